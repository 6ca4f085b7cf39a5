import { type CalendarDate, addDays, compareDates } from '../domain/calendar-date.ts';
import type { CrisisEvent } from '../domain/event.ts';
import { type Figure, isSuperseding, type Published, type Superseding } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { WholeView } from './as-of.ts';
import { type Change, changeSince } from './change.ts';
import { ledgerIndex } from './ledger-index.ts';

/** The as-of day and the six before it. */
const RECENT_DAYS = 7;

/** The first of the seven days that end with the view's own. */
export const weekStart = ({ day }: WholeView): CalendarDate => addDays(day, 1 - RECENT_DAYS);

/** What became known in those days, worked out once a view. */
export const changesOfWeek = once((view: WholeView) => recentChanges(view, weekStart(view), view.day));

/** The figures among them, superseded within the week or not: desk and walls count these. */
export const figuresOfWeek = (view: WholeView): readonly FigureEntry[] =>
  changesOfWeek(view).filter((entry) => entry.kind !== 'event');

type FigureEntry = Exclude<ChangeEntry, { readonly kind: 'event' }>;

/** Something that became known on a day. */
export type ChangeEntry =
  | {
      readonly kind: 'figure';
      readonly day: CalendarDate;
      readonly figure: Figure;
      readonly previous: Change;
    }
  | {
      readonly kind: 'superseded';
      readonly day: CalendarDate;
      readonly old: Figure;
      readonly by: Superseding;
    }
  | { readonly kind: 'event'; readonly day: CalendarDate; readonly event: CrisisEvent };

/**
 * What became known from a day to a day, both included and never after the view's own day: newest first, and within a
 * day figures in ledger order before events. A figure that took another's place is told as that, with both values;
 * one superseded since is still told, for it was news on its day (R23).
 */
export function recentChanges(view: WholeView, from: CalendarDate, to: CalendarDate): readonly ChangeEntry[] {
  const known = (day: CalendarDate): boolean => day >= from && day <= to && day <= view.day;
  const figures = [...ledgerIndex(view.dataset).publishedOn]
    .flatMap(([day, published]) => (known(day) ? published : []))
    .filter((figure) => view.includes(figure) || view.supersededBy(figure))
    .map((figure) => entryOf(view, figure));
  const events = view.events
    .filter((event) => known(event.knownFrom))
    .map((event): ChangeEntry => ({ kind: 'event', day: event.knownFrom, event }));
  return [...figures, ...events].sort((a, b) => compareDates(b.day, a.day));
}

function entryOf(view: WholeView, figure: Published): ChangeEntry {
  const day = figure.published;
  if (isSuperseding(figure)) {
    const old = figure.supersedes.figure;
    if (old.published !== null && old.published <= day) return { kind: 'superseded', day, old, by: figure };
  }
  return { kind: 'figure', day, figure, previous: changeSince(view, figure) };
}
