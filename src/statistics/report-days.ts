import { type CalendarDate, addDays, dayNumber, latestDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import type { Tally } from '../domain/tally.ts';
import { tallyIn } from './held-figures.ts';

/** How many figures were published on a day, or in the week that begins on it, a Monday. */
export interface Reports {
  readonly day: CalendarDate;
  readonly count: number;
}

/** What became known when. Days and weeks without any figure are absent, undated figures are in none. */
export interface ReportDays {
  /** Oldest first. */
  readonly day: readonly Reports[];
  readonly week: readonly Reports[];
  readonly days: readonly CalendarDate[];
  /** The days on which events became known. */
  readonly told: readonly CalendarDate[];
  readonly latest: CalendarDate | null;
}

/** Counted once for a ledger, also where pages hold parts of it: every page asks at every change of its address. */
export const reportsOf = (dataset: Dataset): ReportDays => reportsIn(tallyIn(dataset))(dataset.events);

const reportsIn = once(({ days: all }: Tally) =>
  once((events: Dataset['events']): ReportDays => {
    const day = all.flatMap(({ day, published }) => (published > 0 ? [{ day, count: published }] : []));
    const days = day.map((reports) => reports.day);
    const told = events.map(({ knownFrom }) => knownFrom);
    return { day, week: countWeeks(day), days, told, latest: latestDate([...days, ...told]) };
  }),
);

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
