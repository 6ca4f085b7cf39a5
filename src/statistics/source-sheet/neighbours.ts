import { compareDates, daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Scope } from '../../domain/question.ts';
import { referenceDay, sharesTime } from '../../domain/reference-time.ts';
import { type Answered, answeredBy } from '../answered.ts';
import type { Known, RelationInView } from '../as-of.ts';
import { currentFigures } from '../claims.ts';
import { countKey } from '../../domain/scope.ts';
import { countingTheSame, sharingTime } from '../same-count.ts';
import { type PairStanding, pairStanding } from './pair.ts';
import { compareQuantities, nearInTime } from '../standing.ts';

/** Another claim that counts the same, and how the figure stands to it. */
export interface Neighbour {
  readonly figure: Figure;
  readonly standing: PairStanding;
  /** What the ledger says of the two; empty when it says nothing. */
  readonly note: string;
}

/** A claim of another scope, set apart (R20). The difference is the ledger's: its note on the two, or a scope's heading. */
export interface Elsewhere {
  readonly figure: Figure;
  readonly relation: RelationInView | null;
  readonly difference: string;
  /** True when the ledger sets the two beside each other for their scope alone, and their numbers can both be meant. */
  readonly meets: boolean;
}

export interface Neighbours {
  readonly others: readonly Neighbour[];
  readonly elsewhere: readonly Elsewhere[];
}

/** Claims of another scope: those the ledger relates, and up to this many in all. The rest is on the question's page. */
const ELSEWHERE_SHOWN = 3;

/** What stands beside a figure on the day of the view: claims that count the same and, apart, those of another scope. */
export function neighboursOf(view: Known, figure: Figure): Neighbours {
  const relations = new Map(view.relations(figure).map((relation) => [relation.other, relation]));
  const counting = comparable(view, figure).filter((other) => isAnother(figure, other));
  const current = new Set([...counting, ...disputedOf([...relations.values()])]);
  const same = new Set([...current, ...nearestBeyond(view, figure, current)]);
  const others = [...same].sort(newestFirst).map((other): Neighbour => {
    const relation = relations.get(other) ?? null;
    return { figure: other, standing: pairStanding(figure, other, relation), note: relation?.note ?? '' };
  });
  const related = [...relations.values()]
    .filter(({ other }) => !same.has(other))
    .map((relation) => relatedElsewhere(figure, relation));
  const unrelated = nearbyScopes(view, figure).filter(
    ({ figure: other }) => !same.has(other) && !relations.has(other) && isAnother(figure, other),
  );
  const byNewest = (a: Elsewhere, b: Elsewhere): number => newestFirst(a.figure, b.figure);
  return {
    others,
    elsewhere: [
      ...related.sort(byNewest),
      ...unrelated.sort(byNewest).slice(0, Math.max(0, ELSEWHERE_SHOWN - related.length)),
    ],
  };
}

/** Of stocks and running totals the claims that are current; of flows those of the same or an overlapping period. */
function comparable(view: Known, figure: Figure): readonly Figure[] {
  const answered = answeredBy(view.dataset, figure);
  if (figure.time.kind === 'flow' || !answered) return sharingTime(view, figure);
  const key = countKey(figure);
  return currentFigures(view, answered.question, answered.scope).filter((other) => countKey(other) === key);
}

/**
 * Where nobody's current claim is near in time, the nearest that anybody else ever gave: only who has looked at all that
 * was known may say that there is none.
 */
function nearestBeyond(view: Known, figure: Figure, current: ReadonlySet<Figure>): readonly Figure[] {
  if (figure.time.kind === 'flow') return [];
  const isOfAnother = (other: Figure): boolean => other.originator !== figure.originator;
  const away = (other: Figure): number =>
    Math.abs(daysBetween(referenceDay(other.time), referenceDay(figure.time)));
  const others = [...current].filter(isOfAnother);
  if (others.some((other) => nearInTime(figure, other))) return [];
  const [nearest] = countingTheSame(view, figure)
    .filter(isOfAnother)
    .toSorted((a, b) => away(a) - away(b));
  return nearest && others.every((other) => away(nearest) < away(other)) ? [nearest] : [];
}

/** Current claims about the same measure and population in the other scopes of the question, with the scope's heading. */
function nearbyScopes(view: Known, figure: Figure): Elsewhere[] {
  const answered = answeredBy(view.dataset, figure);
  if (!answered) return [];
  const { question } = answered;
  return question.scopes.flatMap((scope) =>
    currentFigures(view, question, scope)
      .filter((other) => isNearby(answered, scope, figure, other))
      .map((other): Elsewhere => ({
        figure: other,
        relation: null,
        difference: scope.heading,
        meets: false,
      })),
  );
}

function isNearby(answered: Answered, scope: Scope, figure: Figure, other: Figure): boolean {
  return (
    (scope !== answered.scope || countKey(other) !== countKey(figure)) &&
    other.measure === figure.measure &&
    other.population === figure.population &&
    other.time.kind === figure.time.kind &&
    sharesTime(figure.time, other.time) &&
    // What an originator counts of one period in parts is a breakdown of its own, not somebody else's word.
    (figure.time.kind !== 'flow' || other.originator !== figure.originator)
  );
}

/** The ledger says why these two differ without contradicting; only a difference of scope leaves their numbers to compare. */
function relatedElsewhere(figure: Figure, relation: RelationInView): Elsewhere {
  const { other, kind, note } = relation;
  const comparable =
    kind === 'scope' &&
    other.measure === figure.measure &&
    other.population === figure.population &&
    other.time.kind === figure.time.kind &&
    nearInTime(figure, other);
  const meets = comparable && compareQuantities(figure.quantity, other.quantity) === 'agrees';
  return { figure: other, relation, difference: note, meets };
}

function disputedOf(relations: readonly RelationInView[]): readonly Figure[] {
  return relations.flatMap(({ kind, other }) => (kind === 'disputed' ? [other] : []));
}

/** Two figures of one originator in one document are one statement. */
function isAnother(figure: Figure, other: Figure): boolean {
  return other !== figure && (other.source !== figure.source || other.originator !== figure.originator);
}

function newestFirst(a: Figure, b: Figure): number {
  return compareDates(referenceDay(b.time), referenceDay(a.time));
}
