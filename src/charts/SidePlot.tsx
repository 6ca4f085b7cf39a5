import { percent } from '../design/percent.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { Side } from '../statistics/comparable.ts';
import { CourseLine } from './CourseLine.tsx';
import { courseOf } from './course-model.ts';
import type { SideScale } from './side-scale.ts';
import styles from './SidePlot.module.css';

interface SidePlotProps {
  side: Side;
  scale: SideScale;
  /** The day of the page. */
  day: CalendarDate;
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
  /** Where a dashed line lies across, on the scale; none where nothing leads. */
  level?: number | null;
}

/** A course on a scale that it shares with those beside it, with the numbers and the months of that. */
export function SidePlot({ side: { series, newest, apart }, scale, day, aged, level = null }: SidePlotProps) {
  const words = useWords();
  const lines = scale.values.toReversed();
  return (
    <div className={styles.plot} aria-hidden="true">
      <div className={styles.values}>
        {lines.map((value) => (
          <span key={value}>{words.number(value)}</span>
        ))}
      </div>
      <div className={styles.course}>
        <div className={styles.grid}>
          {lines.map((value) => (
            <i key={value} />
          ))}
        </div>
        {level !== null && (
          <i className={styles.level} style={{ insetBlockEnd: percent(level / scale.most) }} />
        )}
        <CourseLine course={courseOf(series, day, { scale, apart, aged })} hollow={aged.has(newest)} tall />
      </div>
      <div className={styles.days}>
        {scale.days.map(({ at, label, year }) => (
          <span key={at} style={{ insetInlineStart: percent(at) }}>
            {label}
            {year !== null && <b>{year}</b>}
          </span>
        ))}
      </div>
    </div>
  );
}
