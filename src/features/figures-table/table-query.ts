import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Facet, Sort } from './columns.ts';

/** The first and last day of a span; null is open. */
export interface OpenPeriod {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** What a reader asks of the table. It stands in the address whole, so that a link shows the same rows. */
export interface TableQuery {
  readonly text: string;
  readonly sort: Sort;
  /** Chosen ids by facet; a facet that is not here, or is empty, takes all. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Numbers that every printed number of a figure must lie between, both included. */
  readonly least: number | null;
  readonly most: number | null;
  /** The last day a figure speaks about lies in here. */
  readonly describes: OpenPeriod;
  readonly published: OpenPeriod;
  /** Words of the quotation. */
  readonly wording: string;
}
