import {
  addDays,
  type CalendarDate,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
} from '../domain/calendar-date.ts';
import { roundNumberFrom } from '../domain/round-number.ts';

/** Round steps whose multiples a reader can halve in the head. */
const STEPS = [1, 2, 2.5, 5, 10];
const WHOLE_STEPS = [1, 2, 5, 10];

/**
 * Round whole numbers from zero up to the first that is not below `largest`, with at most `most` steps between (R29).
 * Nothing to show gives 0 and 1.
 */
export function valueTicks(largest: number, most = 5): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const least = Math.max(1, largest / most);
  const step = roundNumberFrom(least, least < 10 ? WHOLE_STEPS : STEPS);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** The first day of every month from the month of the first day to the month of the last, none left out. */
export function monthsBetween(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = firstOfMonth(first); month <= last; month = addDays(lastOfMonth(month), 1))
    months.push(month);
  return months;
}

/** Months from one tick to the next, counted so that January is always among them. */
const APART = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** First days of months for a time axis, at most `most`: all of them, or every second and so on, Januaries among them. */
export function monthTicks(first: CalendarDate, last: CalendarDate, most = 18): readonly CalendarDate[] {
  const months = monthsBetween(first, last);
  const thinned = APART.map((every) => months.filter((month) => monthNumber(month) % every === 0));
  return thinned.find((ticks) => ticks.length <= most) ?? [];
}

/** A span of at most so many days is told by each of them, and a longer one by its weeks. */
const [MOST_DAYS_BY_DAY, MOST_DAYS_BY_WEEK] = [17, 75];
const WEEKS_OF_A_MONTH = [0, 7, 14, 21];

/** Ticks of a time axis: all days of a few, of two months or less every month's first, 8th, 15th and 22nd, else months and years. */
export function timeTicks(
  first: CalendarDate,
  last: CalendarDate,
): { readonly days: readonly CalendarDate[]; readonly by: 'day' | 'week' | 'month' } {
  const long = daysBetween(first, last);
  if (long > MOST_DAYS_BY_WEEK) return { days: monthTicks(first, last), by: 'month' };
  if (long <= MOST_DAYS_BY_DAY)
    return { days: Array.from({ length: long + 1 }, (_, after) => addDays(first, after)), by: 'day' };
  const days = monthsBetween(first, last).flatMap((month) =>
    WEEKS_OF_A_MONTH.map((after) => addDays(month, after)),
  );
  return { days: days.filter((day) => day >= first && day <= last), by: 'week' };
}

const monthNumber = (month: CalendarDate) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Days of which so few are known have an axis of their own days, not of their month. */
const FEW_DAYS = 14;

/** A whole span of days for a time axis: from the first of the first day's month to some days beyond the last; of few days one more on either side. */
export function daySpan(
  first: CalendarDate,
  last: CalendarDate,
  beyond: number,
): { first: CalendarDate; last: CalendarDate } {
  if (daysBetween(first, last) <= FEW_DAYS) return { first: addDays(first, -1), last: addDays(last, 1) };
  return { first: firstOfMonth(first), last: addDays(last, beyond) };
}
