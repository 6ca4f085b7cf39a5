import { useLinks } from '../../addresses/links.tsx';
import { sameYear } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './QuestionCharts.module.css';
import { chartEvents } from '../../charts/questions/chart-events.ts';

/** The events behind the numbered circles of the charts above; of more than can be marked it says how many there are besides. */
export function EventKey({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const { shown, leftOut } = chartEvents(view);
  if (shown.length === 0) return null;
  return (
    <ol className={styles.events}>
      {shown.map((event, index) => (
        <li key={event.id}>
          <b>{index + 1}</b>
          <time dateTime={event.date}>
            {words.date(event.date, sameYear(event.date, view.day) ? 'day-month' : 'full')}
          </time>
          {': '}
          <a href={links.to({ page: 'events' }, {}, event.id)}>{event.chartLabel}</a>
        </li>
      ))}
      {leftOut > 0 && (
        <li>
          <a href={links.to({ page: 'events' })}>
            {words.t('desk.chart.moreEvents', { count: view.events.length - shown.length })}
          </a>
        </li>
      )}
    </ol>
  );
}
