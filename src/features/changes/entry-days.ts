import { type CalendarDate, firstOfMonth } from '../../domain/calendar-date.ts';
import { CHANGE_KINDS, type ChangeKind, type KnownChange } from '../../statistics/changes-between.ts';

type LeadChange = Extract<KnownChange, { kind: 'headline' }>;

/** A change as it is told: a figure with the headlines that it became on the day it was published. */
export interface Told {
  readonly entry: KnownChange;
  readonly leads: readonly LeadChange[];
}

/** What a change is one of: a new figure that became a headline is both. */
export const kindsOf = ({ entry, leads }: Told): readonly ChangeKind[] =>
  leads.length > 0 ? ['headline', entry.kind] : [entry.kind];

/** Tells a headline's change with the figure that caused it, in its place, instead of beside it. */
export function toldTogether(entries: readonly KnownChange[]): readonly Told[] {
  const causes = new Map(entries.map((entry) => [`${entry.day} ${publishedIn(entry)}`, entry]));
  const causeOf = (entry: KnownChange) =>
    entry.kind === 'headline' && entry.after ? causes.get(`${entry.day} ${entry.after.id}`) : undefined;
  const leads = Map.groupBy(
    entries.filter((entry) => entry.kind === 'headline'),
    causeOf,
  );
  const told = new Set<KnownChange>();
  return entries.flatMap((one) => {
    const entry = causeOf(one) ?? one;
    if (told.has(entry)) return [];
    told.add(entry);
    return { entry, leads: (entry.kind === 'headline' ? undefined : leads.get(entry)) ?? [] };
  });
}

/** The figure that an entry says is new; null where it says none. */
function publishedIn(entry: KnownChange): string | null {
  if (entry.kind === 'figure') return entry.figure.id;
  return entry.kind === 'superseded' || entry.kind === 'corrected' ? entry.by.id : null;
}

/** What became known on one day. */
export interface ChangeDay {
  readonly day: CalendarDate;
  readonly changes: readonly Told[];
}

/** The changes of one kind, or all, by day in the order they come. */
export function changeDays(changes: readonly Told[], kind: ChangeKind | null): readonly ChangeDay[] {
  const shown = kind === null ? changes : changes.filter((told) => kindsOf(told).includes(kind));
  return [...Map.groupBy(shown, ({ entry }) => entry.day)].map(([day, ofDay]) => ({ day, changes: ofDay }));
}

/** What became known in one month. */
export interface ChangeMonth {
  /** Its first day. */
  readonly month: CalendarDate;
  readonly days: readonly ChangeDay[];
}

/** The days by month, in the order they come. */
export function changeMonths(days: readonly ChangeDay[]): readonly ChangeMonth[] {
  return [...Map.groupBy(days, ({ day }) => firstOfMonth(day))].map(([month, ofMonth]) => ({
    month,
    days: ofMonth,
  }));
}

/** How many changes there are of each kind that there are any of, in the order they are told; one of two kinds counts in both. */
export function kindCounts(
  changes: readonly Told[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((told) => kindsOf(told).includes(kind)).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** Names an entry among those of one page. */
export function entryKey(entry: KnownChange): string {
  switch (entry.kind) {
    case 'figure':
      return `figure ${entry.figure.id}`;
    case 'superseded':
    case 'corrected':
      return `${entry.kind} ${entry.old.id} ${entry.by.id}`;
    case 'disputed':
      return `disputed ${entry.figures.map(({ id }) => id).join(' ')}`;
    case 'note':
      return `note ${entry.figure.id} ${entry.note.kind} ${entry.note.text}`;
    case 'stale':
      return `stale ${entry.question.id} ${entry.reason}`;
    case 'headline':
      return `headline ${entry.question.id}`;
    case 'break':
      return `break ${entry.cut.id}`;
    case 'event':
      return `event ${entry.event.id}`;
  }
}
