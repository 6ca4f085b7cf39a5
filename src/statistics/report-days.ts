import { type CalendarDate, addDays, dayNumber, latestDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import { tallyIn } from './held-figures.ts';

/** How many figures were published in a week, which starts on a Monday. */
export interface WeeklyReports {
  readonly week: CalendarDate;
  readonly count: number;
}

/** How many figures were published on a day. */
export interface DailyReports {
  readonly day: CalendarDate;
  readonly count: number;
}

interface ReportDays {
  readonly weeks: readonly WeeklyReports[];
  readonly daily: readonly DailyReports[];
  readonly days: readonly CalendarDate[];
  readonly latest: CalendarDate | null;
}

/** Counted once for a ledger: every page asks at every change of its address. */
const reportsOf = once((dataset: Dataset): ReportDays => {
  const { days: all } = tallyIn(dataset);
  const daily = all.flatMap(({ day, published }) => (published > 0 ? [{ day, count: published }] : []));
  const days = daily.map(({ day }) => day);
  const told = dataset.events.map(({ knownFrom }) => knownFrom);
  return { weeks: countWeeks(daily), daily, days, latest: latestDate([...days, ...told]) };
});

/** Figures by week of publication, oldest first; weeks without any are absent, undated figures are in none. */
export function weeklyReports(dataset: Dataset): readonly WeeklyReports[] {
  return reportsOf(dataset).weeks;
}

/** The same by day. */
export function dailyReports(dataset: Dataset): readonly DailyReports[] {
  return reportsOf(dataset).daily;
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

function countWeeks(daily: readonly DailyReports[]): readonly WeeklyReports[] {
  const counts = new Map<CalendarDate, number>();
  for (const { day, count } of daily) {
    const week = mondayOf(day);
    counts.set(week, (counts.get(week) ?? 0) + count);
  }
  return [...counts].map(([week, count]) => ({ week, count }));
}

function mondayOf(day: CalendarDate): CalendarDate {
  // Day number 0, 1 January 1970, was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}
