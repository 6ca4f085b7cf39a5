import type { CSSProperties } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { columnOf, type ColumnId, type Sort } from './columns.ts';
import styles from './FiguresTable.module.css';
import { ROLE } from './table-roles.ts';

interface HeaderCellProps {
  id: ColumnId;
  sort: Sort;
  /** Absent where nothing can be sorted. */
  onSort: (() => void) | undefined;
}

/** The name of a column, and the button that sorts by it. */
export function HeaderCell({ id, sort, onSort }: HeaderCellProps) {
  const label = useWords().t(`figures.column.${id}`);
  const direction = sort.column !== id ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      {...ROLE.columnHeader}
      aria-sort={direction}
      data-label={onSort && label}
      style={{ '--width': columnOf(id).width } as CSSProperties}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {label}
          {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={14} />}
        </button>
      ) : (
        <span className={styles.sort}>
          {label}
          {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={14} />}
        </span>
      )}
    </th>
  );
}
