import { Icon } from '../../design/Icon.tsx';
import { Button } from '../../design/Button.tsx';
import { addDays, type CalendarDate, parseCalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { latestKnownDay } from '../../statistics/report-days.ts';
import styles from './AsOfBar.module.css';
import { Scrubber } from './Scrubber.tsx';

interface AsOfBarProps {
  view: AsOfView;
  onChange: (day: CalendarDate) => void;
  hrefOfDay: (day: string) => string;
}

/** The day everything on the page is told from, and the ways to move it. */
export function AsOfBar({ view, onChange, hrefOfDay }: AsOfBarProps) {
  const words = useWords();
  const latest = latestKnownDay(view.dataset);
  return (
    <section className={styles.bar} aria-label={words.t('frame.asOf.label')}>
      <div>
        <label className={styles.label} htmlFor="asof">
          {words.t('frame.asOf.label')}
        </label>
        <div className={styles.controls}>
          <Button label={words.t('frame.asOf.previous')} onClick={() => onChange(addDays(view.day, -1))}>
            <Icon name="previous" />
          </Button>
          <span className={styles.date}>
            <Icon name="calendar" />
            <time dateTime={view.day}>{words.date(view.day)}</time>
            <input
              id="asof"
              type="date"
              value={view.day}
              onChange={(event) => {
                const day = parseCalendarDate(event.target.value);
                if (day !== null) onChange(day);
              }}
            />
          </span>
          <Button label={words.t('frame.asOf.next')} onClick={() => onChange(addDays(view.day, 1))}>
            <Icon name="next" />
          </Button>
        </div>
      </div>
      <Scrubber view={view} onChange={onChange} />
      <p className={styles.known} data-derived="counts">
        <b>{words.t('frame.asOf.known', { count: view.figures.length + view.superseded.size })}</b>{' '}
        {words.t('frame.asOf.reportedBy', { superseded: view.superseded.size })}{' '}
        {words.t('frame.asOf.hidden', { later: view.laterCount, undated: view.undated.length })}
      </p>
      <noscript>
        <p className={styles.known}>{words.t('frame.asOf.noscript', { day: words.date(view.day) })}</p>
      </noscript>
      {latest !== null && view.day > latest && (
        <p className={styles.band}>
          <Icon name="calendar" />
          <span>
            <b>{words.t('frame.asOf.nothingSince', { day: words.date(latest) })}</b>{' '}
            <a href={hrefOfDay(latest)}>{words.t('frame.asOf.toThatDay')}</a>
          </span>
        </p>
      )}
      {latest !== null && view.day < latest && (
        <p className={styles.band}>
          <Icon name="calendar" />
          <span>
            <b>{words.t('frame.asOf.reading', { day: words.date(view.day) })}</b>{' '}
            {words.t('frame.asOf.later', { count: view.laterCount })}{' '}
            <a href={hrefOfDay(latest)}>{words.t('frame.asOf.latest')}</a>
          </span>
        </p>
      )}
    </section>
  );
}
