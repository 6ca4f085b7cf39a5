import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { type Quantity, boundsOf, centreOf } from '../../src/domain/quantity.ts';
import { type Standing, compareQuantities, standingAgainst } from '../../src/statistics/standing.ts';
import { holds } from '../domain/laws.ts';
import { anyPresent } from '../domain/quantities.ts';
import {
  between,
  during,
  exactly,
  figure,
  notReported,
  onDay,
  qualified,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

type Compare = (quantity: Quantity, leading: Quantity) => Standing;

/** Numbers that cannot all be true at once are never called anything but differing, and the other way round. */
const contradictionIsDiffering = (compare: Compare): fc.IProperty<[Quantity, Quantity]> =>
  fc.property(anyPresent, anyPresent, (a, b) => {
    const [one, other] = [boundsOf(a), boundsOf(b)];
    if (one === null || other === null) return false;
    const impossible = one.low > other.high || other.low > one.high;
    return !impossible || compare(a, b) === 'differs';
  });

const SEEN_FROM_THE_OTHER_SIDE: Partial<Record<Standing, Standing>> = {
  agrees: 'agrees',
  differs: 'differs',
  'floor-below': 'above-floor',
  'above-floor': 'floor-below',
  'ceiling-above': 'below-ceiling',
  'below-ceiling': 'ceiling-above',
};

const bothSidesTellTheSame = (compare: Compare): fc.IProperty<[Quantity, Quantity]> =>
  fc.property(anyPresent, anyPresent, (a, b) => {
    const [there, back] = [compare(a, b), compare(b, a)];
    // A floor below a ceiling is open towards it, and the ceiling towards the floor.
    const bothOpen = there === 'floor-below' && back === 'ceiling-above';
    const andBack = there === 'ceiling-above' && back === 'floor-below';
    return bothOpen || andBack || SEEN_FROM_THE_OTHER_SIDE[there] === back;
  });

const everyoneAgreesWithThemselves = (compare: Compare): fc.IProperty<[Quantity]> =>
  fc.property(anyPresent, (quantity) => compare(quantity, quantity) === 'agrees');

const comparesPrintedNumbers: Compare = (a, b) => (centreOf(a) === centreOf(b) ? 'agrees' : 'differs');
const callsAllTheSame: Compare = () => 'agrees';
const looksOneWayOnly: Compare = (a, b) => (compareQuantities(a, b) === 'agrees' ? 'agrees' : 'floor-below');

const stock = (
  quantity: Quantity,
  day = '2017-06-16',
  parts: Partial<Parameters<typeof figure>[0]> = {},
): Figure => figure({ id: `${JSON.stringify(quantity)}${day}`, quantity, time: onDay(day), ...parts });

describe('R21: only true contradictions differ', () => {
  it('a floor below a count is not a dispute', () => {
    expect(compareQuantities(qualified('at-least', 2521), exactly(40_000))).toBe('floor-below');
  });
  it('a count above a floor is not one either', () => {
    expect(compareQuantities(between(9000, 11_000), qualified('at-least', 2521))).toBe('above-floor');
  });
  it('a floor above a count contradicts it', () => {
    expect(compareQuantities(qualified('more-than', 600_000), exactly(377_952))).toBe('differs');
  });
  it('a ceiling above a count leaves room for it, a ceiling below does not', () => {
    expect(compareQuantities(qualified('fewer-than', 1000), exactly(200))).toBe('ceiling-above');
    expect(compareQuantities(qualified('fewer-than', 100), exactly(200))).toBe('differs');
    expect(compareQuantities(exactly(200), qualified('fewer-than', 1000))).toBe('below-ceiling');
  });
  it('about 100,000 and more than 100,000 agree', () => {
    expect(compareQuantities(qualified('about', 100_000), qualified('more-than', 100_000))).toBe('agrees');
  });
  it('about 860,000 agrees with 854,327; exactly 862,000 does not', () => {
    expect(compareQuantities(qualified('about', 860_000), exactly(854_327))).toBe('agrees');
    expect(compareQuantities(exactly(862_000), exactly(854_327))).toBe('differs');
  });
  it('about 100,000 and about 115,000 do not meet: the tolerance is not taken twice', () => {
    expect(compareQuantities(qualified('about', 100_000), qualified('about', 115_000))).toBe('differs');
  });
  it('a number inside a range agrees with it, and one outside does not', () => {
    expect(compareQuantities(exactly(130_000), between(120_000, 150_000))).toBe('agrees');
    expect(compareQuantities(qualified('about', 100_000), between(120_000, 150_000))).toBe('differs');
  });
  it('nearly 700,000 is below 700,000', () => {
    expect(compareQuantities(exactly(695_218), qualified('nearly', 700_000))).toBe('agrees');
    expect(compareQuantities(exactly(705_000), qualified('nearly', 700_000))).toBe('differs');
  });
  it('the laws of comparing hold', () => {
    expect(holds(contradictionIsDiffering(compareQuantities))).toBe(true);
    expect(holds(bothSidesTellTheSame(compareQuantities))).toBe(true);
    expect(holds(everyoneAgreesWithThemselves(compareQuantities))).toBe(true);
  });
  it('comparing the printed numbers alone, one way only, or not at all is caught', () => {
    expect(compareQuantities(qualified('at-least', 2521), exactly(40_000))).not.toBe(
      comparesPrintedNumbers(qualified('at-least', 2521), exactly(40_000)),
    );
    expect(holds(everyoneAgreesWithThemselves(looksOneWayOnly))).toBe(true);
    expect(holds(bothSidesTellTheSame(looksOneWayOnly))).toBe(false);
    expect(holds(contradictionIsDiffering(looksOneWayOnly))).toBe(false);
    expect(holds(contradictionIsDiffering(callsAllTheSame))).toBe(false);
  });
});

describe('R20: what differs in scope is not compared', () => {
  const leading = stock(exactly(100_000));
  it.each([
    ['population', { population: 'civilians' }],
    ['place', { place: 'old-city' }],
    ['measure', { measure: 'fled' }],
  ])('another %s is not compared', (_, parts) => {
    expect(standingAgainst(leading, stock(exactly(5), '2017-06-16', parts))).toBe('not-compared');
  });
  it('a running total since October is not compared with one since February', () => {
    const total = (since: string): Figure =>
      figure({ id: since, quantity: exactly(1), time: sinceUntil(since, '2017-06-16') });
    expect(standingAgainst(total('2016-10-17'), total('2017-02-19'))).toBe('not-compared');
  });
  it('a number on a day is not compared with a running total', () => {
    const total = figure({ id: 'total', quantity: exactly(1), time: sinceUntil('2016-10-17', '2017-06-16') });
    expect(standingAgainst(leading, total)).toBe('not-compared');
  });
  it('a missing number is not compared', () => {
    expect(standingAgainst(leading, stock(notReported))).toBe('not-compared');
  });
});

describe('R2: claims are compared by the time they speak about', () => {
  it('fourteen days apart is still compared, fifteen is another time', () => {
    const leading = stock(exactly(10));
    expect(standingAgainst(leading, stock(exactly(10), '2017-06-02'))).toBe('agrees');
    expect(standingAgainst(leading, stock(exactly(10), '2017-06-01'))).toBe('other-time');
  });
  it('May is compared with May only', () => {
    const month = (from: string, to: string): Figure =>
      figure({ id: from, quantity: exactly(354), time: during(from, to) });
    expect(standingAgainst(month('2017-05-01', '2017-05-31'), month('2017-05-01', '2017-05-31'))).toBe(
      'agrees',
    );
    expect(standingAgainst(month('2017-05-01', '2017-05-31'), month('2017-04-01', '2017-04-30'))).toBe(
      'other-time',
    );
  });
});
