import { useLinks } from '../../addresses/links.tsx';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { COLUMNS, type Sort } from './columns.ts';
import styles from './FiguresTable.module.css';
import { sortParameter } from './table-address.ts';

/** Sorts where rows are blocks and there are no headers to press. */
export function SortPicker({ sort }: { sort: Sort }) {
  const words = useWords();
  const links = useLinks();
  const choose = (next: Sort) => links.go({ sort: sortParameter(next) });
  return (
    <div className={`needs-scripts ${styles.sorting}`}>
      <label>
        <span>{words.t('figures.sortBy')}</span>
        <select
          value={sort.column}
          onChange={(event) => {
            const column = COLUMNS.find((each) => each === event.target.value);
            if (column) choose({ ...sort, column });
          }}
        >
          {COLUMNS.map((column) => (
            <option key={column} value={column}>
              {words.t(`figures.column.${column}`)}
            </option>
          ))}
        </select>
      </label>
      <Button
        label={words.t(sort.descending ? 'figures.mostFirst' : 'figures.leastFirst')}
        onClick={() => choose({ ...sort, descending: !sort.descending })}
      >
        <Icon name={sort.descending ? 'down' : 'up'} />
      </Button>
    </div>
  );
}
