import { useLinks } from '../../addresses/links.tsx';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import type { CrisisEvent } from '../../domain/event.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Changes.module.css';
import { eventTime } from './event-time.ts';

/** When and where something happened, and the source it was read in. */
export function EventTold({ event }: { event: CrisisEvent }) {
  const { source } = event;
  const words = useWords();
  const links = useLinks();
  return (
    <p className={styles.aside}>
      <ReferenceTimeText time={eventTime(event)} />
      {` · ${event.place.name}`}
      {' · '}
      <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>
      {event.dateBasis.remark !== '' && ` · ${words.t('changes.dateNote', { note: event.dateBasis.said })}`}
    </p>
  );
}
