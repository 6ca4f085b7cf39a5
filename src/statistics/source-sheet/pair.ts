import type { Figure } from '../../domain/figure.ts';
import { boundsOf, isFloor } from '../../domain/quantity.ts';
import { referenceDay, sameReferenceTime } from '../../domain/reference-time.ts';
import type { RelationInView } from '../as-of.ts';
import { type Standing, standingAgainst } from '../standing.ts';

/**
 * How a figure stands to another of the same scope (R20, R21).
 * `disputed`: the ledger calls it a contradiction. `contradicts`: both speak of the same time and their numbers cannot
 * both be meant. `differs`: they cannot, but they speak of different days, so that both may be true.
 * `within-range`: one lies in the range of the other. `same-count`: the same originator says the same, read elsewhere.
 * `floor-below`: a floor that the other passed: still true. The other open ones are named as in `Standing`.
 */
export type PairStanding =
  | 'disputed'
  | 'contradicts'
  | 'differs'
  | 'agrees'
  | 'within-range'
  | 'same-count'
  | 'floor-below'
  | 'ceiling-above'
  | 'above-floor'
  | 'below-ceiling'
  | 'other-time'
  | 'not-compared';

/** How `figure` stands to `other`, which counts the same; `relation` is what the ledger says of the two, if anything. */
export function pairStanding(figure: Figure, other: Figure, relation: RelationInView | null): PairStanding {
  if (relation?.kind === 'disputed') return 'disputed';
  if (isPassed(figure, other)) return 'floor-below';
  const sameTime = sameReferenceTime(figure.time, other.time);
  // Two days of one originator are its own movement, never a second opinion.
  if (figure.originator === other.originator && !sameTime) return 'other-time';
  const standing = standingAgainst(other, figure);
  if (standing === 'differs') return sameTime && relation === null ? 'contradicts' : 'differs';
  return standing === 'agrees' ? agreement(figure, other) : COMPARED[standing];
}

/** What is told of a pair as it is of a claim and the headline; the headline itself and disputes never come from numbers. */
const COMPARED: { readonly [Each in Exclude<Standing, 'agrees' | 'differs'>]: PairStanding } = {
  'floor-below': 'floor-below',
  'ceiling-above': 'ceiling-above',
  'above-floor': 'above-floor',
  'below-ceiling': 'below-ceiling',
  'other-time': 'other-time',
  'not-compared': 'not-compared',
  disputed: 'not-compared',
  headline: 'not-compared',
};

function agreement(figure: Figure, other: Figure): PairStanding {
  if (figure.originator === other.originator) return 'same-count';
  return (figure.quantity.kind === 'range') === (other.quantity.kind === 'range') ? 'agrees' : 'within-range';
}

/**
 * True when the figure is a floor of a running total that the other, about the same day or an earlier one, surely lies
 * above. However long before: running totals only rise.
 */
export function isPassed(figure: Figure, other: Figure): boolean {
  const [floor, bounds] = [boundsOf(figure.quantity), boundsOf(other.quantity)];
  return (
    figure.time.kind === 'running-total' &&
    other.time.kind === 'running-total' &&
    isFloor(figure.quantity) &&
    floor !== null &&
    bounds !== null &&
    bounds.low > floor.low &&
    referenceDay(other.time) <= referenceDay(figure.time)
  );
}
