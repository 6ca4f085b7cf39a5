import { memo } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { FigureCell } from './cells.tsx';
import { COLUMNS } from './columns.ts';
import styles from './FiguresTable.module.css';

interface TableRowProps {
  figure: Figure;
  /** Place among the rows shown; absent while every row is drawn. */
  index?: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

/** One figure across all columns; drawn again only when it is another figure or stands in another place. */
export const TableRow = memo(function TableRow({ figure, index, measure }: TableRowProps) {
  const words = useWords();
  const placed =
    index === undefined
      ? {}
      : { ref: measure, tabIndex: -1, 'data-index': index, 'aria-rowindex': index + 2 };
  return (
    <tr className={styles.row} data-figure={figure.id} {...placed}>
      {COLUMNS.map((column) =>
        column === 'value' ? (
          <th key={column} scope="row">
            <FigureCell column={column} figure={figure} />
          </th>
        ) : (
          <td key={column} data-label={words.t(`figures.column.${column}`)}>
            <FigureCell column={column} figure={figure} />
          </td>
        ),
      )}
    </tr>
  );
});
