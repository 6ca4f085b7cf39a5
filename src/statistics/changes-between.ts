import { type CalendarDate, addDays, compareDates } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { CrisisEvent } from '../domain/event.ts';
import type { Figure, Note, SupersedeReason } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay } from '../domain/reference-time.ts';
import { type WholeView, asOfView, type BreakInView, knownOn } from './as-of.ts';
import { explicableFrom } from '../domain/series-break.ts';
import type { Change } from './change.ts';
import { freshnessOf } from './freshness.ts';
import { type HeadlineChange, headlineHistory } from './headline/history.ts';
import { recentChanges } from './recent.ts';
import { keysOf } from '../domain/keys-of.ts';

/** Which of a question's clocks ran out (R27). */
export type StaleReason = 'age' | 'overdue' | 'discontinued';

interface Replaced {
  readonly day: CalendarDate;
  readonly old: Figure;
  readonly by: Figure;
  readonly reason: SupersedeReason;
  /** Why, in the ledger's words; of a correction, what was wrong (R24). */
  readonly note: string;
}

/** Something that became known, or ran out, on a day. */
export type KnownChange =
  | {
      readonly kind: 'figure';
      readonly day: CalendarDate;
      readonly figure: Figure;
      readonly previous: Change;
    }
  | ({ readonly kind: 'superseded' } & Replaced)
  | ({ readonly kind: 'corrected' } & Replaced)
  | {
      readonly kind: 'disputed';
      readonly day: CalendarDate;
      readonly figures: readonly [Figure, Figure];
      readonly note: string;
    }
  | { readonly kind: 'note'; readonly day: CalendarDate; readonly figure: Figure; readonly note: Note }
  | {
      readonly kind: 'stale';
      readonly day: CalendarDate;
      readonly question: Question;
      readonly figure: Figure;
      readonly reason: StaleReason;
    }
  | {
      readonly kind: 'headline';
      readonly day: CalendarDate;
      readonly question: Question;
      /** Null when nothing led before the span, or nothing leads at its end. */
      readonly before: Figure | null;
      readonly after: Figure | null;
    }
  | { readonly kind: 'break'; readonly day: CalendarDate; readonly cut: BreakInView }
  | { readonly kind: 'event'; readonly day: CalendarDate; readonly event: CrisisEvent };

export type ChangeKind = KnownChange['kind'];
const EVERY_KIND: Readonly<Record<ChangeKind, true>> = {
  headline: true,
  figure: true,
  superseded: true,
  corrected: true,
  disputed: true,
  note: true,
  stale: true,
  break: true,
  event: true,
};
/** In the order they are told within a day. */
export const CHANGE_KINDS = keysOf(EVERY_KIND);

export interface ChangesBetween {
  /** Newest day first. */
  readonly entries: readonly KnownChange[];
  /** How many questions have one and the same headline before the span and at its end. */
  readonly unchanged: number;
}

/**
 * What became known in a span that ends with the view's own day (R23). Figures, notes, disputes, breaks and events are
 * told on their day even when something took their place since; a question is compared at the two ends of the span, so that
 * a headline that came and went in between is not told.
 */
export function changesBetween(view: WholeView, from: CalendarDate): ChangesBetween {
  const within = (day: CalendarDate): boolean => day >= from && day <= view.day;
  const questions = [...view.dataset.questions.values()].map((question) => ({
    question,
    history: headlineHistory(view, question),
  }));
  const headlines = questions.flatMap(
    ({ question, history }) => headlineChange(question, history, from) ?? [],
  );
  const led = questions.filter(({ history }) => history[0]?.figure);
  const entries: KnownChange[] = [
    ...headlines,
    ...published(view, from),
    ...disputes(view).filter(({ day }) => within(day)),
    ...laterNotes(view).filter(({ day }) => within(day)),
    ...led.flatMap(({ question, history }) => gone(view, question, history)).filter(({ day }) => within(day)),
    ...view.breaks
      .filter(({ knownSince }) => within(knownSince))
      .map((cut): KnownChange => ({ kind: 'break', day: cut.knownSince, cut })),
  ];
  return {
    entries: entries.sort(
      (a, b) => compareDates(b.day, a.day) || CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
    ),
    unchanged: led.filter(({ question }) => !headlines.some((one) => one.question === question)).length,
  };
}

