import type { Row } from '@tanstack/react-table';
import { flexRender } from '@tanstack/react-table';
import { memo } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { COLUMNS } from './columns.ts';
import styles from './FiguresTable.module.css';
import type { features } from './table-columns.tsx';

interface TableRowProps {
  row: Row<typeof features, Figure>;
  /** Place among the rows shown; absent while every row is drawn. */
  index?: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

/** One figure across all columns. The table library makes new row objects as one scrolls; the figure tells them apart. */
export const TableRow = memo(
  function TableRow({ row, index, measure }: TableRowProps) {
    const words = useWords();
    const placed =
      index === undefined
        ? {}
        : { ref: measure, tabIndex: -1, 'data-index': index, 'aria-rowindex': index + 2 };
    return (
      <tr className={styles.row} data-figure={row.original.id} {...placed}>
        {row.getAllCells().map((cell, at) => {
          const column = COLUMNS[at] ?? 'value';
          const content = flexRender(cell.column.columnDef.cell, cell.getContext());
          return column === 'value' ? (
            <th key={column} scope="row">
              {content}
            </th>
          ) : (
            <td key={column} data-label={words.t(`figures.column.${column}`)}>
              {content}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.index === after.index &&
    before.measure === after.measure,
);
