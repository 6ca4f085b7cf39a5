import { type Edge, edgeOf, leastClaimed, mostClaimed, type Quantity } from '../domain/quantity.ts';
import { roundNumberFrom } from '../domain/round-number.ts';
import type { Claim } from '../statistics/answers.ts';

/** One scale for all rows of a list: from zero to a round number that leaves room for the largest claim (R29). */
export interface TrackScale {
  readonly max: number;
  readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Share of the track kept free beyond the largest claim, for the arrow of "more than". */
const HEADROOM = 1.2;

export function trackScale(quantities: readonly Quantity[]): TrackScale {
  const largest = Math.max(0, ...quantities.map((quantity) => mostClaimed(quantity) ?? 0));
  if (largest === 0) return { max: 1, ticks: [0, 1] };
  const max = roundNumberFrom(largest * HEADROOM, ROUND_STEPS);
  return { max, ticks: [0, max / 2, max] };
}

/** Where the headline among some claims stands on their scale; null when none of them leads. */
export function headlineOn(claims: readonly Claim[]): number | null {
  const headline = claims.find(({ standing }) => standing === 'headline');
  return headline ? leastClaimed(headline.figure.quantity) : null;
}

/** How sure the speaker was, as the edge of the mark shows it; null when there is nothing to draw. */
export function claimMark(quantity: Quantity): { edge: Edge; low: number; high: number } | null {
  const [edge, low, high] = [edgeOf(quantity), leastClaimed(quantity), mostClaimed(quantity)];
  return edge === null || low === null || high === null ? null : { edge, low, high };
}
