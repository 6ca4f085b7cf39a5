import { expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { pairStanding } from '../../src/statistics/source-sheet/pair.ts';
import { between, exactly, figure, onDay, qualified, sinceUntil } from '../ledgers/small-ledger.ts';

const told = (id: string, quantity: Figure['quantity'], time: Figure['time'], by = id) =>
  figure({ id, by, quantity, time });
const [JUNE, LATE] = [onDay('2017-06-01'), onDay('2017-12-01')];
const until = (day: string) => sinceUntil('2016-10-17', day);

test('what one body says of one day and is read elsewhere is the same count, whatever its hedge', () => {
  const own = told('agency', exactly(7), JUNE);
  expect(pairStanding(own, told('again', exactly(7), JUNE, 'agency'), null)).toBe('same-count');
  expect(pairStanding(own, told('ministry', exactly(7), JUNE), null)).toBe('agrees');
  expect(pairStanding(own, told('ministry', between(5, 9), JUNE), null)).toBe('within-range');
  expect(pairStanding(told('ministry', between(5, 9), JUNE), own, null)).toBe('within-range');
  expect(pairStanding(own, told('later', exactly(9), LATE, 'agency'), null)).toBe('other-time');
});

test('a floor of a running total is passed by an earlier total above it, however long before, and no other count is', () => {
  const floor = told('agency', qualified('at-least', 100), until('2017-12-01'));
  const passes = (quantity: Figure['quantity'], time: Figure['time']) =>
    pairStanding(floor, told('ministry', quantity, time), null);
  expect(passes(exactly(150), until('2017-01-01'))).toBe('floor-below');
  expect(passes(exactly(100), until('2017-01-01'))).toBe('other-time');
  expect(passes(qualified('about', 105), until('2017-01-01'))).toBe('other-time');
  expect(
    pairStanding(
      told('agency', qualified('at-least', 100), LATE),
      told('ministry', exactly(150), JUNE),
      null,
    ),
  ).toBe('other-time');
  const number = told('agency', exactly(100), until('2017-12-01'));
  expect(pairStanding(number, told('ministry', exactly(150), until('2017-01-01')), null)).toBe('other-time');
});
