import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ReferenceTime } from '../domain/reference-time.ts';
import { Phrase } from '../i18n/Phrase.tsx';
import { saidTime } from '../i18n/said-time.ts';
import type { DateStyle } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';

/** A day, readable by people and programs; it never passes through a time zone (R3). */
export function Day({ day, style = 'full' }: { day: CalendarDate; style?: DateStyle }) {
  const words = useWords();
  return <time dateTime={style === 'month' ? day.slice(0, 7) : day}>{words.date(day, style)}</time>;
}

/** Both days of a period, the month and the year once where they share them, or its only one. */
export function DayRange({ from, to }: { from: CalendarDate; to: CalendarDate }) {
  if (from === to) return <Day day={to} />;
  const said = saidTime({ kind: 'flow', from, to });
  return <Phrase id="dates.range" elements={{ from: <Day {...said.from} />, to: <Day day={to} /> }} />;
}

interface ReferenceTimeTextProps {
  time: ReferenceTime;
  style?: DateStyle;
  /** Whether to say since when a running total counts; else the words around it do. */
  withStart?: boolean;
}

/** When a figure is true: a day, a month as a month, or both ends of a period (R2, R3). */
export function ReferenceTimeText({ time, style = 'full', withStart = false }: ReferenceTimeTextProps) {
  const { shape, from, since, to } = saidTime(time, style);
  const isTotal = shape === 'total' || shape === 'first';
  return (
    <Phrase
      id="claims.time"
      values={{ shape: isTotal && !withStart ? 'until' : shape }}
      elements={{ from: <Day {...from} />, since: <Day {...since} />, to: <Day {...to} /> }}
    />
  );
}
