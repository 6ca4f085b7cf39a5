import type { Figure } from '../domain/figure.ts';
import { type PeriodLength, type ReferenceTime, periodLength } from '../domain/reference-time.ts';
import type { Originator } from '../domain/source.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';

/** The start of count of a running total; null for a stock or a flow. */
export function startOfCount(time: ReferenceTime): CalendarDate | null {
  return time.kind === 'running-total' ? time.since : null;
}

/** How long the period of a flow is; null for a stock or a running total. */
export function periodOf(time: ReferenceTime): PeriodLength | null {
  return time.kind === 'flow' ? periodLength(time) : null;
}

/**
 * What two figures must share to count the same thing: measure, population, place, kind of time, start of count and
 * length of period. Figures with different keys are never compared, joined or subtracted (R10, R14, R20).
 */
export function countKey(figure: Figure): string {
  const { time } = figure;
  return [
    figure.measure,
    figure.population,
    figure.place,
    time.kind,
    startOfCount(time) ?? '',
    periodOf(time) ?? '',
  ].join('|');
}

/** The series a figure may stand in: what it counts, and who counts. An unnamed originator's figure stands alone. */
export function seriesKey(figure: Figure, originator: Originator): string {
  return `${countKey(figure)}|${originator.id}${originator.named ? '' : `|${figure.id}`}`;
}
