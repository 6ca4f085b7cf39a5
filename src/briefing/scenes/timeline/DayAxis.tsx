import type { CSSProperties } from 'react';
import { shareOfSpan, ticksOf } from './day-axis.ts';
import { percent } from '../../../design/percent.ts';
import { Icon } from '../../../design/Icon.tsx';
import { Shape } from '../../../design/Shape.tsx';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { SpeakerKind } from '../../../domain/source.ts';
import styles from './DayAxis.module.css';

interface DayAxisProps {
  from: CalendarDate;
  to: CalendarDate;
  events: readonly CalendarDate[];
  figures: readonly { readonly day: CalendarDate; readonly kind: SpeakerKind; readonly hollow: boolean }[];
}

/** Days to scale, with a mark on the day of each event and of each figure. */
export function DayAxis({ from, to, events, figures }: DayAxisProps) {
  const at = (day: CalendarDate) => ({ '--at': percent(shareOfSpan(day, from, to)) }) as CSSProperties;
  return (
    <div className={styles.line} aria-hidden="true">
      {ticksOf(from, to).map((day) => (
        <i key={day} className={styles.tick} style={at(day)} />
      ))}
      {[...new Set(events)].map((day) => (
        <i key={day} className={styles.mark} style={at(day)} data-at={day}>
          <Icon name="event" />
        </i>
      ))}
      {figures.map(({ day, kind, hollow }) => (
        <i
          key={`${day} ${kind}`}
          className={styles.said}
          style={at(day)}
          data-below={events.includes(day) || undefined}
        >
          <Shape kind={kind} hollow={hollow} />
        </i>
      ))}
    </div>
  );
}
