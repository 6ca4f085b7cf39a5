import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/domain/quantity.ts';
import { roundOutward } from '../../src/domain/rounding.ts';
import { holds } from './laws.ts';

type Round = (bounds: Bounds) => Bounds;

const anyEnd = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer(), fc.constant(Infinity));
const anyBounds = fc.tuple(anyEnd, anyEnd).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

/** What was possible before rounding stays possible: rounding never claims more than was known. */
const claimsNoMore = (round: Round): fc.IProperty<[Bounds]> =>
  fc.property(anyBounds, (bounds) => {
    const { low, high } = round(bounds);
    return low <= bounds.low && high >= bounds.high;
  });

/** By one at most: a rounded end says no less than it has to. */
const losesLittle = (round: Round): fc.IProperty<[Bounds]> =>
  fc.property(anyBounds, (bounds) => {
    const { low, high } = round(bounds);
    const isNear = (rounded: number, end: number) => rounded === end || Math.abs(rounded - end) <= 1;
    return isNear(low, bounds.low) && isNear(high, bounds.high);
  });

const toNearest: Round = ({ low, high }) => ({ low: Math.round(low), high: Math.round(high) });
const toTens: Round = ({ low, high }) => ({
  low: Math.floor(low / 10) * 10,
  high: Math.ceil(high / 10) * 10,
});

describe('R6: rounding claims no more than was known', () => {
  it('a low end goes down, a high end up, below nought too', () => {
    expect(roundOutward({ low: 10.6, high: 12.2 })).toEqual({ low: 10, high: 13 });
    expect(roundOutward({ low: -12.2, high: -10.6 })).toEqual({ low: -13, high: -10 });
  });
  it('whole numbers and open ends stay as they are', () => {
    expect(roundOutward({ low: 970, high: 1260 })).toEqual({ low: 970, high: 1260 });
    expect(roundOutward({ low: -Infinity, high: Infinity })).toEqual({ low: -Infinity, high: Infinity });
  });
  it('the laws hold; rounding to the nearest, and further than needed, is caught', () => {
    expect(holds(claimsNoMore(roundOutward))).toBe(true);
    expect(holds(losesLittle(roundOutward))).toBe(true);
    expect(holds(claimsNoMore(toNearest))).toBe(false);
    expect(holds(losesLittle(toTens))).toBe(false);
  });
});
