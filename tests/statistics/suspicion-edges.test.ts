import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { SuspicionRule } from '../../src/domain/review.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { printedNumbers } from '../../src/statistics/suspicions/digits.ts';
import { reviewed, reviewedLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { suspicionsIn } from '../../src/statistics/suspicions/suspicions.ts';
import {
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  sinceUntil,
  type ReviewParts,
} from '../ledgers/small-ledger.ts';

/* The numbers between which a suspicion begins (R37): just enough to look again, and just not. */

const LATE = calendarDate('2018-01-31');

function raised(rule: SuspicionRule, figures: readonly Figure[]): boolean {
  return suspicionsIn(asOfView(ledger({ figures }), LATE)).some((found) => found.rule === rule);
}

/** Counts of one speaker three days apart. */
const counts = (...numbers: readonly number[]): readonly Figure[] =>
  numbers.map((number, at) =>
    figure({
      id: `d${at}`,
      quantity: exactly(number),
      time: onDay(`2017-06-${String(1 + at * 3).padStart(2, '0')}`),
    }),
  );

it('the numbers a source printed are both ends of a range and what it took for best', () => {
  expect(printedNumbers({ kind: 'range', low: 100, high: 300 })).toEqual([100, 300]);
  expect(printedNumbers({ kind: 'range', low: 100, best: 200, high: 300 })).toEqual([100, 200, 300]);
  expect(printedNumbers(qualified('about', 100))).toEqual([100]);
});

describe('R37: a number is swapped', () => {
  it('in a series of five, not of four, and between two neighbours, not at an end', () => {
    expect(raised('swapped-digits', counts(302_430, 304_152, 341_268, 330_012, 336_000))).toBe(true);
    expect(raised('swapped-digits', counts(302_430, 304_152, 341_268, 330_012))).toBe(false);
    expect(raised('swapped-digits', counts(302_430, 304_152, 306_012, 308_000, 340_910))).toBe(false);
  });
});

describe('R37: a number lies on a line', () => {
  const middle = (number: number) => counts(100_003, number, 120_020);
  it('to the rounding of a whole number', () => {
    // Halfway is 110,011.5: either whole number beside it is what rounding would give.
    expect(
      [110_010, 110_011, 110_012, 110_013].map((number) => raised('straight-line', middle(number))),
    ).toEqual([false, true, true, false]);
  });
  it('and a shared step of up to a hundredth of the way is still a surprise', () => {
    expect(raised('straight-line', counts(100_100, 105_100, 110_100))).toBe(true);
    expect(raised('straight-line', counts(1_000, 1_500, 2_000))).toBe(false);
    expect(raised('straight-line', counts(1_010, 1_510, 2_010))).toBe(true);
    expect(raised('straight-line', counts(1_010, 1_505, 2_000))).toBe(true);
    expect(raised('straight-line', counts(1_012, 1_512, 2_008))).toBe(false);
  });
});

describe('R37: a number jumps', () => {
  it('in a series of five, not of four', () => {
    expect(raised('implausible-jump', counts(40_000, 40_100, 95_930, 40_300, 40_400))).toBe(true);
    expect(raised('implausible-jump', counts(40_000, 40_100, 95_930, 40_300))).toBe(false);
  });
  it('at twice its neighbours, not below', () => {
    expect(raised('implausible-jump', counts(40_000, 40_100, 80_400, 40_200, 40_300))).toBe(true);
    expect(raised('implausible-jump', counts(40_000, 40_100, 80_399, 40_200, 40_300))).toBe(false);
  });
  it('up for a ceiling and down for a floor only beside their like', () => {
    const open = (qualifier: 'at-least' | 'up-to', at: number, number: number) =>
      counts(40_000, 40_100, 40_200, 40_300, 40_400).map((each, index) =>
        index === at ? { ...each, quantity: qualified(qualifier, number) } : each,
      );
    expect(raised('implausible-jump', open('at-least', 2, 10_000))).toBe(false);
    expect(raised('implausible-jump', open('at-least', 2, 90_000))).toBe(true);
    expect(raised('implausible-jump', open('up-to', 2, 90_000))).toBe(false);
    expect(raised('implausible-jump', open('up-to', 2, 10_000))).toBe(true);
  });
});

describe('R37: a number fits another label', () => {
  const killed = (id: string, value: number, until: string, population: string, by = 'agency'): Figure =>
    figure({
      id,
      by,
      measure: 'killed',
      population,
      quantity: exactly(value),
      time: sinceUntil('2016-10-17', until),
    });
  const beside = (later: number, ...others: readonly Figure[]) =>
    raised('another-label', [
      killed('march', 500, '2017-03-29', 'soldiers'),
      killed('july', later, '2017-07-10', 'soldiers'),
      killed('lone', 800, '2017-05-20', 'women'),
      ...others,
    ]);
  it('when those around it are up to three times apart', () => {
    expect([beside(1_500), beside(1_501)]).toEqual([true, false]);
  });
  it('unless a claim within sixty days is within a factor of two', () => {
    const other = (value: number, until: string) => killed('other', value, until, 'women', 'ministry');
    expect(beside(1_400, other(1_600, '2017-06-01'))).toBe(false);
    expect(beside(1_400, other(1_601, '2017-06-01'))).toBe(true);
    expect(beside(1_400, other(400, '2017-06-01'))).toBe(false);
    expect(beside(1_400, other(399, '2017-06-01'))).toBe(true);
    expect(beside(1_400, other(900, '2017-07-19'))).toBe(false);
    expect(beside(1_400, other(900, '2017-07-20'))).toBe(true);
  });
});

describe('R37: a part is above its whole, a period is no difference of its totals', () => {
  it('by one, and not when they are equal', () => {
    const month = figure({
      id: 'month',
      measure: 'killed',
      quantity: exactly(10),
      time: during('2017-05-01', '2017-05-31'),
    });
    const year = (value: number) =>
      figure({
        id: 'year',
        measure: 'killed',
        quantity: exactly(value),
        time: during('2017-01-01', '2017-12-31'),
        published: '2018-01-05',
      });
    expect(raised('part-above-whole', [month, year(9)])).toBe(true);
    expect(raised('part-above-whole', [month, year(10)])).toBe(false);
  });
  it('when the numbers do not even touch', () => {
    const total = (id: string, until: string, quantity: Figure['quantity']) =>
      figure({ id, measure: 'killed', quantity, time: sinceUntil('2016-10-17', until) });
    const told = (value: number, high: number) =>
      raised('not-the-difference', [
        total('before', '2017-05-31', exactly(100)),
        total('after', '2017-06-07', { kind: 'range', low: 110, high }),
        figure({
          id: 'week',
          measure: 'killed',
          quantity: exactly(value),
          time: during('2017-06-01', '2017-06-07'),
        }),
      ]);
    expect([told(9, 120), told(10, 120), told(20, 120), told(21, 120)]).toEqual([true, false, false, true]);
  });
});

describe('R37: a suspicion is cleared', () => {
  it('from the day on which the reason could be given, that day included', () => {
    const review: ReviewParts = {
      rule: 'straight-line',
      figures: ['d0', 'd1', 'd2'],
      by: 'A. Reader',
      knownFrom: calendarDate('2017-06-10'),
      reason: 'looked at',
    };
    const dataset = ledger({ figures: counts(100_003, 110_011, 120_019), reviews: [review] });
    const open = (day: string) => reviewed(asOfView(dataset, calendarDate(day))).open.length;
    expect([open('2017-06-09'), open('2017-06-10')]).toEqual([1, 0]);
    const later = { ...review, knownFrom: calendarDate('2017-07-10') };
    const cleared = reviewedLedger(ledger({ figures: counts(100_003, 110_011, 120_019), reviews: [later] }));
    expect([cleared.open.length, cleared.cleared.length]).toEqual([0, 1]);
  });
});
