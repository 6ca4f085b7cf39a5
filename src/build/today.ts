import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';

/** Hours by which the first places to reach a day are ahead of UTC. */
const FURTHEST_AHEAD = 14;

/** The latest day that it is anywhere at this moment, in milliseconds since 1970: what is public there is not after today. */
export function latestToday(now = Date.now()): CalendarDate {
  return calendarDate(new Date(now + FURTHEST_AHEAD * 3_600_000).toISOString().slice(0, 10));
}
