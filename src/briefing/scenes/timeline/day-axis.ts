import { addDays, type CalendarDate, daysBetween } from '../../../domain/calendar-date.ts';
import { monthsBetween } from '../../../charts/ticks.ts';

/** So many days can be told apart on a wall; on a longer axis months are ticked. */
const MOST_DAYS = 45;
const MOST_MONTHS = 36;

/** How far along an axis a day lies, from 0 to 1; in the middle where the axis is one day long. */
export function shareOfSpan(day: CalendarDate, from: CalendarDate, to: CalendarDate): number {
  return from === to ? 0.5 : daysBetween(from, day) / daysBetween(from, to);
}

/** Every day from the first to the last, of a longer span the first of every month, of years none. */
export function ticksOf(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const length = daysBetween(from, to);
  if (length <= MOST_DAYS) return Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
  const months = monthsBetween(from, to).filter((month) => month >= from);
  return months.length > MOST_MONTHS ? [] : months;
}
