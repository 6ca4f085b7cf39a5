import {
  type AbsenceReason,
  type Bounds,
  type Quantity,
  boundsOf,
  centreOf,
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
  const missing = quantities.find((quantity) => quantity.kind === 'unavailable');
  const present = quantities.filter((quantity) => quantity.kind !== 'unavailable');
  if (present.length === 0)
    return unavailable(missing?.kind === 'unavailable' ? missing.reason : 'not-applicable');
  if (missing?.kind === 'unavailable') return floorOf(present, missing.reason);
  if (present.some(isFloor)) return floorOf(present, 'not-comparable');
  if (present.every((quantity) => quantity.kind === 'exact'))
    return { kind: 'exact', value: sum(present.map(lowOf)) };
  if (present.every(isCeiling)) return ceilingOf(present);
  if (present.every((quantity) => quantity.kind === 'exact' || isApproximate(quantity)))
    return approximate(present);
  return range(present);
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

function floorOf(present: readonly Quantity[], reason: AbsenceReason): Quantity {
  const value = sum(present.map(lowOf));
  if (value === 0) return unavailable(reason);
  const strict = present.some(
    (quantity) => quantity.kind === 'qualified' && quantity.qualifier === 'more-than',
  );
  return { kind: 'qualified', qualifier: strict ? 'more-than' : 'at-least', value };
}

function ceilingOf(present: readonly Quantity[]): Quantity {
  const strict = present.some(
    (quantity) => quantity.kind === 'qualified' && quantity.qualifier === 'fewer-than',
  );
  return {
    kind: 'qualified',
    qualifier: strict ? 'fewer-than' : 'up-to',
    value: sum(present.map(highOf)),
  };
}

function approximate(present: readonly Quantity[]): Quantity {
  const allUnder = present.every(
    (quantity) =>
      quantity.kind === 'exact' || (quantity.kind === 'qualified' && quantity.qualifier === 'nearly'),
  );
  return {
    kind: 'qualified',
    qualifier: allUnder ? 'nearly' : 'about',
    value: sum(present.map((quantity) => centreOf(quantity) ?? 0)),
  };
}

function range(present: readonly Quantity[]): Quantity {
  const bounds = { low: sum(present.map(lowOf)), high: sum(present.map(highOf)) };
  const centres = present.map((quantity) => (isCeiling(quantity) ? null : centreOf(quantity)));
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
