import type { ReactNode } from 'react';
import { Bounded } from '../../claims/Bounded.tsx';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { Day } from '../../claims/Time.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { CrisisEvent } from '../../domain/event.ts';
import type { Source } from '../../domain/source.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { usesOf } from '../../statistics/source-sheet/uses.ts';
import styles from './SourceUsesPanel.module.css';

/** What a document is used for beside its figures: events, places, and the days on which other figures were public. */
export function SourceUsesPanel({
  source,
  view,
  hasFigures,
}: {
  source: Source;
  view: AsOfView;
  hasFigures: boolean;
}) {
  const words = useWords();
  const { events, corroborates, places, dates } = usesOf(view, source);
  const count = events.length + corroborates.length + places.length + dates.length;
  if (count === 0 && hasFigures) return null;
  return (
    <div className={styles.uses}>
      <Panel title={words.t('sources.uses')}>
        {count === 0 && <p>{words.t('sources.noUse', { day: words.date(view.day) })}</p>}
        <Part title={words.t('sources.uses.events')} items={events} row={eventRow} />
        <Part title={words.t('sources.uses.corroborates')} items={corroborates} row={eventRow} />
        <Part
          title={words.t('sources.uses.places')}
          items={places}
          row={(place) => (
            <li key={place.id}>
              {place.name}
              {place.pcode !== null && <bdi className={styles.code}> {place.pcode}</bdi>}
              {place.note !== '' && <small>{place.note}</small>}
            </li>
          )}
        />
        <Part
          title={words.t('sources.uses.dates')}
          items={dates}
          row={(figure) => (
            <li key={figure.id}>
              <FigureLine figure={figure} />
            </li>
          )}
        />
      </Panel>
    </div>
  );
}

interface PartProps<Item> {
  title: string;
  items: readonly Item[];
  row: (item: Item) => ReactNode;
}

function Part<Item>({ title, items, row }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <Bounded items={items}>{(some) => <ul>{some.map(row)}</ul>}</Bounded>
    </section>
  );
}

function eventRow(event: CrisisEvent): ReactNode {
  return (
    <li key={event.id}>
      <b>
        <Day day={event.date} />
      </b>{' '}
      {event.title}
      <small>{event.place.name}</small>
    </li>
  );
}
