import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { ReferenceTime } from '../domain/reference-time.ts';
import type { Cut } from '../domain/series-break.ts';
import type { SubjectIds } from '../domain/subject.ts';
import { foundById } from './rows.ts';
import type { LooseRow } from './tables.ts';

/** The day of a cell, or null for an empty one and for one that is no day. */
export function dayOf(cell: string | undefined): CalendarDate | null {
  return cell === undefined ? null : parseCalendarDate(cell);
}

/** How many, as the row's cells say it (R4, R5); null when a cell it needs is absent. */
export function quantityOf(row: LooseRow<'figures'>): Quantity | null {
  const { qualifier, value, low, best, high } = row;
  if (qualifier === 'range') {
    if (low === undefined || high === undefined) return null;
    return best === undefined ? { kind: 'range', low, high } : { kind: 'range', low, high, best };
  }
  if (qualifier === undefined || value === undefined) return null;
  return qualifier === 'exact' ? { kind: 'exact', value } : { kind: 'qualified', qualifier, value };
}

/** When the row's figure is true (R2); null when a cell it needs is absent or its days are out of order. */
export function timeOf(row: LooseRow<'figures'>): ReferenceTime | null {
  const [from, to] = [dayOf(row.from), dayOf(row.to)];
  if (to === null) return null;
  if (row.time_kind === 'stock') return { kind: 'stock', asOf: to };
  if (from === null || from > to) return null;
  if (row.time_kind === 'flow') return { kind: 'flow', from, to };
  return row.time_kind === 'running-total' ? { kind: 'running-total', since: from, until: to } : null;
}

/** Where the row's break cuts (R25); null when a cell it needs is absent. */
export function cutOf(row: LooseRow<'breaks'>): Cut<SubjectIds> | null {
  const {
    measure,
    place,
    population = null,
    from_originator: fromOriginator,
    to_originator: toOriginator,
  } = row;
  const date = dayOf(row.date);
  if (!date || !measure || !place || !fromOriginator || !toOriginator) return null;
  return { date, measure, place, population, fromOriginator, toOriginator };
}

/** First day each figure was public: its own `published`, else its source's, else null. In the rows' order. */
export function publicationDays(
  figures: readonly LooseRow<'figures'>[],
  sources: readonly LooseRow<'sources'>[],
): readonly (CalendarDate | null)[] {
  const sourceOf = foundById(sources, sources);
  return figures.map(({ published, source }) => dayOf(published) ?? dayOf(sourceOf(source)?.published));
}
