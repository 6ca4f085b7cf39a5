import type { CalendarDate } from './calendar-date.ts';

/** A first and a last day, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
