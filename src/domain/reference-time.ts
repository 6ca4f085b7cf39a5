import { type CalendarDate, compareDates, firstOfMonth, lastOfMonth, sameYear } from './calendar-date.ts';
import type { Period } from './period.ts';
import { keysOf } from './keys-of.ts';

/**
 * When a figure is true (R2). A stock holds `asOf` a day; a flow happened `during` a first to a last day, both
 * included; a running total counts `since` a day and stands as at `until`. The three are never mixed (R8 to R10).
 */
export type ReferenceTime =
  | { readonly kind: 'stock'; readonly asOf: CalendarDate }
  | ({ readonly kind: 'flow' } & Period)
  | { readonly kind: 'running-total'; readonly since: CalendarDate; readonly until: CalendarDate };

export type TimeKind = ReferenceTime['kind'];
const EVERY_KIND: Readonly<Record<TimeKind, true>> = { stock: true, flow: true, 'running-total': true };
export const TIME_KINDS = keysOf(EVERY_KIND);

/** How long one flow period is; lets a monthly count stay apart from a yearly one. */
export const PERIOD_LENGTHS = ['month', 'year', 'other'] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** The last day the figure speaks about: what sorting and ageing go by. */
export function referenceDay(time: ReferenceTime): CalendarDate {
  switch (time.kind) {
    case 'stock':
      return time.asOf;
    case 'flow':
      return time.to;
    case 'running-total':
      return time.until;
  }
}

/** The first day the figure speaks about. */
export function referenceStart(time: ReferenceTime): CalendarDate {
  switch (time.kind) {
    case 'stock':
      return time.asOf;
    case 'flow':
      return time.from;
    case 'running-total':
      return time.since;
  }
}

export function compareReferenceTimes(a: ReferenceTime, b: ReferenceTime): number {
  return compareDates(referenceDay(a), referenceDay(b)) || compareDates(referenceStart(a), referenceStart(b));
}

export function sameReferenceTime(a: ReferenceTime, b: ReferenceTime): boolean {
  return a.kind === b.kind && compareReferenceTimes(a, b) === 0;
}

export function periodLength(time: Period): PeriodLength {
  if (time.from === firstOfMonth(time.from) && time.to === lastOfMonth(time.from)) return 'month';
  if (time.from.endsWith('-01-01') && time.to.endsWith('-12-31') && sameYear(time.from, time.to))
    return 'year';
  return 'other';
}

/** How long the period of a flow is; null for a stock or a running total. */
export function periodOf(time: ReferenceTime): PeriodLength | null {
  return time.kind === 'flow' ? periodLength(time) : null;
}

/** The start of count of a running total; null for a stock or a flow. */
export function startOfCount(time: ReferenceTime): CalendarDate | null {
  return time.kind === 'running-total' ? time.since : null;
}

/** True when the two share at least one day. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Two counts of periods that have no day in common say nothing of one another; whatever else is said may meet. */
export function sharesTime(a: ReferenceTime, b: ReferenceTime): boolean {
  return a.kind !== 'flow' || b.kind !== 'flow' || periodsOverlap(a, b);
}
