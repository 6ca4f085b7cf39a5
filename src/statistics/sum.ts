import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Quantity } from '../domain/quantity.ts';

/** First and last day, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A derived quantity with its recipe: never to be shown as if a source had published it. */
export interface Sum {
  readonly kind: 'sum';
  readonly quantity: Quantity;
  /** Ids of the figures it came from. */
  readonly of: readonly string[];
  /** Periods no figure covers: with any, the quantity is a floor or unavailable (R9). */
  readonly missing: readonly Period[];
}
