import type { CSSProperties } from 'react';
import { type EventMark, shareOfSpan, ticksOf } from './day-axis.ts';
import { Icon } from '../../../design/Icon.tsx';
import { type CalendarDate, sameYear } from '../../../domain/calendar-date.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import styles from './DayAxis.module.css';

interface DayAxisProps {
  from: CalendarDate;
  to: CalendarDate;
  marks: readonly EventMark[];
}

/** The days from the first event that is told to that of the view, to scale, with a mark on each event's day. */
export function DayAxis({ from, to, marks }: DayAxisProps) {
  const words = useWords();
  const at = (day: CalendarDate) =>
    ({ '--at': `${Math.round(shareOfSpan(day, from, to) * 1000) / 10}%` }) as CSSProperties;
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.line}>
        {ticksOf(from, to).map((day) => (
          <i key={day} className={styles.tick} style={at(day)} />
        ))}
        {marks.map(({ id, day, optional }) => (
          <i key={id} className={styles.mark} style={at(day)} data-optional={optional}>
            <Icon name="event" />
          </i>
        ))}
      </div>
      <div className={styles.ends}>
        <span>{words.date(from, sameYear(from, to) ? 'day-month' : 'full')}</span>
        {from !== to && <span>{words.date(to)}</span>}
      </div>
    </div>
  );
}
