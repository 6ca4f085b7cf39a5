import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { ColumnId } from './columns.ts';
import styles from './FiguresTable.module.css';

interface HeaderCellProps {
  id: ColumnId;
  sorted: false | 'asc' | 'desc';
  /** Absent where nothing can be sorted. */
  onSort: ((event: unknown) => void) | undefined;
}

/** The name of a column, and the button that sorts by it. */
export function HeaderCell({ id, sorted, onSort }: HeaderCellProps) {
  const label = useWords().t(`figures.column.${id}`);
  const direction = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {label}
          {sorted !== false && <Icon name={sorted === 'asc' ? 'up' : 'down'} size={14} />}
        </button>
      ) : (
        <span className={styles.sort}>
          {label}
          {sorted !== false && <Icon name={sorted === 'asc' ? 'up' : 'down'} size={14} />}
        </span>
      )}
    </th>
  );
}
