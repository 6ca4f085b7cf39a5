import { SITE_PATH } from '../../addresses/site.ts';
import styles from './About.module.css';

const FILES = [
  'figures.csv',
  'notes.csv',
  'relations.csv',
  'sources.csv',
  'originators.csv',
  'places.csv',
  'measures.csv',
  'populations.csv',
  'events.csv',
  'breaks.csv',
  'questions.csv',
  'scopes.csv',
  'unanswering.csv',
  'reviews.csv',
  'history.csv',
  'texts.csv',
  'datapackage.json',
] as const;

/** The ledger's own tables, as they are published beside the page. */
export function LedgerDownloads({ dataset }: { dataset: string }) {
  return (
    <ul className={styles.files}>
      {FILES.map((file) => (
        <li key={file}>
          <a href={`${SITE_PATH}data/${dataset}/${file}`}>{file}</a>
        </li>
      ))}
    </ul>
  );
}
