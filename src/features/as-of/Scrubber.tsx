import type { CSSProperties } from 'react';
import { percent } from '../../design/percent.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './Scrubber.module.css';
import type { ReportBar } from './columns-of-time.ts';
import type { MonthLabel } from './month-labels.ts';
import { dayForKey, type ScrubberModel } from './scrubber-model.ts';

/** A bar in thousandths of the timeline; it reaches below the axis, so that its edge is not seen there. */
function barOf({ at, width, height }: ReportBar): string {
  const x = Math.round(at * 1000);
  const [y, w] = [Math.round(100 - height * 100), Math.max(1, Math.round((at + width) * 1000) - x)];
  return `M${x} ${y}h${w}V110h${-w}z`;
}

function nameOf(month: CalendarDate, says: MonthLabel['says'], words: Words): string {
  if (says === 'day') return words.date(month, 'day-month');
  const [name, year] = [words.date(month, 'axis'), month.slice(0, 4)];
  if (says === 'year') return year;
  return says === 'month' ? name : `${name} ${year}`;
}

/** On a line of more days the weeks of a narrow screen are as thin as what would part them. */
const MOST_DAYS_APART = 700;

interface ScrubberProps {
  view: AsOfView;
  model: ScrubberModel;
  onChange: (day: CalendarDate) => void;
  /** The small form stands in a line of controls and has no room for events. */
  small?: boolean;
}

/** The timeline: reports of a week or a day as bars, events as diamonds, the as-of day as the handle, the unknown hatched. */
export function Scrubber({ view, model, onChange, small = false }: ScrubberProps) {
  const words = useWords();
  const { scale } = model;
  return (
    <div className={small ? `${styles.scrubber} ${styles.small}` : styles.scrubber}>
      <div className={styles.plot} aria-hidden="true">
        <svg
          className={scale.room > MOST_DAYS_APART ? `${styles.bars} ${styles.touching}` : styles.bars}
          viewBox="0 0 1000 100"
          preserveAspectRatio="none"
        >
          {/* Hundreds of bars stand in the page once. */}
          {small ? <path id="bars" d={model.bars.map(barOf).join('')} /> : <use href="#bars" />}
        </svg>
        <span className={styles.unknown} style={{ insetInlineStart: percent(model.handle) }}>
          {!small && <span>{words.t('frame.asOf.unknown')}</span>}
        </span>
        {model.cuts.map((at) => (
          <span key={at} className={styles.cut} style={{ insetInlineStart: percent(at) }} />
        ))}
      </div>
      {!small && (
        <div className={styles.events} aria-hidden="true">
          {model.events.map(({ event, at, others }) => (
            <i
              key={event.id}
              onPointerEnter={({ currentTarget }) => {
                // What only a pointer asks for is no part of the page.
                currentTarget.title = words.t('frame.asOf.event', {
                  day: words.date(event.date),
                  event: event.title,
                  others,
                });
              }}
              style={{ insetInlineStart: percent(at) }}
            />
          ))}
        </div>
      )}
      <div className={styles.months} aria-hidden="true">
        {model.months.map(({ month, at, known, says, needs }) => (
          <span
            key={month}
            data-known={known || undefined}
            style={
              {
                insetInlineStart: percent(at),
                '--needs': `${Math.ceil(needs * 10) / 10}rem`,
              } as CSSProperties
            }
          >
            {nameOf(month, says, words)}
          </span>
        ))}
      </div>
      <input
        className={`needs-scripts ${styles.handle}`}
        type="range"
        aria-label={words.t('frame.asOf.timeline')}
        aria-valuetext={words.date(view.day)}
        min={0}
        max={scale.room}
        step="any"
        value={scale.place(view.day)}
        onChange={(event) => onChange(scale.dayAt(Number(event.target.value)))}
        onKeyDown={(event) => {
          const day = dayForKey(event.key, view, scale.first, scale.last);
          if (day === null) return;
          event.preventDefault();
          onChange(day);
        }}
      />
    </div>
  );
}
