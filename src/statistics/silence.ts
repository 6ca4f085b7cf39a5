import { addDays, type CalendarDate, compareDates, daysBetween } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';

/** Days in a row that no figure speaks of: the first, the last, and how many they are with both. */
export interface Gap extends Period {
  readonly days: number;
}

/** Days of silence that are no gap yet, unless a speaker's own rhythm is slower. */
const LONGEST_SILENCE_DAYS = 14;
/** A rhythm shows in so many steps from one day to the next, of which so large a share is within so many times the usual one. */
const FEWEST_STEPS = 12;
const ALIKE = { share: 0.8, times: 1.5 };

/**
 * Days of silence that are no gap yet for a speaker who spoke of these days, in order: of one who speaks every month, or every
 * year, as many as do not leave a month or a year out (R27).
 */
export function longestSilence(days: readonly CalendarDate[]): number {
  const steps = days
    .slice(1)
    .map((day, before) => daysBetween(days[before] ?? day, day))
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  const usual = steps[Math.floor((steps.length - 1) / 2)] ?? 0;
  const alike = steps.filter((step) => step >= usual / ALIKE.times && step <= usual * ALIKE.times);
  return steps.length >= FEWEST_STEPS && alike.length >= steps.length * ALIKE.share
    ? Math.max(LONGEST_SILENCE_DAYS, Math.floor(usual * ALIKE.times))
    : LONGEST_SILENCE_DAYS;
}

/** The silence between the last day that one figure speaks of and the first of the next; null when it is no gap (R28). */
export function gapBetween(
  last: CalendarDate,
  next: CalendarDate,
  longest = LONGEST_SILENCE_DAYS,
): Gap | null {
  const days = daysBetween(last, next) - 1;
  return days > longest ? { from: addDays(last, 1), to: addDays(next, -1), days } : null;
}

/** The longest of some gaps, the first of several. */
export function longestOf(gaps: readonly Gap[]): Gap | undefined {
  return gaps.toSorted((a, b) => b.days - a.days)[0];
}

/**
 * Every gap among days that something is known of, oldest first, in whatever order they come. A silence that a run of days of
 * somebody joins is none: that one's rhythm is slower.
 */
export function gapsAmong(
  days: readonly CalendarDate[],
  runs: readonly (readonly CalendarDate[])[],
): readonly Gap[] {
  const sorted = days.toSorted(compareDates);
  const isJoined = ({ from, to }: Gap) =>
    runs.some((run) => {
      const [first, last] = [run[0], run.at(-1)];
      return first !== undefined && last !== undefined && first < from && last > to;
    });
  return sorted
    .slice(1)
    .flatMap((next, at) => gapBetween(sorted[at] ?? next, next) ?? [])
    .filter((gap) => !isJoined(gap));
}
