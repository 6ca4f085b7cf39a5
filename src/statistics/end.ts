import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CrisisEvent } from '../domain/event.ts';
import type { AsOfView } from './as-of.ts';
import { latestKnownDay } from './report-days.ts';

/** That the crisis is over. */
export interface End {
  readonly day: CalendarDate;
  /** What happened on that day, where the ledger tells. */
  readonly event: CrisisEvent | null;
  /** True when nothing of this ledger became known after the view's own day. */
  readonly isLast: boolean;
}

/** The end of the crisis once it is past and could be known: by an event of its day, where the ledger has one (R23). */
export function endOf({ dataset, day, events }: AsOfView): End | null {
  const { endedOn } = dataset;
  if (endedOn === null || day <= endedOn) return null;
  const onThatDay = ({ date }: CrisisEvent) => date === endedOn;
  const told = events.filter(onThatDay);
  if (told.length === 0 && dataset.events.some(onThatDay)) return null;
  return {
    day: endedOn,
    event: told.find(({ chartLabel }) => chartLabel !== '') ?? told[0] ?? null,
    isLast: day >= (latestKnownDay(dataset) ?? day),
  };
}
