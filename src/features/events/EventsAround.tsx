import { useLinks } from '../../addresses/links.tsx';
import { Day } from '../../claims/Time.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { DAYS_AROUND, eventsAround } from '../../statistics/around-event.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './EventsAround.module.css';

/** Events shown open. */
const SHOWN = 3;

/** The events near the current claims of a question, each leading to its place in the timeline. */
export function EventsAround({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const links = useLinks();
  const near = eventsAround(view, question);
  if (near.length === 0) return null;
  return (
    <Panel title={words.t('events.around')} note={words.t('events.aroundNote', { days: DAYS_AROUND })}>
      <Bounded
        items={near}
        folded={{ open: SHOWN, summary: (count) => words.t('events.aroundMore', { count }) }}
      >
        {(some) => (
          <ul className={styles.events}>
            {some.map(({ event }) => (
              <li key={event.id}>
                <Icon name="event" />{' '}
                <b>
                  <Day day={event.date} />
                </b>{' '}
                <a href={links.to({ page: 'events' }, {}, event.id)}>{event.title}</a>
              </li>
            ))}
          </ul>
        )}
      </Bounded>
    </Panel>
  );
}
