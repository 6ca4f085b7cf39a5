import { useView } from '../../claims/view-context.tsx';
import type { Figure } from '../../domain/figure.ts';
import { wholeView } from '../../statistics/as-of.ts';
import { type ColumnId, columnOf } from './columns.ts';

/** One cell of a figure's row, drawn from the day's view. */
export function FigureCell({ column, figure }: { column: ColumnId; figure: Figure }) {
  const { Cell } = columnOf(column);
  return <Cell figure={figure} view={wholeView(useView())} />;
}
