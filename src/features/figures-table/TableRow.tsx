import { memo } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { FigureCell } from './cells.tsx';
import type { ColumnId } from './columns.ts';
import styles from './FiguresTable.module.css';
import { ROLE } from './table-roles.ts';

interface TableRowProps {
  figure: Figure;
  columns: readonly ColumnId[];
  /** Place among the rows shown; absent where all of them are in the document. */
  index?: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

/** One figure across the columns; drawn again only when it is another figure or stands in another place. */
export const TableRow = memo(function TableRow({ figure, columns, index, measure }: TableRowProps) {
  const words = useWords();
  const placed = index === undefined ? {} : { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  return (
    <tr
      {...ROLE.row}
      className={index === undefined ? `${styles.row} ${styles.unseen}` : styles.row}
      data-figure={figure.id}
      tabIndex={-1}
      {...placed}
    >
      {columns.map((column) =>
        column === 'value' ? (
          <th key={column} scope="row" {...ROLE.rowHeader}>
            <FigureCell column={column} figure={figure} />
          </th>
        ) : (
          <td key={column} {...ROLE.cell} data-label={words.t(`figures.column.${column}`)}>
            <FigureCell column={column} figure={figure} />
          </td>
        ),
      )}
    </tr>
  );
});

interface TableRowsProps {
  figures: readonly Figure[];
  /** Numbers of the figures to show, in order. */
  shown: Int32Array;
  columns: readonly ColumnId[];
}

/** Every figure that is shown, in the document whether it is in sight or not. */
export function TableRows({ figures, shown, columns }: TableRowsProps) {
  return Array.from(shown, (number) => figures[number]).map(
    (figure) => figure && <TableRow key={figure.id} figure={figure} columns={columns} />,
  );
}
