import { isFloor, leastClaimed, type Quantity, sameQuantity } from '../domain/quantity.ts';
import { boundsOfDifference } from '../domain/quantity-arithmetic.ts';

/** Which way a number went; unknown when its bounds do not settle it. */
export type Direction = 'up' | 'down' | 'same' | 'unknown';

/** Two floors are compared as floors, for a minimum is what was given; else the bounds decide (R21). */
export function statedDirection(from: Quantity, to: Quantity): Direction {
  if (sameQuantity(from, to)) return 'same';
  if (isFloor(from) && isFloor(to)) return wayOf((leastClaimed(to) ?? 0) - (leastClaimed(from) ?? 0));
  const difference = boundsOfDifference(to, from);
  if (difference === null || (difference.low <= 0 && difference.high >= 0)) return 'unknown';
  return wayOf(difference.low);
}

const wayOf = (difference: number): Direction =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'unknown';
