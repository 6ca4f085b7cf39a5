import { type CalendarDate, dateOfDayNumber, dayNumber, firstOfMonth } from '../domain/calendar-date.ts';
import type { Words } from '../i18n/words.ts';
import type { Side } from '../statistics/comparable.ts';
import { type CourseScale, courseScale } from './course-model.ts';
import { monthTicks, timeTicks, valueTicks } from './ticks.ts';

/** A named place along the days, as a share of them. */
export interface SideDay {
  readonly at: number;
  readonly label: string;
  /** Second line, at the first tick of a year. */
  readonly year: string | null;
}

/** The one scale that courses side by side are drawn on, with what is written at it. */
export interface SideScale extends CourseScale {
  /** Evenly from zero to the most. */
  readonly values: readonly number[];
  readonly days: readonly SideDay[];
}

/** Steps of the scale and months, and weeks of a short span, that a narrow panel has room for. */
const MOST = { values: 4, months: 5, weeks: 3 };

/** From the first of a month, and from zero to a round number not below the most that any of the sides claims, or `atLeast`. */
export function sideScale(
  sides: readonly Side[],
  day: CalendarDate,
  atLeast: number,
  words: Words,
): SideScale {
  const all = sides.flatMap(({ series, apart }) => [series, ...apart]);
  const { first, last, most } = courseScale(all, day);
  const values = valueTicks(Math.max(most, atLeast), MOST.values);
  const start = dayNumber(firstOfMonth(dateOfDayNumber(first)));
  return {
    first: start,
    last,
    most: values.at(-1) ?? most,
    values,
    days: dayTicks(start, last, words),
  };
}

function dayTicks(first: number, last: number, words: Words): readonly SideDay[] {
  const [from, to] = [dateOfDayNumber(first), dateOfDayNumber(last)];
  const { days, by } = timeTicks(from, to);
  const named = by === 'month' ? monthTicks(from, to, MOST.months) : thinned(days);
  const isYearly = named.length > 1 && named.every((day) => day.endsWith('-01-01'));
  return named.map((day, place) => {
    const isNewYear = place === 0 || day.slice(0, 4) !== named[place - 1]?.slice(0, 4);
    return {
      at: (dayNumber(day) - first) / (last - first),
      label: isYearly ? day.slice(0, 4) : words.date(day, by === 'month' ? 'axis' : 'day-month'),
      year: !isYearly && isNewYear ? day.slice(0, 4) : null,
    };
  });
}

function thinned(days: readonly CalendarDate[]): readonly CalendarDate[] {
  const every = Math.ceil(days.length / MOST.weeks);
  return days.filter((_, place) => place % every === 0);
}
