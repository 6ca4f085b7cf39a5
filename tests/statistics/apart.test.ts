import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { periodOf, referenceDay } from '../../src/domain/reference-time.ts';
import { answeredBy } from '../../src/statistics/answered.ts';
import type { AsOfView } from '../../src/statistics/as-of.ts';
import { currentFigures } from '../../src/statistics/claims.ts';
import { type Neighbours, neighboursOf } from '../../src/statistics/source-sheet/neighbours.ts';
import { compareQuantities } from '../../src/statistics/standing.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';

/* R20: what a source's page sets apart from a figure, said plainly, claim by claim, on drawn ledgers. */

type Apart = (view: AsOfView, figure: Figure) => Neighbours;

/** Whether something is kept for every figure on any day of any ledger. */
const always = (keeps: (view: AsOfView, figure: Figure, apart: Neighbours) => boolean, apart: Apart) =>
  holds(
    fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return view.figures.every((figure) => keeps(view, figure, apart(view, figure)));
    }),
    LEDGERS,
  );

const newness = (figure: Figure): string => referenceDay(figure.time);

/** Claims of other scopes of the same question that speak of the same people in the same way, by anybody else. */
function couldStandApart(view: AsOfView, figure: Figure): readonly Figure[] {
  const own = answeredBy(view.dataset, figure);
  if (!own) return [];
  const claims = own.question.scopes.flatMap((scope) =>
    currentFigures(view, own.question, scope).filter((other) => {
      const inOwn =
        scope === own.scope &&
        other.place === figure.place &&
        startOf(other) === startOf(figure) &&
        lengthOf(other) === lengthOf(figure);
      return !inOwn;
    }),
  );
  return claims.filter((other) => {
    if (other === figure) return false;
    if (other.measure !== figure.measure || other.population !== figure.population) return false;
    if (other.time.kind !== figure.time.kind) return false;
    const isOneStatement = other.source === figure.source && other.originator === figure.originator;
    if (figure.time.kind !== 'flow' || other.time.kind !== 'flow') return !isOneStatement;
    const meet = figure.time.from <= other.time.to && other.time.from <= figure.time.to;
    return meet && other.originator !== figure.originator;
  });
}
const startOf = ({ time }: Figure) => ('since' in time ? time.since : null);
const lengthOf = ({ time }: Figure) => ('from' in time ? periodOf(time) : null);

/** Of what the ledger relates to the figure itself nothing is left out; of the rest the newest, up to three in all. */
function isWhatIsNewest(view: AsOfView, figure: Figure, { others, elsewhere }: Neighbours): boolean {
  const beside = others.map((other) => other.figure);
  const related = view.relations(figure).map(({ other }) => other);
  const possible = couldStandApart(view, figure).filter(
    (other) => !beside.includes(other) && !related.includes(other),
  );
  const told = elsewhere.filter(({ relation }) => relation !== null).map((each) => each.figure);
  const rest = elsewhere.filter(({ relation }) => relation === null).map((each) => each.figure);
  const left = possible.filter((other) => !rest.includes(other));
  const distinct = new Set(related.filter((other) => !beside.includes(other)));
  return (
    told.length === distinct.size &&
    rest.every((other) => possible.includes(other)) &&
    rest.length === Math.min(possible.length, Math.max(0, 3 - told.length)) &&
    left.every((other) => rest.every((shown) => newness(shown) >= newness(other))) &&
    [told, rest].every((list) => list.every((other, at) => newness(list[at - 1] ?? other) >= newness(other)))
  );
}

/** Two numbers meet when the ledger tells them apart by their scope alone, they are of one time and both can be meant. */
function meetsAsItShould(figure: Figure, { elsewhere }: Neighbours): boolean {
  return elsewhere.every(({ figure: other, relation, meets }) => {
    const alike =
      other.measure === figure.measure &&
      other.population === figure.population &&
      other.time.kind === figure.time.kind;
    const oneTime =
      figure.time.kind === 'flow' && other.time.kind === 'flow'
        ? figure.time.from === other.time.from && figure.time.to === other.time.to
        : Math.abs(daysBetween(referenceDay(figure.time), referenceDay(other.time))) <= 14;
    const canBoth = compareQuantities(figure.quantity, other.quantity) === 'agrees';
    return meets === (relation?.kind === 'scope' && alike && oneTime && canBoth);
  });
}

describe('what stands apart from a figure', () => {
  it('is all that the ledger relates to it and the newest that others say of other places or spans, three in all', () => {
    expect(always(isWhatIsNewest, neighboursOf)).toBe(true);
  });
  it('the oldest first, and one left out, are caught', () => {
    const oldest: Apart = (view, figure) => {
      const { others, elsewhere } = neighboursOf(view, figure);
      return { others, elsewhere: elsewhere.toReversed() };
    };
    const fewer: Apart = (view, figure) => {
      const { others, elsewhere } = neighboursOf(view, figure);
      return { others, elsewhere: elsewhere.slice(1) };
    };
    for (const planted of [oldest, fewer]) expect(always(isWhatIsNewest, planted)).toBe(false);
  });
  it('meets it only where scope alone tells them apart and both numbers can be meant', () => {
    expect(always((_, figure, apart) => meetsAsItShould(figure, apart), neighboursOf)).toBe(true);
    const allMeet: Apart = (view, figure) => {
      const { others, elsewhere } = neighboursOf(view, figure);
      return { others, elsewhere: elsewhere.map((each) => ({ ...each, meets: true })) };
    };
    expect(always((_, figure, apart) => meetsAsItShould(figure, apart), allMeet)).toBe(false);
  });
});
