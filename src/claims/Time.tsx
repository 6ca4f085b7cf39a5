import { type CalendarDate, daysBetween, sameYear } from '../domain/calendar-date.ts';
import { periodLength, type ReferenceTime } from '../domain/reference-time.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { DateStyle } from '../i18n/words.ts';

/** A day, readable by people and programs; it never passes through a time zone (R3). */
export function Day({ day, style = 'full' }: { day: CalendarDate; style?: DateStyle }) {
  return <time dateTime={day}>{useWords().date(day, style)}</time>;
}

/** When a figure is true: a day, a month as a month, or both ends of a period (R2, R3). */
export function ReferenceTimeText({ time, style = 'full' }: { time: ReferenceTime; style?: DateStyle }) {
  const words = useWords();
  if (time.kind === 'stock') return <Day day={time.asOf} style={style} />;
  if (time.kind === 'running-total') return <Day day={time.until} style={style} />;
  if (periodLength(time) === 'month') {
    return <time dateTime={time.to.slice(0, 7)}>{words.date(time.to, 'month')}</time>;
  }
  if (daysBetween(time.from, time.to) === 0) return <Day day={time.to} style={style} />;
  return (
    <>
      <Day day={time.from} style={sameYear(time.from, time.to) ? 'day-month' : style} />
      {` ${words.t('quantities.to')} `}
      <Day day={time.to} style={style} />
    </>
  );
}
