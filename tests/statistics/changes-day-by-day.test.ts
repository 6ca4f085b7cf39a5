import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import { answer } from '../../src/statistics/answers.ts';
import type { WholeView } from '../../src/statistics/as-of.ts';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ChangesBetween,
  changesBetween,
} from '../../src/statistics/changes-between.ts';
import { freshnessOf } from '../../src/statistics/freshness.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyLedger, viewOn } from '../ledgers/any-ledger.ts';

/*
 * What became known, said plainly: whatever a day's view shows that the view of the day before did not.
 */

type Between = (view: WholeView, from: CalendarDate) => ChangesBetween;

const leads = (view: WholeView, question: Question): Figure | null =>
  answer(view, question).headline?.claim.figure ?? null;

const daysFrom = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, later) => addDays(from, later));

/** What a view shows of notes, disputes, breaks and events, a line each. */
function shown(view: WholeView): readonly string[] {
  const known = [...view.dataset.figures.values()].filter(
    (figure) => view.includes(figure) || view.superseded.has(figure),
  );
  return [
    ...known.flatMap((figure) => [
      `public ${figure.id}`,
      ...view
        .notes(figure)
        .map(({ kind, text, knownFrom }) => `note ${figure.id} ${kind} ${text} ${knownFrom}`),
      ...view
        .relations(figure)
        .flatMap(({ kind, other }) =>
          kind === 'disputed' ? [`disputed ${[figure.id, other.id].sort().join(' ')}`] : [],
        ),
    ]),
    ...view.breaks.map(({ id }) => `break ${id}`),
    ...view.events.map(({ id }) => `event ${id}`),
  ];
}

/** A note that comes with its figure is no news of its own. */
function newsOfADay(dataset: WholeDataset, day: CalendarDate): readonly string[] {
  const before = new Set(shown(viewOn(dataset, addDays(day, -1))));
  const now = new Set(shown(viewOn(dataset, day)));
  return [...now].filter((line) => {
    const [kind, id] = line.split(' ');
    return kind !== 'public' && !before.has(line) && (kind !== 'note' || before.has(`public ${id}`));
  });
}

function ranOut(view: WholeView, question: Question, figure: Figure): readonly string[] {
  const { pastAgeLimit, overdueDays, discontinued } = freshnessOf(view, question, figure);
  return [
    ...(pastAgeLimit ? ['age'] : []),
    ...(overdueDays > 0 ? ['overdue'] : []),
    ...(discontinued ? ['discontinued'] : []),
  ];
}

/**
 * A clock of the figure that leads at the end is news on the day it ran out, if it led already and has led ever since; not
 * one that the end knows better: a speaker who is known to have stopped is not overdue.
 */
function staleOnADay(
  dataset: WholeDataset,
  day: CalendarDate,
  to: CalendarDate,
  leading: ReadonlyMap<Question, Figure | null>,
) {
  return [...leading].flatMap(([question, figure]) => {
    if (figure === null) return [];
    const [now, before] = [viewOn(dataset, day), viewOn(dataset, addDays(day, -1))];
    const was = ranOut(before, question, figure);
    const atEnd = ranOut(viewOn(dataset, to), question, figure);
    const run = ranOut(now, question, figure).filter(
      (reason) => !was.includes(reason) && atEnd.includes(reason),
    );
    const since = daysFrom(addDays(day, -1), to);
    return run.length > 0 && since.every((each) => leads(viewOn(dataset, each), question) === figure)
      ? run.map((reason) => `stale ${question.id} ${reason}`)
      : [];
  });
}

/** A figure that takes the place of one that was public is told as that; only the correction of an error is one (R24). */
function publishedIn(dataset: WholeDataset, from: CalendarDate, to: CalendarDate): readonly string[] {
  return [...dataset.figures.values()].flatMap((figure) => {
    const [day, supersedes] = [figure.published, figure.supersedes];
    if (day === null || day < from || day > to) return [];
    const old = supersedes?.figure;
    const oldDay = old && old.published;
    if (!supersedes || !oldDay || oldDay > day) return [`${day} figure ${figure.id}`];
    const kind = supersedes.reason === 'correction' ? 'corrected' : 'superseded';
    return [
      `${day} ${kind} ${supersedes.figure.id} by ${figure.id}, ${supersedes.reason}: ${supersedes.note}`,
    ];
  });
}

