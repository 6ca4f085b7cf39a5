import { type CalendarDate, sameMonth, sameYear } from '../domain/calendar-date.ts';
import { periodLength, type ReferenceTime } from '../domain/reference-time.ts';
import type { DateStyle } from './words.ts';

export interface StyledDay {
  readonly day: CalendarDate;
  readonly style: DateStyle;
}

/** How a reference time is said: what its messages choose their words by, and the days they name (R2, R3). */
export interface SaidTime {
  readonly shape: 'day' | 'month' | 'year' | 'span' | 'total' | 'first';
  /** The first day, without the month and year that `to` has too. */
  readonly from: StyledDay;
  /** The first day with its year. */
  readonly since: StyledDay;
  readonly to: StyledDay;
  readonly year: string;
}

/** A day, a month, a year, both ends of a period, or both ends of a count. `style` is how a day that stands alone is said. */
export function saidTime(time: ReferenceTime, style: DateStyle = 'full'): SaidTime {
  const [first, last] = endsOf(time);
  const shape = shapeOf(time);
  return {
    shape,
    from: { day: first, style: sameMonth(first, last) ? 'day' : sameYear(first, last) ? 'day-month' : style },
    since: { day: first, style: 'full' },
    to: { day: last, style: shape === 'month' ? 'month' : style },
    year: last.slice(0, 4),
  };
}

function endsOf(time: ReferenceTime): readonly [CalendarDate, CalendarDate] {
  switch (time.kind) {
    case 'stock':
      return [time.asOf, time.asOf];
    case 'flow':
      return [time.from, time.to];
    case 'running-total':
      return [time.since, time.until];
  }
}

function shapeOf(time: ReferenceTime): SaidTime['shape'] {
  if (time.kind === 'stock') return 'day';
  // A count of its first day begins and ends on it.
  if (time.kind === 'running-total') return time.since === time.until ? 'first' : 'total';
  if (time.from === time.to) return 'day';
  const length = periodLength(time);
  return length === 'other' ? 'span' : length;
}
