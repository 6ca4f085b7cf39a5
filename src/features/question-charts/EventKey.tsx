import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './QuestionCharts.module.css';
import { chartEvents } from '../../charts/kinds/time/of-question.ts';

/** The events behind the numbered circles of the charts above. */
export function EventKey({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const events = chartEvents(view);
  if (events.length === 0) return null;
  return (
    <ol className={styles.events}>
      {events.map((event, index) => (
        <li key={event.id}>
          <b>{index + 1}</b>
          <time dateTime={event.date}>{words.date(event.date, 'day-month')}</time>
          {': '}
          <a href={links.to({ page: 'events' }, {}, event.id)}>{event.chartLabel}</a>
        </li>
      ))}
    </ol>
  );
}
