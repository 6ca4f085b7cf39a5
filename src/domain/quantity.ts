import { BOUNDS, edgeOfQualifier, type Qualifier } from './qualifier.ts';

/** Why there is no number (R7). None of them is zero. */
export const ABSENCE_REASONS = [
  'not-reported',
  'not-yet-published',
  'withheld',
  'not-comparable',
  'not-applicable',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/**
 * How many, as the source said it. `exact` means a precise number was printed, not that the count is complete.
 * A range keeps its ends and has a best value only when the source gave one (R5).
 */
export type Quantity =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'qualified'; readonly qualifier: Qualifier; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly best?: number }
  | { readonly kind: 'unavailable'; readonly reason: AbsenceReason };

/** The numbers a quantity leaves possible, both ends included; `high` is Infinity for a floor, `low` 0 for a ceiling. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The bounds of a quantity (R4, R21), or null when it is unavailable. */
export function boundsOf(quantity: Quantity): Bounds | null {
  switch (quantity.kind) {
    case 'exact':
      return { low: quantity.value, high: quantity.value };
    case 'range':
      return { low: quantity.low, high: quantity.high };
    case 'unavailable':
      return null;
    case 'qualified':
      return BOUNDS[edgeOfQualifier(quantity.qualifier)](quantity.value);
  }
}

/** How sure the speaker was, as the edge of a mark shows it (R4); null when there is no number. */
export type Edge = 'exact' | 'range' | ReturnType<typeof edgeOfQualifier>;

export function edgeOf(quantity: Quantity): Edge | null {
  if (quantity.kind === 'unavailable') return null;
  return quantity.kind === 'qualified' ? edgeOfQualifier(quantity.qualifier) : quantity.kind;
}

/** True when the number is only near what is meant. */
export const isApproximate = (quantity: Quantity): boolean =>
  edgeOf(quantity) === 'about' || edgeOf(quantity) === 'nearly';

export const isFloor = (quantity: Quantity): boolean => edgeOf(quantity) === 'floor';

export const isCeiling = (quantity: Quantity): boolean => edgeOf(quantity) === 'ceiling';

/** The stored number a mark stands on: the value, a range's best if the source gave one, else null. */
export function centreOf(quantity: Quantity): number | null {
  switch (quantity.kind) {
    case 'exact':
    case 'qualified':
      return quantity.value;
    case 'range':
      return quantity.best ?? null;
    case 'unavailable':
      return null;
  }
}

/** The smallest number the source printed, to order claims by how little they claim; null when there is none. */
export function leastClaimed(quantity: Quantity): number | null {
  return quantity.kind === 'range' ? quantity.low : centreOf(quantity);
}

/** The largest number the source printed, for axis domains; null when there is none. */
export function mostClaimed(quantity: Quantity): number | null {
  return quantity.kind === 'range' ? quantity.high : centreOf(quantity);
}

/** True when two quantities are printed alike: the same number or range with the same qualifier. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  const ends = (quantity: Quantity) =>
    quantity.kind === 'range'
      ? [quantity.low, quantity.best, quantity.high]
      : quantity.kind === 'unavailable'
        ? [quantity.reason]
        : [quantity.kind === 'qualified' ? quantity.qualifier : '', quantity.value];
  return ends(a).join(' ') === ends(b).join(' ');
}
