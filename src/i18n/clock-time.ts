import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';

/** A moment as the reader's own clock shows it: the day, and hour and minute as two digits each. */
export interface ClockTime {
  readonly day: CalendarDate;
  readonly hour: string;
  readonly minute: string;
}

/** The moment, in milliseconds since 1970, in the time zone of the machine the page is read on. */
export function clockTime(moment: number): ClockTime {
  const at = new Date(moment);
  const day = calendarDate(`${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`);
  return { day, hour: twoDigits(at.getHours()), minute: twoDigits(at.getMinutes()) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
