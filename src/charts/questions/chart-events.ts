import { compareDates, daysBetween } from '../../domain/calendar-date.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { once } from '../../domain/once.ts';
import type { AsOfView } from '../../statistics/as-of.ts';

/** A chart has room for so many numbers above its plot. */
const MOST_EVENTS = 6;

/** The events marked on charts, and how many a ledger would mark besides. */
export interface ChartEvents {
  /** In order of time, as they are numbered. */
  readonly shown: readonly CrisisEvent[];
  readonly leftOut: number;
}

/**
 * Of the events that a ledger has words for charts for, those that most documents tell of and of as many the newer, spread over
 * the time they happened in: near one that is shown, another waits until all the others have been asked.
 */
export const chartEvents = once((view: AsOfView): ChartEvents => {
  const marked = view.events
    .filter(({ chartLabel, date }) => chartLabel !== '' && date <= view.day)
    .toSorted((a, b) => compareDates(a.date, b.date));
  const [oldest, newest] = [marked[0], marked.at(-1)];
  if (!oldest || !newest || marked.length <= MOST_EVENTS) return { shown: marked, leftOut: 0 };
  const room = daysBetween(oldest.date, newest.date) / (2 * MOST_EVENTS);
  const ranked = marked.toSorted(
    (a, b) => b.corroboratedBy.length - a.corroboratedBy.length || compareDates(b.date, a.date),
  );
  const chosen: CrisisEvent[] = [];
  for (const apart of [room, 0])
    for (const event of ranked) {
      const isFree = chosen.every(
        (other) => other !== event && Math.abs(daysBetween(other.date, event.date)) >= apart,
      );
      if (isFree && chosen.length < MOST_EVENTS) chosen.push(event);
    }
  return {
    shown: marked.filter((event) => chosen.includes(event)),
    leftOut: marked.length - chosen.length,
  };
});
