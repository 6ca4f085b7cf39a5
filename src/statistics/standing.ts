import { daysBetween } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import {
  type Quantity,
  boundsOf,
  isCeiling,
  isFloor,
  leastClaimed,
  mostClaimed,
} from '../domain/quantity.ts';
import { referenceDay, sameReferenceTime } from '../domain/reference-time.ts';
import { countKey } from '../domain/scope.ts';

/**
 * How a claim stands to the headline of its scope (R20, R21).
 * `disputed`: the ledger calls it a contradiction with some figure in view.
 * `agrees`, `differs`: the printed numbers can, or cannot, both be meant.
 * `floor-below`, `ceiling-above`: the claim is open and leaves room for the headline: no contradiction.
 * `above-floor`, `below-ceiling`: the headline is open and leaves room for the claim: no contradiction.
 * `other-time`: too far apart in time to compare. `not-compared`: another scope, or no number.
 */
export type Standing =
  | 'headline'
  | 'agrees'
  | 'floor-below'
  | 'ceiling-above'
  | 'above-floor'
  | 'below-ceiling'
  | 'differs'
  | 'disputed'
  | 'other-time'
  | 'not-compared';

/** Stocks and running totals whose reference days lie further apart are not compared: too much happens in between. */
export const COMPARABLE_DAYS = 14;

/** How a figure stands to the one that leads, by numbers alone: neither `headline` nor `disputed` comes from here. */
export function standingAgainst(leading: Figure, figure: Figure): Standing {
  if (countKey(leading) !== countKey(figure)) return 'not-compared';
  if (boundsOf(leading.quantity) === null || boundsOf(figure.quantity) === null) return 'not-compared';
  return nearInTime(leading, figure) ? compareQuantities(figure.quantity, leading.quantity) : 'other-time';
}

/** True when the reference times of two figures are close enough to compare; flows only over the same period. */
export function nearInTime(a: Figure, b: Figure): boolean {
  if (a.time.kind === 'flow') return sameReferenceTime(a.time, b.time);
  return Math.abs(daysBetween(referenceDay(a.time), referenceDay(b.time))) <= COMPARABLE_DAYS;
}

/** How an available quantity stands to another (R21). Equal when a printed number of one lies in the bounds of the other. */
export function compareQuantities(quantity: Quantity, leading: Quantity): Standing {
  if (isFloor(quantity)) return standingOfFloor(quantity, leading);
  if (isCeiling(quantity)) return standingOfCeiling(quantity, leading);
  if (isFloor(leading)) return seenFromLeading(standingOfFloor(leading, quantity));
  if (isCeiling(leading)) return seenFromLeading(standingOfCeiling(leading, quantity));
  return printedMeets(quantity, leading) || printedMeets(leading, quantity) ? 'agrees' : 'differs';
}

function standingOfFloor(floor: Quantity, other: Quantity): Standing {
  const value = printed(floor).low;
  if (isFloor(other)) return sign(value, printed(other).low, 'floor-below', 'above-floor');
  if (isCeiling(other)) return sign(value, printed(other).high, 'floor-below', 'differs');
  const { low, high } = closed(other);
  return value < low ? 'floor-below' : value > high ? 'differs' : 'agrees';
}

function standingOfCeiling(ceiling: Quantity, other: Quantity): Standing {
  const value = printed(ceiling).high;
  if (isCeiling(other)) return sign(value, printed(other).high, 'below-ceiling', 'ceiling-above');
  if (isFloor(other)) return sign(value, printed(other).low, 'differs', 'ceiling-above');
  const { low, high } = closed(other);
  return value > high ? 'ceiling-above' : value < low ? 'differs' : 'agrees';
}

function sign(value: number, other: number, below: Standing, above: Standing): Standing {
  return value < other ? below : value > other ? above : 'agrees';
}

function seenFromLeading(standing: Standing): Standing {
  return standing === 'floor-below'
    ? 'above-floor'
    : standing === 'ceiling-above'
      ? 'below-ceiling'
      : standing;
}

/** True when a number the first source printed lies within what the second leaves possible, "about" with its tolerance. */
function printedMeets(a: Quantity, b: Quantity): boolean {
  const [numbers, possible] = [printed(a), closed(b)];
  return numbers.low <= possible.high && possible.low <= numbers.high;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function printed(quantity: Quantity): Ends {
  return { low: leastClaimed(quantity) ?? 0, high: mostClaimed(quantity) ?? Infinity };
}

function closed(quantity: Quantity): Ends {
  return boundsOf(quantity) ?? { low: 0, high: Infinity };
}
