import { useMemo, useRef } from 'react';
import type { GridProps } from './FigureGrid.tsx';
import { shownRows } from './shown-rows.ts';
import { TableFrame } from './TableFrame.tsx';
import { TableRows } from './TableRow.tsx';
import { bringIntoView, rowIn, useRowInView } from './use-row-in-view.ts';
import { useCurrentRow, useRowKeys } from './use-row-keys.ts';

/** The table with all of its rows in the document. */
export function EveryRow({ figures, shown, asked, ...frame }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => shownRows(figures, shown), [figures, shown]);
  const current = useCurrentRow(rows);
  const rowAt = (place: number) => rowIn(box.current, rows.ids(place));
  const keys = useRowKeys(
    box,
    {
      onScreen: () =>
        Math.floor((box.current?.clientHeight ?? 0) / (rowAt(current.index)?.offsetHeight ?? Infinity)),
      scrollTo: (place) => bringIntoView(rowAt(place)),
    },
    current,
    rows,
  );
  const onScroll = useRowInView(box, rows, asked, (place) => rowAt(place)?.offsetTop ?? null);
  return (
    <TableFrame {...frame} box={box} onScroll={onScroll} {...keys}>
      <TableRows figures={figures} shown={shown} columns={frame.columns} />
    </TableFrame>
  );
}
