import { useSearch } from 'wouter';
import { travellingSearch } from '../addresses/address.ts';
import { pathOf } from '../addresses/route.ts';
import { SITE_PATH } from '../addresses/site.ts';
import type { Catalog } from '../data-access/catalog.ts';
import { calendarDate } from '../domain/calendar-date.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './MessagePage.module.css';
import { SiteName } from './SiteName.tsx';

type Listed = Catalog['datasets'][number];

interface CatalogPageProps {
  catalog: Catalog;
  /** What the address asked for that is not there; null at the site's front page. */
  asked: string | null;
}

/** The datasets of this site, each with the day its newest figure was published, the newest first. */
export function CatalogPage({ catalog, asked }: CatalogPageProps) {
  const words = useWords();
  const kept = travellingSearch(useSearch());
  return (
    <main className={styles.page}>
      <SiteName />
      <h1>{asked === null ? words.t('frame.catalog') : words.t('frame.missing', { asked })}</h1>
      {asked !== null && <p>{words.t('frame.missing.why')}</p>}
      {asked !== null && <h2>{words.t('frame.catalog')}</h2>}
      {catalog.datasets.length === 0 && <p>{words.t('frame.catalogEmpty')}</p>}
      <ul className={styles.datasets}>
        {catalog.datasets.toSorted(byNews).map((dataset) => (
          <li key={dataset.id}>
            <a href={`${SITE_PATH}${pathOf(dataset.id, { page: 'desk' })}${kept}`}>{dataset.title}</a>
            <p>
              {words.t('frame.catalogLatest', { day: words.date(calendarDate(dataset.publishedLatest)) })}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

const byNews = (a: Listed, b: Listed): number =>
  Number(a.publishedLatest < b.publishedLatest) - Number(a.publishedLatest > b.publishedLatest);
