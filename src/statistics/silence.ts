import { addDays, type CalendarDate, compareDates, daysBetween } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';

/** Days in a row that no figure speaks of: the first, the last, and how many they are with both. */
export interface Gap extends Period {
  readonly days: number;
}

/** Days of silence that are no gap yet. A month or a year left out is longer. */
const LONGEST_SILENCE_DAYS = 14;

/** The silence between the last day that one figure speaks of and the first of the next; null when it is no gap (R28). */
export function gapBetween(last: CalendarDate, next: CalendarDate): Gap | null {
  const days = daysBetween(last, next) - 1;
  return days > LONGEST_SILENCE_DAYS ? { from: addDays(last, 1), to: addDays(next, -1), days } : null;
}

/** The longest of some gaps, the first of several. */
export function longestOf(gaps: readonly Gap[]): Gap | undefined {
  return gaps.toSorted((a, b) => b.days - a.days)[0];
}

/** Every gap among days that something is known of, oldest first, in whatever order they come. */
export function gapsAmong(days: readonly CalendarDate[]): readonly Gap[] {
  const sorted = days.toSorted(compareDates);
  return sorted.slice(1).flatMap((next, at) => gapBetween(sorted[at] ?? next, next) ?? []);
}
