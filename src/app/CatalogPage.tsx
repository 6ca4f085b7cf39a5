import { SITE_PATH } from '../addresses/site-path.ts';
import type { Catalog } from '../data-access/document.ts';
import { calendarDate } from '../domain/calendar-date.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './MessagePage.module.css';

/** The datasets of this site, each with the day its newest figure was published. */
export function CatalogPage({ catalog }: { catalog: Catalog }) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <h1>{words.t('frame.catalog')}</h1>
      <ul>
        {catalog.datasets.map((dataset) => (
          <li key={dataset.id}>
            <a href={`${SITE_PATH}${dataset.id}/`}>{dataset.title}</a>{' '}
            {words.t('frame.catalogLatest', { day: words.date(calendarDate(dataset.publishedLatest)) })}
          </li>
        ))}
      </ul>
    </main>
  );
}
