import { useLinks } from '../../addresses/links.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { activeFilters } from './active-filters.ts';
import type { FigureRows } from './figure-rows.ts';
import styles from './FiguresTable.module.css';
import { NOTHING_ASKED } from './table-address.ts';
import type { TableQuery } from './table-query.ts';

/** Everything that narrows the table, each with a way to take it back, and one to take back all. */
export function ActiveFilters({ rows, query }: { rows: FigureRows; query: TableQuery }) {
  const words = useWords();
  const links = useLinks();
  const filters = activeFilters(query, rows.nameOf, words);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={words.t('figures.active')}>
      {filters.map(({ label, without }) => (
        <li key={label} data-label={label}>
          <button
            type="button"
            className={styles.filter}
            aria-label={words.t('figures.remove', { label })}
            onClick={() => links.go(without)}
          >
            {label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={() => links.go(NOTHING_ASKED)}>
          {words.t('figures.clearAll')}
        </button>
      </li>
    </ul>
  );
}