/** The view on the last day of a span, which is never after the reader's own day. */
export function viewAtEnd(view: WholeView, to: CalendarDate): WholeView {
  return to >= view.day ? view : asOfView(view.dataset, to);
}

/** The first day on which anything in a ledger was public or known; null in an empty one. */
export function firstDay(dataset: WholeDataset): CalendarDate | null {
  const published = [...dataset.figures.values()].flatMap(({ published: day }) => day ?? []);
  return [...published, ...dataset.events.map(({ knownFrom }) => knownFrom)].sort(compareDates)[0] ?? null;
}

/** Figures and events; a correction of an error is told apart from a planned revision (R24). */
function published(view: WholeView, from: CalendarDate): readonly KnownChange[] {
  return recentChanges(view, from, view.day).map((entry): KnownChange => {
    if (entry.kind !== 'superseded') return entry;
    const { reason, note } = entry.by.supersedes;
    return { ...entry, kind: reason === 'correction' ? 'corrected' : 'superseded', reason, note };
  });
}

/** A contradiction is news on the day its second figure is public, if the first one still stood then (R19). */
function disputes({ dataset }: WholeView): readonly Extract<KnownChange, { kind: 'disputed' }>[] {
  return dataset.relations.flatMap(({ a, b, kind, note }) => {
    if (kind !== 'disputed' || !a.published || !b.published) return [];
    const day = a.published > b.published ? a.published : b.published;
    const known = knownOn(dataset, day);
    if (!known.includes(a) || !known.includes(b)) return [];
    return [{ kind: 'disputed', day, figures: [a, b], note }];
  });
}

/** What could be said about a figure only after it was public. */
function laterNotes({ dataset }: WholeView): readonly Extract<KnownChange, { kind: 'note' }>[] {
  return [...dataset.figures.values()].flatMap((figure) =>
    figure.notes.flatMap((note) =>
      figure.published !== null && note.knownFrom !== null && note.knownFrom > figure.published
        ? [{ kind: 'note' as const, day: note.knownFrom, figure, note }]
        : [],
    ),
  );
}

/** Null when the same figure leads before the first day and at the end. The history is newest first. */
function headlineChange(
  question: Question,
  history: readonly HeadlineChange[],
  from: CalendarDate,
): Extract<KnownChange, { kind: 'headline' }> | null {
  const [last] = history;
  const before = history.find(({ day }) => day < from)?.figure ?? null;
  if (!last || last.figure === before) return null;
  return { kind: 'headline', day: last.day, question, before, after: last.figure };
}

/**
 * The days on which the figure that leads at the end ran past one of its clocks (R27). One that was past its age when it
 * came to lead did not go stale: it was old news, and its entry says when it is true.
 */
function gone(
  view: WholeView,
  question: Question,
  [last]: readonly HeadlineChange[],
): readonly Extract<KnownChange, { kind: 'stale' }>[] {
  if (!last?.figure) return [];
  const { figure } = last;
  const freshness = freshnessOf(view, question, figure);
  const { discontinued, expectedBy } = freshness;
  const days: readonly (readonly [StaleReason, CalendarDate | null])[] = [
    ['age', freshness.pastAgeLimit ? addDays(referenceDay(figure.time), question.ageLimitDays + 1) : null],
    ['overdue', freshness.overdueDays > 0 && expectedBy ? addDays(expectedBy, 1) : null],
    ['discontinued', discontinued && explicableFrom(discontinued)],
  ];
  return days.flatMap(([reason, day]) =>
    day !== null && day > last.day ? [{ kind: 'stale', day, question, figure, reason }] : [],
  );
}
