import type { CSSProperties, HTMLAttributes, ReactNode, RefObject } from 'react';
import surface from '../../design/Surface.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import { columnOf, type ColumnId, type Sort, sortedBy } from './columns.ts';
import styles from './FiguresTable.module.css';
import { HeaderCell } from './HeaderCell.tsx';
import { ROLE } from './table-roles.ts';

export interface Shown {
  columns: readonly ColumnId[];
  sort: Sort;
  /** Absent where nothing can be sorted. */
  onSort: ((sort: Sort) => void) | undefined;
}

interface TableFrameProps
  extends Shown, Pick<HTMLAttributes<HTMLElement>, 'onScroll' | 'onKeyDown' | 'onFocus'> {
  box?: RefObject<HTMLDivElement | null>;
  /** How many rows there are, where not all of them are in the document. */
  rowCount?: number;
  children: ReactNode;
}

/**
 * The table around its rows, which scrolls within the window. Its rows are grids of the same columns, because a browser can
 * leave a grid out of its work while it is out of sight, and a row of a table it cannot.
 */
export function TableFrame({ columns, sort, onSort, box, rowCount, children, ...events }: TableFrameProps) {
  const words = useWords();
  const widths = columns.map((column) => columnOf(column).width);
  const room = {
    '--columns': widths.map((width) => `minmax(0, ${width}fr)`).join(' '),
    '--all': widths.reduce((sum, width) => sum + width, 0),
  } as CSSProperties;
  return (
    <div
      ref={box}
      className={`${surface.surface} ${styles.box}`}
      role="region"
      aria-label={words.t('figures.box')}
      tabIndex={0}
      {...events}
    >
      <table {...ROLE.table} className={styles.table} style={room} aria-rowcount={rowCount}>
        <caption className="vh">{words.t('figures.caption')}</caption>
        <thead {...ROLE.rows}>
          <tr {...ROLE.row} aria-rowindex={rowCount === undefined ? undefined : 1}>
            {columns.map((column) => (
              <HeaderCell
                key={column}
                id={column}
                sort={sort}
                onSort={onSort && (() => onSort(sortedBy(column, sort)))}
              />
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.rows}>{children}</tbody>
      </table>
    </div>
  );
}
