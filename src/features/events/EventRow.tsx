import type { ReactNode } from 'react';
import { useLinks } from '../../addresses/links.tsx';
import { DayRange } from '../../claims/Time.tsx';
import type { CrisisEvent } from '../../domain/event.ts';

/** When and where something happened, what, and in which documents it was read; each leads to its sheet. */
export function EventRow({ event, children }: { event: CrisisEvent; children?: ReactNode }) {
  const links = useLinks();
  return (
    <>
      <b>
        <DayRange from={event.date} to={event.dateEnd ?? event.date} />
      </b>
      <span>
        {event.title}
        <small>
          {event.place.name}
          {[event.source, ...event.corroboratedBy].map(({ id, publisher }) => (
            <span key={id}>
              {' · '}
              <a href={links.to({ page: 'source', id })}>{publisher}</a>
            </span>
          ))}
        </small>
        {children}
      </span>
    </>
  );
}
