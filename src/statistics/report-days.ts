import { type CalendarDate, addDays, dayNumber, latestDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import { tallyIn } from './held-figures.ts';

/** How many figures were published on a day, or in the week that begins on it, a Monday. */
export interface Reports {
  readonly day: CalendarDate;
  readonly count: number;
}

interface ReportDays {
  readonly day: readonly Reports[];
  readonly week: readonly Reports[];
  readonly days: readonly CalendarDate[];
  readonly latest: CalendarDate | null;
}

/** Counted once for a ledger: every page asks at every change of its address. */
const reportsOf = once((dataset: Dataset): ReportDays => {
  const { days: all } = tallyIn(dataset);
  const day = all.flatMap(({ day, published }) => (published > 0 ? [{ day, count: published }] : []));
  const days = day.map((reports) => reports.day);
  const told = dataset.events.map(({ knownFrom }) => knownFrom);
  return { day, week: countWeeks(day), days, latest: latestDate([...days, ...told]) };
});

/** Figures by day or week of publication, oldest first; days and weeks without any are absent, undated figures are in none. */
export function reportsEach(each: 'day' | 'week', dataset: Dataset): readonly Reports[] {
  return reportsOf(dataset)[each];
}

/** The days on which any figure was published, oldest first: the steps to the previous and the next report. */
export function reportDays(dataset: Dataset): readonly CalendarDate[] {
  return reportsOf(dataset).days;
}

/**
 * The last day on which a figure or an event of a ledger became known, so that something is told of it; null where it has
 * neither. There is nothing to see on any later day but that nothing came.
 */
export function latestKnownDay(dataset: Dataset): CalendarDate | null {
  return reportsOf(dataset).latest;
}

function countWeeks(daily: readonly Reports[]): readonly Reports[] {
  const counts = new Map<CalendarDate, number>();
  for (const { day, count } of daily) {
    const week = mondayOf(day);
    counts.set(week, (counts.get(week) ?? 0) + count);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}

function mondayOf(day: CalendarDate): CalendarDate {
  // Day number 0, 1 January 1970, was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}
