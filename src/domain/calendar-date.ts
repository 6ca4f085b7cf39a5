import { once } from './once.ts';

declare const calendarDateBrand: unique symbol;

/** A day of the proleptic Gregorian calendar as ISO text, `2017-06-26`. It never meets a clock or a time zone (R3). */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first and the last day that a ledger or an address may name: far enough from where the calendar ends to count on. */
export const FIRST_DAY = '1900-01-01' as CalendarDate;
export const LAST_DAY = '2099-12-31' as CalendarDate;

/**
 * The text as a calendar date, or null when it is not a real day written YYYY-MM-DD. Read once: the figures of a ledger name the
 * same few thousand days again and again.
 */
export const parseCalendarDate = once((text: string): CalendarDate | null => {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
});

/** The text as a calendar date. Throws a RangeError that names the text when it is not a real day. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new RangeError(`Not a calendar date: "${text}". Write a real day as YYYY-MM-DD.`);
  return date;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 January 1970: a whole number to place dates on an axis with. */
export const dayNumber = once((date: CalendarDate): number => {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
});

/** The calendar date of a whole day number; the inverse of `dayNumber`. */
export const dateOfDayNumber = once((days: number): CalendarDate =>
  calendarDate(new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)),
);

export function dateParts(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sameYear(a: CalendarDate, b: CalendarDate): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

export function sameMonth(a: CalendarDate, b: CalendarDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

export function latestDate(dates: readonly CalendarDate[]): CalendarDate | null {
  return dates.reduce<CalendarDate | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  );
}

/** Where the first of some items, oldest first, stands that is not before a day; their number when all are. */
export function firstNotBefore<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => CalendarDate,
  day: CalendarDate,
): number {
  return firstWhere(items, (item) => dayOf(item) >= day);
}

/** Where the first item stands of which something is true that is true of all after it; their number when of none. */
export function firstWhere<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !isTrue(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const firstOfMonth = once((date: CalendarDate): CalendarDate =>
  calendarDate(`${date.slice(0, 7)}-01`),
);

export const lastOfMonth = once((date: CalendarDate): CalendarDate => {
  const { year, month } = dateParts(date);
  return calendarDate(`${date.slice(0, 7)}-${daysInMonth(year, month)}`);
});
