import { type CalendarDate, addDays, daysBetween } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import { periodLength, referenceDay } from '../domain/reference-time.ts';
import type { AsOfView, BreakInView, Known } from './as-of.ts';
import { discontinuedAfter } from './breaks.ts';
import { endOf } from './end.ts';

/** How fresh a figure is by its question's own rhythm (R27). Days are whole calendar days. */
export interface Freshness {
  /** Days from the last day the figure speaks about to the as-of day. */
  readonly ageDays: number;
  readonly pastAgeLimit: boolean;
  /** Expected days between figures; 0 when no rhythm is expected. */
  readonly rhythmDays: number;
  /** Days past `expectedBy`; 0 when not overdue, without a rhythm, or discontinued. */
  readonly overdueDays: number;
  /** The day by which the next figure was expected; null without a rhythm, once discontinued, and after the end of the crisis. */
  readonly expectedBy: CalendarDate | null;
  /** That the originator stopped publishing, once it could be known. */
  readonly discontinued: BreakInView | null;
}

/**
 * True when a figure no longer answers in the present tense (R27): it speaks of a day further back than its question's
 * age limit. What is true of a whole period that is over does not go stale: a year, a battle, an incident, or a running
 * total that was counted up to the end of the crisis.
 */
export function isPastAge(
  { day, dataset }: Pick<Known, 'day' | 'dataset'>,
  question: Question,
  figure: Figure,
): boolean {
  return (
    goesStale(dataset, question, figure) &&
    daysBetween(referenceDay(figure.time), day) > question.ageLimitDays
  );
}

/** True when a figure's age matters at all; see `isPastAge`. */
export function goesStale({ endedOn }: Dataset, { ageLimitDays }: Question, { time }: Figure): boolean {
  if (ageLimitDays === 0) return false;
  switch (time.kind) {
    case 'stock':
      return true;
    case 'running-total':
      return endedOn === null || time.until < endedOn;
    case 'flow':
      return periodLength(time) === 'month' || daysBetween(time.from, time.to) <= ageLimitDays;
  }
}

/**
 * How fresh a figure is as an answer to a question. Age goes by the day it speaks about; the next one is expected a
 * rhythm after it was published. A series its originator ended is discontinued, not overdue, and once a crisis is over no
 * figure is due any more that was not due before its end.
 */
export function freshnessOf(view: AsOfView, question: Question, figure: Figure): Freshness {
  const ageDays = daysBetween(referenceDay(figure.time), view.day);
  const discontinued = discontinuedAfter(view, figure);
  const published = figure.published;
  const next =
    published === null || discontinued || question.rhythmDays === 0
      ? null
      : addDays(published, question.rhythmDays);
  const end = endOf(view);
  const expectedBy = next !== null && end !== null && next > end.day ? null : next;
  return {
    ageDays,
    pastAgeLimit: isPastAge(view, question, figure),
    rhythmDays: question.rhythmDays,
    overdueDays: expectedBy === null ? 0 : Math.max(0, daysBetween(expectedBy, view.day)),
    expectedBy,
    discontinued,
  };
}
