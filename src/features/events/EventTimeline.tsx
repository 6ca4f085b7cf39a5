import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { type AddressFault, chosen } from '../../addresses/chosen.ts';
import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { Icon } from '../../design/Icon.tsx';
import type { CrisisEvent } from '../../domain/event.ts';
import { compareDates, firstOfMonth } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { Locator } from '../../maps/Locator.tsx';
import { figuresAround } from '../../statistics/around-event.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { EventRow } from './EventRow.tsx';
import surface from '../../design/Surface.module.css';
import styles from './EventTimeline.module.css';
import { FiguresNear } from './FiguresNear.tsx';

/** The newest events that are drawn to begin with. */
const MOST_EVENTS = 50;

/** Every event by the day, oldest first, month by month; one place of them when the address names it. */
export function EventTimeline({ view }: { view: WholeView }) {
  const words = useWords();
  const links = useLinks();
  const faults: AddressFault[] = [];
  const places = new Map(view.events.map(({ place }) => [place.id, place.name]));
  const place = chosen('place', links.parameter('place'), [...places.keys()], faults);
  const events = view.events
    .filter((event) => place === null || event.place.id === place)
    .toSorted((a, b) => compareDates(a.date, b.date));
  return (
    <>
      <AddressFaults faults={faults} />
      {places.size > 1 && (
        <label className={`needs-scripts ${styles.filter}`}>
          {words.t('events.place')}
          <select value={place ?? ''} onChange={(event) => links.go({ place: event.target.value || null })}>
            <option value="">{words.t('events.allPlaces')}</option>
            {[...places].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.where}>
        <Locator places={[...new Set(events.map((event) => event.place))]} />
      </div>
      {events.length === 0 && <p>{words.t('events.none')}</p>}
      <Bounded items={events} most={MOST_EVENTS} end="last" idOf={({ id }) => id}>
        {(some) => <Months events={some} view={view} />}
      </Bounded>
    </>
  );
}

function Months({ events, view }: { events: readonly CrisisEvent[]; view: WholeView }) {
  const words = useWords();
  return (
    <>
      {[...Map.groupBy(events, ({ date }) => firstOfMonth(date))].map(([month, ofMonth]) => (
        <section key={month} className={`${surface.surface} ${styles.month}`}>
          <h2>{words.date(month, 'month')}</h2>
          <ol>
            {ofMonth.map((event) => (
              <li key={event.id} id={event.id}>
                <Icon name="event" />
                <EventRow
                  event={event}
                  near={<FiguresNear event={event} near={figuresAround(view, event)} view={view} />}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
