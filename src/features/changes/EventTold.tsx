import { useLinks } from '../../addresses/links.tsx';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import type { CrisisEvent } from '../../domain/event.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Changes.module.css';
import { eventTime } from './event-time.ts';

/** What happened, when and where, and the source it was read in. */
export function EventTold({ event, dataset }: { event: CrisisEvent; dataset: Dataset }) {
  const { source } = event;
  const words = useWords();
  const links = useLinks();
  return (
    <>
      <p>{event.title}</p>
      <p className={styles.aside}>
        <ReferenceTimeText time={eventTime(event)} />
        {` · ${dataset.places.get(event.place)?.name ?? ''}`}
        {' · '}
        <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>
        {event.dateNote !== 'stated' && ` · ${words.t('changes.dateNote', { note: event.dateNote })}`}
      </p>
    </>
  );
}
