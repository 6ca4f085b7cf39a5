import { addDays, compareDates, type CalendarDate, daysBetween } from '../domain/calendar-date.ts';
import type { CrisisEvent } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import { placesAround } from '../domain/hierarchy.ts';
import type { Place } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay, referenceStart } from '../domain/reference-time.ts';
import type { Period } from '../domain/period.ts';
import { answer } from './answers.ts';
import type { AsOfView, WholeView } from './as-of.ts';

/** A figure this many days from an event, at most, is near it. */
export const DAYS_AROUND = 7;

/** A figure near an event in time and place, and how many days lie between; 0 when they share a day. */
export interface NearFigure {
  readonly figure: Figure;
  readonly days: number;
}

export interface NearEvent {
  readonly event: CrisisEvent;
  readonly days: number;
}

/**
 * Figures in view that speak of the days of an event or of DAYS_AROUND before and after, about its place, a place
 * inside it or one around it; nearest first, then in ledger order. Near is all it says: an event is no cause.
 */
export function figuresAround(view: WholeView, event: CrisisEvent): readonly NearFigure[] {
  return view.figures
    .flatMap((figure) => {
      const days = daysApart(figure, event);
      return days <= DAYS_AROUND && areNear(figure.place, event.place) ? [{ figure, days }] : [];
    })
    .sort((a, b) => a.days - b.days);
}

/** Events in view that are near a current claim of a question, newest first. */
export function eventsAround(view: AsOfView, question: Question): readonly NearEvent[] {
  const claims = answer(view, question).groups.flatMap((group) => group.claims.map(({ figure }) => figure));
  return view.events
    .flatMap((event) => {
      const near = claims.filter(({ place }) => areNear(place, event.place));
      const days = Math.min(...near.map((figure) => daysApart(figure, event)));
      return days <= DAYS_AROUND ? [{ event, days }] : [];
    })
    .sort((a, b) => compareDates(b.event.date, a.event.date));
}

/** Days between an event and what a figure speaks of: its day, or for a flow its whole period. */
function daysApart({ time }: Figure, event: CrisisEvent): number {
  const [from, to] =
    time.kind === 'flow' ? [referenceStart(time), time.to] : [referenceDay(time), referenceDay(time)];
  return gapBetween(from, to, event.date, event.dateEnd ?? event.date);
}

function gapBetween(from: CalendarDate, to: CalendarDate, first: CalendarDate, last: CalendarDate): number {
  if (to < first) return daysBetween(to, first);
  return from > last ? daysBetween(last, from) : 0;
}

/**
 * True when one place is the other or lies inside it. A whole country says little of one place in it and is near
 * only itself; an area of operations is near every place of the governorate it lies in.
 */
function areNear(a: Place, b: Place): boolean {
  if (a === b) return true;
  const [around, other] = [withinCountry(a), withinCountry(b)];
  if (around.includes(b) || other.includes(a)) return true;
  return (
    [a, b].some(({ kind }) => kind === 'operation_area') && around.some((place) => other.includes(place))
  );
}

/** The places around one, countries left out. */
const withinCountry = (place: Place): readonly Place[] =>
  placesAround(place).filter(({ kind }) => kind !== 'country');

/** The first and last day within which a figure is near an event. */
export function spanAround({ date, dateEnd }: CrisisEvent): Period {
  return { from: addDays(date, -DAYS_AROUND), to: addDays(dateEnd ?? date, DAYS_AROUND) };
}
