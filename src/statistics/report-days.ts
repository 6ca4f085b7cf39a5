import { type CalendarDate, addDays, compareDates, dayNumber } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ledgerIndex } from './ledger-index.ts';

/** How many figures were published in a week, which starts on a Monday. */
export interface WeeklyReports {
  readonly week: CalendarDate;
  readonly count: number;
}

/** Figures by week of publication, oldest first; weeks without any are absent, undated figures are in none. */
export function weeklyReports(dataset: Dataset): readonly WeeklyReports[] {
  const counts = new Map<CalendarDate, number>();
  for (const { published } of ledgerIndex(dataset).rows) {
    if (published === null) continue;
    const week = mondayOf(published);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return [...counts].map(([week, count]) => ({ week, count })).sort((a, b) => compareDates(a.week, b.week));
}

/** The days on which any figure was published, oldest first: the steps to the previous and the next report. */
export function reportDays(dataset: Dataset): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const { published } of ledgerIndex(dataset).rows) if (published !== null) days.add(published);
  return [...days].sort(compareDates);
}

function mondayOf(day: CalendarDate): CalendarDate {
  // Day number 0, 1 January 1970, was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}
