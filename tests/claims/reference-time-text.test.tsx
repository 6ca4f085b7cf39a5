import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReferenceTimeText } from '../../src/claims/Time.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { ReferenceTime } from '../../src/domain/reference-time.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { english } from '../i18n/every-word.ts';

const total = (since: string, until: string): ReferenceTime => ({
  kind: 'running-total',
  since: calendarDate(since),
  until: calendarDate(until),
});
const text = (time: ReferenceTime, withStart = false) =>
  renderToStaticMarkup(
    <WordsProvider words={english}>
      <ReferenceTimeText time={time} withStart={withStart} />
    </WordsProvider>,
  ).replaceAll(/<[^>]*>/g, '');

it('a running total says since when it counts, and of its first day that it is the first', () => {
  expect(text(total('2026-03-01', '2026-03-14'), true)).toBe('14 March 2026, since 1 March 2026');
  expect(text(total('2026-03-14', '2026-03-14'), true)).toBe('14 March 2026, its first day');
  expect(text(total('2026-03-14', '2026-03-14'))).toBe('14 March 2026');
  expect(english.referenceTime(total('2026-03-14', '2026-03-14'))).toBe('14 March 2026');
});
