import type { CSSProperties, ReactNode } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { percent } from '../../../design/percent.ts';
import { columnsAt } from './columns.ts';
import { shareOfSpan } from './day-axis.ts';
import { WIDEST } from './told.ts';
import styles from './DayAxis.module.css';

interface Entry {
  readonly id: string;
  readonly day: CalendarDate;
  readonly words: ReactNode;
}

interface AtTheirDaysProps {
  where: 'above' | 'below';
  span: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** How long the axis is, in the size of text. */
  room: number;
  /** In the order of their days. */
  entries: readonly Entry[];
}

/** Words on one side of an axis of days, each on a stem that leads to its day. */
export function AtTheirDays({ where, span, room, entries }: AtTheirDaysProps) {
  if (entries.length === 0) return null;
  const places = entries.map(({ day }) => shareOfSpan(day, span.from, span.to) * room);
  const columns = columnsAt(places, room, WIDEST);
  const share = (length: number) => percent(length / room);
  return (
    <div className={styles.side} data-where={where}>
      <ol className={styles.columns}>
        {entries.map(({ id, words }, index) => {
          const { left, width, side } = columns[index] ?? { left: 0, width: room, side: 'after' };
          const before = columns[index - 1];
          const gap = left - (before ? before.left + before.width : 0);
          return (
            <li
              key={id}
              data-side={side}
              style={{ '--gap': share(gap), '--width': share(width) } as CSSProperties}
            >
              {words}
            </li>
          );
        })}
      </ol>
      <svg className={styles.leaders} aria-hidden="true">
        {columns.map(({ stem }, index) => {
          const [atWords, atDay] = where === 'above' ? ['0', '100%'] : ['100%', '0'];
          return (
            <line
              key={entries[index]?.id}
              x1={share(stem)}
              y1={atWords}
              x2={share(places[index] ?? stem)}
              y2={atDay}
            />
          );
        })}
      </svg>
    </div>
  );
}
