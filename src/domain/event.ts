import type { Basis } from './basis.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Id } from './id.ts';

export interface CrisisEvent {
  readonly id: Id<'event'>;
  readonly date: CalendarDate;
  /** Last day when the event took several days or its day is uncertain. */
  readonly dateEnd: CalendarDate | null;
  /** First day it could be known; an earlier as-of view does not show it. */
  readonly knownFrom: CalendarDate;
  readonly place: Place;
  readonly title: string;
  /** A few words for a chart's event list; empty when the event is not marked on charts. */
  readonly chartLabel: string;
  readonly source: Source;
  readonly corroboratedBy: readonly Source[];
  /** How its day is known (R3). */
  readonly dateBasis: Basis;
}
