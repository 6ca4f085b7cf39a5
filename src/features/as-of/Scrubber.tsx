import { type CalendarDate, dateOfDayNumber, dayNumber } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './Scrubber.module.css';
import { dayForKey, scrubberModel, type Week } from './scrubber-model.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** A week's bar in thousandths of the timeline; it reaches below the axis, so that its edge is not seen there. */
function barOf({ at, width, height }: Week): string {
  const [x, y, w] = [Math.round(at * 1000), Math.round(100 - height * 100), Math.round(width * 1000)];
  return `M${x} ${y}h${w}V110h${-w}z`;
}

/** The timeline: reports a week as bars, events as diamonds, the as-of day as the handle, the unknown hatched. */
export function Scrubber({ view, onChange }: { view: AsOfView; onChange: (day: CalendarDate) => void }) {
  const words = useWords();
  const model = scrubberModel(view);
  return (
    <div className={styles.scrubber}>
      <div className={styles.plot} aria-hidden="true">
        <svg className={styles.weeks} viewBox="0 0 1000 100" preserveAspectRatio="none">
          <path d={model.weeks.map(barOf).join('')} />
        </svg>
        <span className={styles.unknown} style={{ insetInlineStart: percent(model.handle) }}>
          <span>{words.t('frame.asOf.unknown')}</span>
        </span>
      </div>
      <div className={styles.events} aria-hidden="true">
        {model.events.map(({ event, at }) => (
          <i
            key={event.id}
            title={`${words.date(event.date)}: ${event.title}`}
            style={{ insetInlineStart: percent(at) }}
          />
        ))}
      </div>
      <div className={styles.months} aria-hidden="true">
        {model.months.map(({ month, at, known }, index) => (
          <span key={month} data-known={known} style={{ insetInlineStart: percent(at) }}>
            {index === 0 || month.endsWith('-01-01')
              ? `${words.date(month, 'axis')} ${month.slice(0, 4)}`
              : words.date(month, 'axis')}
          </span>
        ))}
      </div>
      <input
        className={styles.handle}
        type="range"
        aria-label={words.t('frame.asOf.timeline')}
        aria-valuetext={words.date(view.day)}
        min={dayNumber(model.first)}
        max={dayNumber(model.last)}
        value={dayNumber(view.day)}
        onChange={(event) => onChange(dateOfDayNumber(Number(event.target.value)))}
        onKeyDown={(event) => {
          const day = dayForKey(event.key, view, model.first, model.last);
          if (day === null) return;
          event.preventDefault();
          onChange(day);
        }}
      />
    </div>
  );
}
