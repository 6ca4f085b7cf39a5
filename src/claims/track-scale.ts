import { centreOf, type Edge, edgeOf, leastClaimed, mostClaimed, type Quantity } from '../domain/quantity.ts';
import type { Figure } from '../domain/figure.ts';
import { held } from '../domain/held.ts';
import { once } from '../domain/once.ts';
import { periodOf } from '../domain/reference-time.ts';
import { roundNumberFrom } from '../domain/round-number.ts';
import { countKey, isWithin } from '../domain/scope.ts';
import type { Claim, ClaimGroup } from '../statistics/answers.ts';

/**
 * One scale for all rows of a list: from zero to a round number that leaves room for the largest claim (R29). There are no
 * parts of a person on it: its end is whole, and so is its middle, or it is not told.
 */
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
  const max = Math.ceil(roundNumberFrom(largest * HEADROOM, ROUND_STEPS));
  return { max, ticks: [0, max / 2, max].filter(Number.isInteger) };
}

/**
 * The scale of each group of claims: groups of which one counts a part of what the other counts, by place or by population,
 * in the same kind of time and length of period, stand on one, so that no part looks larger than its whole.
 */
export function groupScales(groups: readonly ClaimGroup[]): ReadonlyMap<ClaimGroup, TrackScale> {
  const scales = new Map(
    kinTogether(groups, areKin).flatMap((together) => {
      const claims = together.flatMap((group) => group.claims);
      const scale = trackScale(claims.map(({ figure }) => figure.quantity));
      return together.map((group) => [group, scale] as const);
    }),
  );
  return new Map(groups.map((group) => [group, held(scales, group)]));
}

/** What is kin of one another, and kin of kin, each once. */
export function kinTogether<Thing>(
  things: readonly Thing[],
  areKinOf: (one: Thing, other: Thing) => boolean,
): readonly (readonly Thing[])[] {
  const together: (readonly Thing[])[] = [];
  for (const thing of things) {
    const kin = together.filter((others) => others.some((other) => areKinOf(thing, other)));
    for (const others of kin) together.splice(together.indexOf(others), 1);
    together.push([...kin.flat(), thing]);
  }
  return together;
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
  const mark = headline && claimMark(headline.figure.quantity);
  return mark ? heightOf(mark) : null;
}

/** How a quantity is drawn on a scale, and how sure the speaker was, as the edge of the mark shows it. */
export interface QuantityMark {
  readonly edge: Edge;
  readonly low: number;
  readonly high: number;
  /** Of a range the best estimate, if the speaker named one (R5). */
  readonly best?: number;
}

/** The mark of a quantity; null when there is nothing to draw. */
export function claimMark(quantity: Quantity): QuantityMark | null {
  const [edge, low, high] = [edgeOf(quantity), leastClaimed(quantity), mostClaimed(quantity)];
  if (edge === null || low === null || high === null) return null;
  const best = edge === 'range' ? centreOf(quantity) : null;
  return { edge, low, high, ...(best === null ? {} : { best }) };
}

/** The one number that a line through a mark stands on: of a range its best estimate, else its lower end. */
export const heightOf = ({ low, best }: Pick<QuantityMark, 'low' | 'best'>): number => best ?? low;

/** Whether a line may join it to others: a range has no one number to join, unless its speaker named a best estimate. */
export const isJoinable = ({ edge, best }: Pick<QuantityMark, 'edge' | 'best'>): boolean =>
  edge !== 'range' || best !== undefined;

/** Parts of a run, of at least two numbers, that a line may join. */
export function joinedParts<Mark extends QuantityMark>(run: readonly Mark[]): readonly (readonly Mark[])[] {
  const parts: Mark[][] = [[]];
  for (const mark of run) {
    if (isJoinable(mark)) parts.at(-1)?.push(mark);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}
