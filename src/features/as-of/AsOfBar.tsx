import { FrameIcon } from '../../design/FrameIcon.tsx';
import { Button } from '../../design/Button.tsx';
import { addDays, type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { latestKnownDay } from '../../statistics/report-days.ts';
import styles from './AsOfBar.module.css';
import { Scrubber } from './Scrubber.tsx';
import { scrubberModel } from './scrubber-model.ts';

interface AsOfBarProps {
  view: AsOfView;
  onChange: (day: CalendarDate) => void;
  hrefOfDay: (day: string) => string;
}

/** The day everything on the page is told from, in one line that stays in view, and the ways to move it. */
export function AsOfBar({ view, onChange, hrefOfDay }: AsOfBarProps) {
  const words = useWords();
  const model = scrubberModel(view);
  const count = view.counts.known;
  return (
    <section className={styles.bar} aria-label={words.t('frame.asOf.label')}>
      <label className={styles.label} htmlFor="asof">
        {words.t('frame.asOf.short')}
      </label>
      <DayControls view={view} onChange={onChange} />
      <div className={styles.mini}>
        <Scrubber view={view} model={model} onChange={onChange} small />
      </div>
      <KnownByDay view={view} count={count} hrefOfDay={hrefOfDay} />
      <details className={styles.timeline}>
        <summary>
          {words.t('frame.asOf.open')}
          <FrameIcon name="down" />
        </summary>
        <div>
          <Scrubber view={view} model={model} onChange={onChange} />
          <p className={styles.told} data-derived="counts">
            <b>{words.t('frame.asOf.known', { count })}</b>{' '}
            {words.t('frame.asOf.reportedBy', { superseded: view.counts.superseded })}{' '}
            {words.t('frame.asOf.hidden', {
              later: view.counts.later,
              undated: view.counts.undated,
              each: model.each,
            })}
          </p>
          {model.cuts.length > 0 && <p className={styles.told}>{words.t('frame.asOf.cut')}</p>}
        </div>
      </details>
      <noscript>
        <p className={styles.told}>{words.t('frame.asOf.noscript', { day: words.date(view.day) })}</p>
      </noscript>
    </section>
  );
}

function DayControls({ view, onChange }: Pick<AsOfBarProps, 'view' | 'onChange'>) {
  const words = useWords();
  return (
    <div className={styles.controls}>
      <Button label={words.t('frame.asOf.previous')} onClick={() => onChange(addDays(view.day, -1))}>
        <FrameIcon name="previous" />
      </Button>
      <span className={styles.date}>
        <FrameIcon name="calendar" />
        <time dateTime={view.day}>{words.date(view.day)}</time>
        <input
          id="asof"
          className="needs-scripts"
          type="date"
          aria-label={words.t('frame.asOf.label')}
          value={view.day}
          onChange={(event) => {
            const day = parseCalendarDate(event.target.value);
            if (day !== null) onChange(day);
          }}
        />
      </span>
      <Button label={words.t('frame.asOf.next')} onClick={() => onChange(addDays(view.day, 1))}>
        <FrameIcon name="next" />
      </Button>
    </div>
  );
}

/** How much is known on the day and how much is hidden, and where the latest is; whoever hears the page is told when the day moves. */
function KnownByDay({
  view,
  count,
  hrefOfDay,
}: Pick<AsOfBarProps, 'view' | 'hrefOfDay'> & { count: number }) {
  const words = useWords();
  const latest = latestKnownDay(view.dataset);
  const isPast = latest !== null && view.day > latest;
  const isEarlier = latest !== null && view.day < latest;
  return (
    <p className={styles.known}>
      <span data-derived="known">
        <b>{words.t('frame.asOf.known', { count })}</b>{' '}
        {words.t('frame.asOf.knownAndHidden', { later: view.counts.later })}
      </span>
      <span className="vh" role="status">
        {words.t('frame.asOf.reading', { day: words.date(view.day) })}
      </span>
      {isEarlier && view.counts.later === 0 && ` ${words.t('frame.asOf.onlyEvents')}`}
      {isPast && ` ${words.t('frame.asOf.nothingSince', { day: words.date(latest) })}`}
      {(isPast || isEarlier) && (
        <span className="needs-scripts">
          {' '}
          <a href={hrefOfDay(latest)}>{words.t(isPast ? 'frame.asOf.toThatDay' : 'frame.asOf.latest')}</a>
        </span>
      )}
    </p>
  );
}
