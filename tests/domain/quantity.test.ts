import { describe, expect, it } from 'vitest';
import { type Qualifier, QUALIFIERS } from '../../src/domain/qualifier.ts';
import {
  type Quantity,
  boundsOf,
  centreOf,
  isApproximate,
  isCeiling,
  isFloor,
  leastClaimed,
  mostClaimed,
  sameQuantity,
} from '../../src/domain/quantity.ts';

const hundred = (qualifier: Qualifier): Quantity => ({ kind: 'qualified', qualifier, value: 100 });
const exactly: Quantity = { kind: 'exact', value: 100 };
const range: Quantity = { kind: 'range', low: 90, high: 120 };
const withBest: Quantity = { kind: 'range', low: 90, best: 100, high: 120 };
const withheld: Quantity = { kind: 'unavailable', reason: 'withheld' };

describe('R4: what a hedge leaves possible', () => {
  it.each([
    ['about', { low: 90, high: 110 }],
    ['nearly', { low: 90, high: 100 }],
    ['at-least', { low: 100, high: Infinity }],
    ['more-than', { low: 100, high: Infinity }],
    ['up-to', { low: 0, high: 100 }],
    ['fewer-than', { low: 0, high: 100 }],
  ] as const)('%s 100', (qualifier, bounds) => {
    expect(boundsOf(hundred(qualifier))).toEqual(bounds);
  });
  it('an exact number leaves itself, a range its ends, a missing number nothing', () => {
    expect(boundsOf(exactly)).toEqual({ low: 100, high: 100 });
    expect(boundsOf(withBest)).toEqual({ low: 90, high: 120 });
    expect(boundsOf(withheld)).toBeNull();
  });
  it('every hedge is a floor, a ceiling or near the number, and nothing else is', () => {
    expect(QUALIFIERS.filter((one) => isApproximate(hundred(one)))).toEqual(['about', 'nearly']);
    expect(QUALIFIERS.filter((one) => isFloor(hundred(one)))).toEqual(['at-least', 'more-than']);
    expect(QUALIFIERS.filter((one) => isCeiling(hundred(one)))).toEqual(['up-to', 'fewer-than']);
    for (const quantity of [exactly, range, withheld])
      expect([isApproximate, isFloor, isCeiling].some((is) => is(quantity))).toBe(false);
  });
});

describe('R5: the printed numbers of a quantity', () => {
  it('a range has its ends, and a centre only when its source gave one', () => {
    expect([leastClaimed(range), centreOf(range), mostClaimed(range)]).toEqual([90, null, 120]);
    expect([leastClaimed(withBest), centreOf(withBest), mostClaimed(withBest)]).toEqual([90, 100, 120]);
  });
  it('any other has one number, or none', () => {
    for (const quantity of [exactly, hundred('at-least')])
      expect([leastClaimed, centreOf, mostClaimed].map((of) => of(quantity))).toEqual([100, 100, 100]);
    expect([leastClaimed, centreOf, mostClaimed].map((of) => of(withheld))).toEqual([null, null, null]);
  });
});

describe('two quantities are printed alike', () => {
  const different: readonly Quantity[] = [
    exactly,
    { kind: 'exact', value: 101 },
    hundred('about'),
    hundred('nearly'),
    { kind: 'qualified', qualifier: 'about', value: 101 },
    range,
    withBest,
    { kind: 'range', low: 91, high: 120 },
    { kind: 'range', low: 90, high: 121 },
    withheld,
    { kind: 'unavailable', reason: 'not-reported' },
  ];
  it('when number, range, hedge and reason are the same, and only then', () => {
    for (const a of different)
      for (const b of different) expect(sameQuantity(a, { ...b }), JSON.stringify([a, b])).toBe(a === b);
  });
});
