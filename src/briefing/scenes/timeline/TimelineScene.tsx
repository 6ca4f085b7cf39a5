import { Day } from '../../../claims/Time.tsx';
import { Icon } from '../../../design/Icon.tsx';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import styles from '../Scenes.module.css';
import { DayAxis } from './DayAxis.tsx';

const MOST_EVENTS = 4;

/** The newest events on an axis of days to scale, and below it what happened, oldest first, each with who reported it. */
export function TimelineScene({ view }: { view: AsOfView }) {
  const words = useWords();
  const events = view.events
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-MOST_EVENTS)
    .map((event, index, all) => ({ event, older: all.length - 1 - index }));
  const optional = (older: number) => (older > 0 ? MOST_EVENTS - older : undefined);
  const [first] = events;
  return (
    <>
      <h1 className={styles.question}>{words.t('screen.timeline', { title: view.dataset.title })}</h1>
      {events.length === 0 && <p className={styles.key}>{words.t('desk.events.none')}</p>}
      {first && (
        <DayAxis
          from={first.event.date}
          to={view.day}
          marks={events.map(({ event, older }) => ({
            id: event.id,
            day: event.date,
            optional: optional(older),
          }))}
        />
      )}
      <ol className={styles.events}>
        {events.map(({ event, older }) => (
          <li key={event.id} data-optional={optional(older)}>
            <p className={styles.key}>
              <Icon name="event" />
              <b>
                <Day day={event.date} />
              </b>
            </p>
            <p>{event.title}</p>
            <p className={styles.quiet}>
              {event.place.name}
              {', '}
              {event.source.publisher}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
