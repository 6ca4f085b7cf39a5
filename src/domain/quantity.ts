/** The words a source puts before a number (R4). `nearly` means just under. */
export type Qualifier = 'about' | 'nearly' | 'at-least' | 'more-than' | 'up-to' | 'fewer-than';
export const QUALIFIERS = [
  'about',
  'nearly',
  'at-least',
  'more-than',
  'up-to',
  'fewer-than',
] as const satisfies readonly Qualifier[];

/** Why there is no number (R7). None of them is zero. */
export type AbsenceReason =
  | 'not-reported'
  | 'not-yet-published'
  | 'withheld'
  | 'not-comparable'
  | 'not-applicable';

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

/** How far either side of "about" and below "nearly" a number may lie and still be meant: a tenth (R21). */
const ABOUT_TOLERANCE = 0.1;

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
      return qualifiedBounds(quantity.qualifier, quantity.value);
  }
}

function qualifiedBounds(qualifier: Qualifier, value: number): Bounds {
  switch (qualifier) {
    case 'about':
      return { low: value - value * ABOUT_TOLERANCE, high: value + value * ABOUT_TOLERANCE };
    case 'nearly':
      return { low: value - value * ABOUT_TOLERANCE, high: value };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'more-than':
      return { low: value, high: Infinity };
    case 'up-to':
    case 'fewer-than':
      return { low: 0, high: value };
  }
}

/** True when the number is only near what is meant. */
export function isApproximate(quantity: Quantity): boolean {
  return quantity.kind === 'qualified' && (quantity.qualifier === 'about' || quantity.qualifier === 'nearly');
}

export function isFloor(quantity: Quantity): boolean {
  return (
    quantity.kind === 'qualified' && (quantity.qualifier === 'at-least' || quantity.qualifier === 'more-than')
  );
}

export function isCeiling(quantity: Quantity): boolean {
  return (
    quantity.kind === 'qualified' && (quantity.qualifier === 'up-to' || quantity.qualifier === 'fewer-than')
  );
}

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
