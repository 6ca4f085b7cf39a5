import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, boundsOf } from '../../src/domain/quantity.ts';
import { roundQuantity } from '../../src/domain/rounding.ts';
import { holds } from './laws.ts';
import { anyPresent } from './quantities.ts';

type Round = (quantity: Quantity, step: number) => Quantity;

/** What was possible before rounding stays possible: rounding never claims more than the source did. */
const claimsNoMore = (round: Round): fc.IProperty<[Quantity, number]> =>
  fc.property(
    anyPresent.filter(
      (quantity) =>
        quantity.kind === 'range' ||
        (quantity.kind === 'qualified' && quantity.qualifier !== 'about' && quantity.qualifier !== 'nearly'),
    ),
    fc.constantFrom(10, 100, 1000),
    (quantity, step) => {
      const [before, after] = [boundsOf(quantity), boundsOf(round(quantity, step))];
      return before !== null && after !== null && after.low <= before.low && after.high >= before.high;
    },
  );

const neverNobody = (round: Round): fc.IProperty<[Quantity, number]> =>
  fc.property(anyPresent, fc.constantFrom(10, 1000), (quantity, step) => {
    const rounded = round(quantity, step);
    const valueOf = (one: Quantity): number =>
      one.kind === 'exact' || one.kind === 'qualified' ? one.value : 1;
    return valueOf(quantity) === 0 || valueOf(rounded) !== 0;
  });

const roundsAllToNearest: Round = (quantity, step) => {
  const nearest = (value: number): number => Math.round(value / step) * step;
  if (quantity.kind === 'unavailable') return quantity;
  if (quantity.kind === 'range')
    return { kind: 'range', low: nearest(quantity.low), high: nearest(quantity.high) };
  return { ...quantity, value: nearest(quantity.value) };
};

describe('R6: rounding claims no more than the source did', () => {
  it('at least 1,348 becomes at least 1,300, up to 1,348 becomes up to 1,400', () => {
    expect(roundQuantity({ kind: 'qualified', qualifier: 'at-least', value: 1348 }, 100)).toMatchObject({
      value: 1300,
    });
    expect(roundQuantity({ kind: 'qualified', qualifier: 'up-to', value: 1348 }, 100)).toMatchObject({
      value: 1400,
    });
  });
  it('nearly 1,310 becomes nearly 1,400, about 1,310 becomes about 1,300 and about 1,360 about 1,400', () => {
    const rounded = (qualifier: 'nearly' | 'about', value: number): Quantity =>
      roundQuantity({ kind: 'qualified', qualifier, value }, 100);
    expect(rounded('nearly', 1310)).toMatchObject({ qualifier: 'nearly', value: 1400 });
    expect(rounded('about', 1310)).toMatchObject({ qualifier: 'about', value: 1300 });
    expect(rounded('about', 1360)).toMatchObject({ qualifier: 'about', value: 1400 });
  });
  it('970 to 1,260 becomes 900 to 1,300', () => {
    expect(roundQuantity({ kind: 'range', low: 970, high: 1260 }, 100)).toEqual({
      kind: 'range',
      low: 900,
      high: 1300,
    });
  });
  it('an exact number that rounding changes becomes about', () => {
    expect(roundQuantity({ kind: 'exact', value: 432_726 }, 1000)).toEqual({
      kind: 'qualified',
      qualifier: 'about',
      value: 433_000,
    });
    expect(roundQuantity({ kind: 'exact', value: 433_000 }, 1000)).toEqual({ kind: 'exact', value: 433_000 });
  });
  it('three dead are never rounded to none', () => {
    expect(roundQuantity({ kind: 'exact', value: 3 }, 10)).toEqual({ kind: 'exact', value: 3 });
    expect(roundQuantity({ kind: 'qualified', qualifier: 'at-least', value: 3 }, 10)).toMatchObject({
      value: 3,
    });
  });
  it('a missing number stays missing', () => {
    expect(roundQuantity({ kind: 'unavailable', reason: 'withheld' }, 10)).toEqual({
      kind: 'unavailable',
      reason: 'withheld',
    });
  });
  it('the laws hold, and rounding everything to the nearest is caught', () => {
    expect(holds(claimsNoMore(roundQuantity))).toBe(true);
    expect(holds(neverNobody(roundQuantity))).toBe(true);
    expect(holds(claimsNoMore(roundsAllToNearest))).toBe(false);
    expect(holds(neverNobody(roundsAllToNearest))).toBe(false);
  });
});
