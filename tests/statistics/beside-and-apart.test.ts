import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { periodOf, referenceDay } from '../../src/domain/reference-time.ts';
import { answeredBy } from '../../src/statistics/answered.ts';
import type { WholeView } from '../../src/statistics/as-of.ts';
import { currentFigures } from '../../src/statistics/claims.ts';
import { type Neighbours, neighboursOf } from '../../src/statistics/source-sheet/neighbours.ts';
import { saidSince } from '../../src/statistics/source-sheet/since.ts';
import { compareQuantities } from '../../src/statistics/standing.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';

/* R20: what a source's page sets beside a figure and apart from it, said plainly, claim by claim, on drawn ledgers. */

type Apart = (view: WholeView, figure: Figure) => Neighbours;

/** Whether something is kept for every figure on any day of any ledger. */
const always = (keeps: (view: WholeView, figure: Figure, apart: Neighbours) => boolean, apart: Apart) =>
  holds(
    fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return view.figures.every((figure) => keeps(view, figure, apart(view, figure)));
    }),
    LEDGERS,
  );

const newness = (figure: Figure): CalendarDate => referenceDay(figure.time);
const daysApart = (a: Figure, b: Figure): number => Math.abs(daysBetween(newness(a), newness(b)));
const startOf = ({ time }: Figure) => ('since' in time ? time.since : null);
const lengthOf = ({ time }: Figure) => ('from' in time ? periodOf(time) : null);

const countsInOneWay = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && a.population === b.population && a.time.kind === b.time.kind;
const countsAlike = (a: Figure, b: Figure): boolean =>
  countsInOneWay(a, b) && a.place === b.place && startOf(a) === startOf(b) && lengthOf(a) === lengthOf(b);
/** Of two flows whether their periods have a day in common. */
const sharesADay = ({ time: a }: Figure, { time: b }: Figure): boolean =>
  a.kind !== 'flow' || b.kind !== 'flow' || (a.from <= b.to && b.from <= a.to);
const isOneStatement = (a: Figure, b: Figure): boolean =>
  a === b || (a.source === b.source && a.originator === b.originator);

/** Claims of other scopes of the same question that speak of the same people in the same way, by anybody else. */
function couldStandApart(view: WholeView, figure: Figure): readonly Figure[] {
  const own = answeredBy(view.dataset, figure);
  if (!own) return [];
  return own.question.scopes.flatMap((scope) =>
    currentFigures(view, own.question, scope).filter(
      (other) =>
        !(scope === own.scope && countsAlike(figure, other)) &&
        countsInOneWay(figure, other) &&
        sharesADay(figure, other) &&
        !isOneStatement(figure, other) &&
        !(figure.time.kind === 'flow' && other.originator === figure.originator),
    ),
  );
}

/** Everybody's word on the same count: of periods those that meet it, of stocks and totals the current ones. */
function wordsOnTheSame(view: WholeView, figure: Figure): readonly Figure[] {
  const own = answeredBy(view.dataset, figure);
  const among =
    own === null || figure.time.kind === 'flow'
      ? view.figures
      : currentFigures(view, own.question, own.scope);
  return among.filter(
    (other) => !isOneStatement(figure, other) && countsAlike(figure, other) && sharesADay(figure, other),
  );
}

/**
 * Beside a figure stand everybody's words on the same count, with what the ledger calls a contradiction; where nobody else's
 * is within two weeks, also the nearest that anybody else ever gave, if it is nearer than those.
 */
function standsBesideIt(view: WholeView, figure: Figure, { others }: Neighbours): boolean {
  const disputed = view.relations(figure).flatMap(({ kind, other }) => (kind === 'disputed' ? [other] : []));
  const current = [...new Set([...wordsOnTheSame(view, figure), ...disputed])];
  const beside = others.map((each) => each.figure);
  const beyond = beside.filter((other) => !current.includes(other));
  const away = (other: Figure) => daysApart(figure, other);
  const anybodyElse = (other: Figure) => other.originator !== figure.originator;
  const rivals = current.filter(anybodyElse);
  const isAnswered = figure.time.kind === 'flow' || rivals.some((other) => away(other) <= 14);
  const ever = isAnswered
    ? []
    : view.figures.filter((other) => anybodyElse(other) && countsAlike(figure, other));
  const nearest = Math.min(...ever.map(away));
  const isNearer = ever.length > 0 && rivals.every((other) => nearest < away(other));
  return (
    current.every((other) => beside.includes(other)) &&
    beyond.length === (isNearer ? 1 : 0) &&
    beyond.every((other) => ever.includes(other) && away(other) === nearest) &&
    beside.every((other, at) => newness(beside[at - 1] ?? other) >= newness(other))
  );
}

/** Of what the ledger relates to the figure itself nothing is left out; of the rest the newest, up to three in all. */
function isWhatIsNewest(view: WholeView, figure: Figure, { others, elsewhere }: Neighbours): boolean {
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
    const oneTime =
      figure.time.kind === 'flow' && other.time.kind === 'flow'
        ? figure.time.from === other.time.from && figure.time.to === other.time.to
        : daysApart(figure, other) <= 14;
    const canBoth = compareQuantities(figure.quantity, other.quantity) === 'agrees';
    return meets === (relation?.kind === 'scope' && countsInOneWay(figure, other) && oneTime && canBoth);
  });
}

describe('what stands beside a figure', () => {
  it('is everybody’s word on the same count, and the nearest there ever was where nobody speaks of those days', () => {
    expect(always(standsBesideIt, neighboursOf)).toBe(true);
  });
  it('one left out, and the oldest first, are caught', () => {
    const fewer: Apart = (view, figure) => {
      const { others, elsewhere } = neighboursOf(view, figure);
      return { others: others.slice(1), elsewhere };
    };
    const oldest: Apart = (view, figure) => {
      const { others, elsewhere } = neighboursOf(view, figure);
      return { others: others.toReversed(), elsewhere };
    };
    for (const planted of [fewer, oldest]) expect(always(standsBesideIt, planted)).toBe(false);
  });
});

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

describe('what came up later', () => {
  const toldOfLater = (told: typeof saidSince) =>
    fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return view.figures.every((figure) => {
        const own = figure.published ?? day;
        const later = view.figures.filter(
          (other) => countsAlike(figure, other) && sharesADay(figure, other) && (other.published ?? '') > own,
        );
        const last = later
          .map(({ published }) => published ?? '')
          .toSorted()
          .at(-1);
        const since = told(view, viewOn(dataset, own), figure);
        return (
          (since?.count ?? 0) === later.length &&
          since?.newest?.published === (last ?? since?.newest?.published)
        );
      });
    });
  it('is every claim on the same count that was published after the figure, the newest by name', () => {
    expect(holds(toldOfLater(saidSince), LEDGERS)).toBe(true);
  });
  it('telling of none is caught', () => {
    expect(
      holds(
        toldOfLater(() => null),
        LEDGERS,
      ),
    ).toBe(false);
  });
});
