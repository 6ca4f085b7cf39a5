import { type ColumnDef, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Figure } from '../../domain/figure.ts';
import { FigureCell } from './cells.tsx';
import { COLUMNS } from './columns.ts';

/** The table draws and names its columns; rows are narrowed and sorted by our own model, which 100,000 rows need. */
export const features = tableFeatures({ rowSortingFeature });

/** Columns that are first asked for from the most to the least: the newest day, the largest number. */
const MOST_FIRST: readonly string[] = ['value', 'describes', 'published'];

export const columns: ColumnDef<typeof features, Figure>[] = COLUMNS.map((id) => ({
  id,
  accessorFn: ({ id: figure }) => figure,
  cell: ({ row }) => <FigureCell column={id} figure={row.original} />,
  sortDescFirst: MOST_FIRST.includes(id),
}));
