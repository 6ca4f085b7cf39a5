import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BarWords, shownBar } from '../../src/briefing/scenes/withheld/shown-bar.ts';
import { holds } from '../domain/laws.ts';

const ems = fc.double({ min: 1, max: 8, noNaN: true });
const anyWords: fc.Arbitrary<BarWords> = fc.record({
  room: fc.double({ min: 14, max: 40, noNaN: true }),
  days: fc.tuple(ems, ems, ems),
  shown: ems,
  withheld: ems,
});

it('the bar of a withheld figure is to scale: so many days it was shown, and all since', () => {
  const words: BarWords = { room: 34, days: [4, 4, 4], shown: 8, withheld: 4 };
  expect(shownBar(28, 21, words)).toEqual({
    share: 22 / 28,
    middle: 'before',
    saysShown: true,
    saysWithheld: true,
  });
  expect(shownBar(2200, 21, words)).toEqual({
    share: 0.01,
    middle: null,
    saysShown: false,
    saysWithheld: true,
  });
});

it('of its days none is written over another, and the middle one touches its own place', () => {
  let written = 0;
  const law = fc.property(
    anyWords,
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 4000 }),
    (words, limit, more) => {
      const { share, middle } = shownBar(limit + more, limit, words);
      if (middle === null) return true;
      written += 1;
      const [first, own, last] = words.days;
      const end = share * words.room + (middle === 'before' ? 0 : own);
      return end - own > first && end < words.room - last;
    },
  );
  expect(holds(law, 300)).toBe(true);
  expect(written).toBeGreaterThan(20);
});

it('what is said at a bar is said as long as it just has room, and the middle day stands before its place first', () => {
  // Half of the bar is ten long, and words stand six tenths from whatever is beside them.
  const half = (words: Partial<BarWords>) =>
    shownBar(4, 1, { room: 20, days: [1, 1, 1], shown: 1, withheld: 1, ...words });
  expect([8.8, 8.9, 11].map((shown) => half({ shown }).saysShown)).toEqual([true, false, false]);
  expect([8.8, 8.9, 11].map((withheld) => half({ withheld }).saysWithheld)).toEqual([true, false, false]);
  const middle = (...days: BarWords['days']) => half({ days }).middle;
  expect(middle(4, 5.4, 9.4)).toBe('before');
  expect([middle(4.1, 5.4, 4), middle(9.4, 5.4, 4)]).toEqual(['after', 'after']);
  expect([middle(9.5, 5.4, 4), middle(9.4, 5.5, 4), middle(4, 5.4, 9.5)]).toEqual([null, null, null]);
});
