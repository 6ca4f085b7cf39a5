import { Day } from '../../claims/Time.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './EventList.module.css';

/** Events shown at once; earlier ones unfold. */
const SHOWN = 6;

/** What had happened by the day, newest first, each with its place and source. */
export function EventList({ view }: { view: AsOfView }) {
  const words = useWords();
  const events = view.events.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const { places, sources } = view.dataset;
  const rows = events.map((event) => (
    <li key={event.id}>
      <b>
        <Day day={event.date} />
      </b>
      <span>
        {event.title}
        <small>
          {places.get(event.place)?.name}
          {' · '}
          <a href={sources.get(event.source)?.url}>{sources.get(event.source)?.publisher}</a>
        </small>
      </span>
    </li>
  ));
  if (rows.length === 0) return <p className={styles.panel}>{words.t('desk.events.none')}</p>;
  return (
    <div className={styles.panel}>
      <ul>{rows.slice(0, SHOWN)}</ul>
      {rows.length > SHOWN && (
        <details>
          <summary>{words.t('desk.events.earlier', { count: rows.length - SHOWN })}</summary>
          <ul>{rows.slice(SHOWN)}</ul>
        </details>
      )}
    </div>
  );
}
