import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { DayRange } from '../../claims/Time.tsx';
import type { CrisisEvent } from '../../domain/event.ts';
import { useWords } from '../../i18n/words-context.tsx';

/** When something happened and what; where, and in which documents it was read, each leading to its sheet. */
export function EventRow({ event, near }: { event: CrisisEvent; near: ReactNode }) {
  const words = useWords();
  const links = useLinks();
  return (
    <>
      <b>
        <DayRange from={event.date} to={event.dateEnd ?? event.date} />
      </b>
      <p>
        {event.title}
        {event.dateBasis.remark !== '' && (
          <small>{words.t('events.dateNote', { note: event.dateBasis.said })}</small>
        )}
      </p>
      <div>
        <small>
          {event.place.name}
          {[event.source, ...event.corroboratedBy].map(({ id, publisher }) => (
            <span key={id}>
              {' · '}
              <a href={links.to({ page: 'source', id })}>{publisher}</a>
            </span>
          ))}
        </small>
        {near}
      </div>
    </>
  );
}
