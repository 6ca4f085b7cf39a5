import { isStrict, qualifierOf } from './qualifier.ts';
import {
  type AbsenceReason,
  type Bounds,
  type Quantity,
  boundsOf,
  centreOf,
  edgeOf,
  isApproximate,
  isCeiling,
  isFloor,
} from './quantity.ts';

/**
 * The sum of quantities as a quantity whose bounds hold every sum that is possible (R4, R5, R7). A floor in it makes
 * a floor; with a missing number it is a floor or unavailable; the sum of nothing is unavailable, not zero.
 * It knows no figures: whether these may be added at all is asked in statistics.
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  if (quantities.length === 0) return unavailable('not-applicable');
  const missing = quantities.find((quantity) => quantity.kind === 'unavailable');
  if (missing) return floorOf(quantities, missing.reason);
  if (quantities.some(isFloor)) return floorOf(quantities, 'not-comparable');
  if (quantities.every((quantity) => quantity.kind === 'exact'))
    return { kind: 'exact', value: sum(quantities.map(lowOf)) };
  if (quantities.every(isCeiling)) return ceilingOf(quantities);
  if (quantities.every((quantity) => quantity.kind === 'exact' || isApproximate(quantity)))
    return approximate(quantities);
  return range(quantities);
}

/** The bounds of the later quantity less the earlier; null when one is unavailable. An open end gives an open end. */
export function boundsOfDifference(later: Quantity, earlier: Quantity): Bounds | null {
  const [a, b] = [boundsOf(later), boundsOf(earlier)];
  return a && b ? { low: a.low - b.high, high: a.high - b.low } : null;
}

/**
 * Bounds of a count that cannot be negative, as the quantity that says just as much; null when they lie below zero.
 * No bound at all is unavailable, for "at least 0" says nothing.
 */
export function quantityWithin(bounds: Bounds): Quantity | null {
  const { high } = bounds;
  if (high < 0) return null;
  const low = Math.max(0, bounds.low);
  if (low === high) return { kind: 'exact', value: low };
  if (high === Infinity)
    return low === 0
      ? unavailable('not-comparable')
      : { kind: 'qualified', qualifier: 'at-least', value: low };
  return low === 0 ? { kind: 'qualified', qualifier: 'up-to', value: high } : { kind: 'range', low, high };
}

function unavailable(reason: AbsenceReason): Quantity {
  return { kind: 'unavailable', reason };
}

function floorOf(quantities: readonly Quantity[], reason: AbsenceReason): Quantity {
  const value = sum(quantities.map(lowOf));
  if (value === 0) return unavailable(reason);
  return { kind: 'qualified', qualifier: qualifierOf('floor', quantities.some(isStrictly)), value };
}

function ceilingOf(quantities: readonly Quantity[]): Quantity {
  const value = sum(quantities.map(highOf));
  return { kind: 'qualified', qualifier: qualifierOf('ceiling', quantities.some(isStrictly)), value };
}

const isStrictly = (quantity: Quantity): boolean =>
  quantity.kind === 'qualified' && isStrict(quantity.qualifier);

function approximate(quantities: readonly Quantity[]): Quantity {
  const edge = quantities.some((quantity) => edgeOf(quantity) === 'about') ? 'about' : 'nearly';
  return {
    kind: 'qualified',
    qualifier: qualifierOf(edge, false),
    value: sum(quantities.map((quantity) => centreOf(quantity) ?? 0)),
  };
}

function range(quantities: readonly Quantity[]): Quantity {
  const bounds = { low: sum(quantities.map(lowOf)), high: sum(quantities.map(highOf)) };
  const centres = quantities.map((quantity) => (isCeiling(quantity) ? null : centreOf(quantity)));
  const known = centres.filter((centre) => centre !== null);
  return {
    kind: 'range',
    ...bounds,
    ...(known.length === centres.length ? { best: sum(known) } : {}),
  };
}

function lowOf(quantity: Quantity): number {
  return boundsOf(quantity)?.low ?? 0;
}

function highOf(quantity: Quantity): number {
  return boundsOf(quantity)?.high ?? Infinity;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
