import { SITE_PATH } from '../../addresses/site.ts';
import { keysOf } from '../../domain/keys-of.ts';
import type { TableName } from '../../ledger/tables.ts';
import styles from './About.module.css';

const EVERY_TABLE: Readonly<Record<TableName, true>> = {
  figures: true,
  notes: true,
  relations: true,
  sources: true,
  originators: true,
  places: true,
  measures: true,
  populations: true,
  events: true,
  breaks: true,
  questions: true,
  scopes: true,
  unanswering: true,
  reviews: true,
  history: true,
  texts: true,
};
const FILES = [...keysOf(EVERY_TABLE).map((table) => `${table}.csv`), 'datapackage.json'];

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
