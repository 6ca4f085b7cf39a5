import {
  addDays,
  type CalendarDate,
  calendarDate,
  parseCalendarDate,
} from '../../../domain/calendar-date.ts';

/** Months as English texts name them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** A day, a month or a year of our time as English texts write them; not a part of a longer number. */
const NAMED = new RegExp(
  `(?<![\\w.,])(?:(\\d{4}-\\d{2}-\\d{2})|(?:(\\d{1,2}) )?\\b(${MONTHS.join('|')})(?: (\\d{4}))?|((?:19|20)\\d{2}))\\b(?![.,]?\\d)`,
  'g',
);

/** Before what would be a year beside a word for many: "the 2018 figures", and not "2018 houses". */
const BEFORE_A_YEAR = /\b(?:the|in|since|until|till|by|before|after|from|during|early|late|mid)[ -]$/i;
const MANY = /^ (?:people|men|women|children|[a-z]+s)\b/;

/**
 * The days that a text names, each the first of what is named: of "17 October 2016", "October 2016", "2016". A day
 * without a year is for somebody who reads it on `read` the coming one when that is near, else the last one; a month alone
 * names none. Nor does a day without a year when `read` is null, or what could be a year and is one of the numbers that the
 * text is about, or counts something: "2081 houses".
 */
export function daysNamed(
  text: string,
  read: CalendarDate | null,
  numbers: ReadonlySet<number> = new Set(),
): readonly CalendarDate[] {
  return [...text.matchAll(NAMED)].flatMap(
    ({ 0: named, 1: iso, 2: day, 3: month = '', 4: year, 5: alone, index }) => {
      if (iso !== undefined) return parseCalendarDate(iso) ?? [];
      if (alone !== undefined) {
        const isCount =
          MANY.test(text.slice(index + named.length)) && !BEFORE_A_YEAR.test(text.slice(0, index));
        return isCount || numbers.has(Number(alone)) ? [] : calendarDate(`${alone}-01-01`);
      }
      const rest = `${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
      if (year !== undefined) return parseCalendarDate(`${year}-${rest}`) ?? [];
      return day === undefined || read === null ? [] : dayOfNoYear(rest, read);
    },
  );
}

/** A day that is further ahead than this is told with its year. */
const SOON = 90;

function dayOfNoYear(monthAndDay: string, read: CalendarDate): readonly CalendarDate[] {
  const year = Number(read.slice(0, 4));
  const days = [year + 1, year, year - 1].flatMap(
    (each) => parseCalendarDate(`${each}-${monthAndDay}`) ?? [],
  );
  return days.filter((day) => day <= addDays(read, SOON)).slice(0, 1);
}
