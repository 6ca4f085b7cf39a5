import type { Words } from './words.ts';
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

/** That moment in words: the day, the time, and both in one. */
export function sayMoment(
  moment: number,
  { t, date }: Pick<Words, 't' | 'date'>,
): { readonly day: string; readonly time: string; readonly text: string } {
  const { hour, minute, ...at } = clockTime(moment);
  const [day, time] = [date(at.day), t('faults.clock', { hour, minute })];
  return { day, time, text: t('dates.moment', { day, time }) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