function plainly(dataset: WholeDataset, from: CalendarDate, to: CalendarDate): readonly string[] {
  const [end, start] = [viewOn(dataset, to), viewOn(dataset, addDays(from, -1))];
  const questions = [...dataset.questions.values()];
  const leading = new Map(questions.map((question) => [question, leads(end, question)] as const));
  const moved = questions.filter((question) => leads(start, question) !== leading.get(question));
  return [
    ...publishedIn(dataset, from, to),
    ...daysFrom(from, to).flatMap((day) =>
      [...newsOfADay(dataset, day), ...staleOnADay(dataset, day, to, leading)].map(
        (line) => `${day} ${line}`,
      ),
    ),
    ...moved.map(
      (question) =>
        `${question.id} ${leads(start, question)?.id ?? null} ${leading.get(question)?.id ?? null}`,
    ),
    `unchanged ${questions.filter((question) => leading.get(question) && !moved.includes(question)).length}`,
  ].toSorted();
}

function told({ entries, unchanged }: ChangesBetween): readonly string[] {
  const lines = entries.flatMap((entry) => {
    switch (entry.kind) {
      case 'figure':
        return [`${entry.day} figure ${entry.figure.id}`];
      case 'superseded':
      case 'corrected':
        return [
          `${entry.day} ${entry.kind} ${entry.old.id} by ${entry.by.id}, ${entry.reason}: ${entry.note}`,
        ];
      case 'note':
        return [
          `${entry.day} note ${entry.figure.id} ${entry.note.kind} ${entry.note.text} ${entry.note.knownFrom}`,
        ];
      case 'disputed':
        return [
          `${entry.day} disputed ${entry.figures
            .map(({ id }) => id)
            .toSorted()
            .join(' ')}`,
        ];
      case 'break':
        return [`${entry.day} break ${entry.cut.id}`];
      case 'event':
        return [`${entry.day} event ${entry.event.id}`];
      case 'stale':
        return [`${entry.day} stale ${entry.question.id} ${entry.reason}`];
      case 'headline':
        return [`${entry.question.id} ${entry.before?.id ?? null} ${entry.after?.id ?? null}`];
    }
  });
  return [...new Set(lines), `unchanged ${unchanged}`].toSorted();
}

/** The newest day first, and of one day what moved a headline before what did not. */
function isInOrder({ entries }: ChangesBetween): boolean {
  return entries.every((entry, at) => {
    const before = entries[at - 1];
    if (!before || before.day > entry.day) return true;
    return before.day === entry.day && CHANGE_KINDS.indexOf(before.kind) <= CHANGE_KINDS.indexOf(entry.kind);
  });
}

/** A span about a day on which something was published: on most of the days there are, nothing was. */
const tellsWhatEachDayAdds = (between: Between) =>
  fc.property(anyLedger, fc.nat(), fc.nat(12), fc.nat(20), (dataset, chosen, before, after) => {
    const days = reportDays(dataset);
    const day = days[chosen % Math.max(1, days.length)] ?? dataset.opensAsOf;
    const [from, to] = [addDays(day, -before), addDays(day, after)];
    const all = between(viewOn(dataset, to), from);
    return told(all).join('\n') === plainly(dataset, from, to).join('\n') && isInOrder(all);
  });

const without =
  (kind: ChangeKind): Between =>
  (view, from) => {
    const all = changesBetween(view, from);
    return { ...all, entries: all.entries.filter((entry) => entry.kind !== kind) };
  };

const toldAsTheyCome: Between = (view, from) => {
  const all = changesBetween(view, from);
  return { ...all, entries: all.entries.toReversed() };
};

describe('R23: what became known in a span', () => {
  it('is what each of its days shows that the day before did not', () => {
    expect(holds(tellsWhatEachDayAdds(changesBetween), LEDGERS)).toBe(true);
  });
  it('one that tells the oldest first is caught', () => {
    expect(holds(tellsWhatEachDayAdds(toldAsTheyCome), LEDGERS)).toBe(false);
  });
  it.each(CHANGE_KINDS)('one that tells no %s is caught', (kind) => {
    expect(holds(tellsWhatEachDayAdds(without(kind)), LEDGERS)).toBe(false);
  });
});
