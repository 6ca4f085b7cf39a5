import { useLinks } from '../../addresses/links.tsx';
import { compareDates } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import surface from '../../design/Surface.module.css';
import rows from '../../design/Rows.module.css';
import styles from './EventList.module.css';
import { EventRow } from './EventRow.tsx';

/** Events shown on the desk; all of them have a page of their own. */
const SHOWN = 6;

/** The newest events by the day, each with its place and sources. */
export function EventList({ view }: { view: AsOfView }) {
  const words = useWords();
  const links = useLinks();
  const events = view.events.toSorted((a, b) => compareDates(b.date, a.date));
  if (events.length === 0)
    return <p className={`${surface.surface} ${rows.rows} ${styles.panel}`}>{words.t('desk.events.none')}</p>;
  return (
    <div className={`${surface.surface} ${rows.rows} ${styles.panel}`}>
      <ul>
        {events.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <EventRow event={event} view={view} />
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <a href={links.to({ page: 'events' })}>{words.t('desk.events.all', { count: events.length })}</a>
      </p>
    </div>
  );
}
