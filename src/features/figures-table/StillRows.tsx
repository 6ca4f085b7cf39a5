import type { GridProps } from './FigureGrid.tsx';
import { TableFrame } from './TableFrame.tsx';
import { TableRows } from './TableRow.tsx';

/** Rows without keys and without a place to come back to: the first of many, until what shows them all is there. */
export function StillRows({ figures, shown, asked: _, ...frame }: GridProps) {
  return (
    <TableFrame {...frame}>
      <TableRows figures={figures} shown={shown} columns={frame.columns} />
    </TableFrame>
  );
}
