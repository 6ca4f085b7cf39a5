import { expect, it } from 'vitest';
import { withNamesWhole } from '../../src/briefing/scenes/timeline/names-whole.ts';

it('a line may end behind a hyphen, but not behind the article of a name', () => {
  const parted = (words: string) => withNamesWhole(words).replaceAll('\u2060', '|');
  expect(parted('al-Nuri mosque, Al-Farouq al-Awla')).toBe('al-|Nuri mosque, Al-|Farouq al-|Awla');
  expect(parted('a three-day, US-led, in-depth talk')).toBe('a three-day, US-led, in-depth talk');
});
