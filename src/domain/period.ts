import type { CalendarDate } from './calendar-date.ts';

/** A first and a last day, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** True when no day of the one is outside the other. */
export const isPeriodWithin = (one: Period, other: Period): boolean =>
  one.from >= other.from && one.to <= other.to;
