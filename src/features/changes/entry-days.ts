import { type CalendarDate, firstOfMonth } from '../../domain/calendar-date.ts';
import { CHANGE_KINDS, type ChangeKind, type KnownChange } from '../../statistics/changes-between.ts';

/** What became known on one day. */
export interface ChangeDay {
  readonly day: CalendarDate;
  readonly entries: readonly KnownChange[];
}

/** The entries of one kind, or all, by day in the order they come. */
export function entryDays(entries: readonly KnownChange[], kind: ChangeKind | null): readonly ChangeDay[] {
  const shown = kind === null ? entries : entries.filter((entry) => entry.kind === kind);
  return [...Map.groupBy(shown, ({ day }) => day)].map(([day, ofDay]) => ({ day, entries: ofDay }));
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

/** How many entries there are of each kind that there are any of, in the order they are told. */
export function kindCounts(
  entries: readonly KnownChange[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
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
