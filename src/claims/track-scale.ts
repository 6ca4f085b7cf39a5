import { type Edge, edgeOf, leastClaimed, mostClaimed, type Quantity } from '../domain/quantity.ts';
import type { Figure } from '../domain/figure.ts';
import { held } from '../domain/held.ts';
import { once } from '../domain/once.ts';
import { periodOf } from '../domain/reference-time.ts';
import { roundNumberFrom } from '../domain/round-number.ts';
import { countKey, isWithin } from '../domain/scope.ts';
import type { Claim, ClaimGroup } from '../statistics/answers.ts';

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

/**
 * The scale of each group of claims: groups of which one counts a part of what the other counts, by place or by population,
 * in the same kind of time and length of period, stand on one, so that no part looks larger than its whole.
 */
export function groupScales(groups: readonly ClaimGroup[]): ReadonlyMap<ClaimGroup, TrackScale> {
  const scaled: (readonly ClaimGroup[])[] = [];
  for (const group of groups) {
    const kin = scaled.filter((others) => others.some((other) => areKin(group, other)));
    for (const others of kin) scaled.splice(scaled.indexOf(others), 1);
    scaled.push([...kin.flat(), group]);
  }
  const scales = new Map(
    scaled.flatMap((together) => {
      const claims = together.flatMap((group) => group.claims);
      const scale = trackScale(claims.map(({ figure }) => figure.quantity));
      return together.map((group) => [group, scale] as const);
    }),
  );
  return new Map(groups.map((group) => [group, held(scales, group)]));
}

function areKin(some: ClaimGroup, others: ClaimGroup): boolean {
  const counted = countedIn(others);
  return countedIn(some).some((a) =>
    counted.some(
      (b) =>
        a.time.kind === b.time.kind &&
        periodOf(a.time) === periodOf(b.time) &&
        (isWithin(a, b) || isWithin(b, a)),
    ),
  );
}

/** One figure of each thing that claims count. */
const countedIn = once(({ claims }: ClaimGroup): readonly Figure[] => [
  ...new Map(claims.map(({ figure }) => [countKey(figure), figure])).values(),
]);

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
