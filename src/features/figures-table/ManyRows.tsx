import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useMemo, useRef } from 'react';
import type { GridProps } from './FigureGrid.tsx';
import styles from './FiguresTable.module.css';
import { shownRows } from './shown-rows.ts';
import type { TableFrame } from './TableFrame.tsx';
import type { TableRow } from './TableRow.tsx';
import { useRowInView } from './use-row-in-view.ts';
import { useCurrentRow, useRowKeys } from './use-row-keys.ts';

/** Height of a row before it is drawn, and of the header that stands over the rows, in pixels. */
const [ROW_GUESS, HEADER] = [64, 40];

interface ManyRowsProps extends GridProps {
  /** Given and not imported: what a third script shares, every page would load. */
  Frame: typeof TableFrame;
  Row: typeof TableRow;
}

/** The table of more rows than a page holds: only those on screen are in the document. */
export function ManyRows({ figures, shown, asked, Frame, Row, ...frame }: ManyRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => shownRows(figures, shown), [figures, shown]);
  const current = useCurrentRow(rows);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to remember what it read
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: (index) => rows.ids(index) ?? index,
    overscan: 6,
    useFlushSync: false,
    scrollMargin: HEADER,
    scrollPaddingStart: HEADER,
    rangeExtractor: (range) => current.drawing(defaultRangeExtractor(range)),
  });
  const keys = useRowKeys(
    box,
    {
      onScreen: () => (virtual.range ? virtual.range.endIndex - virtual.range.startIndex : 0),
      scrollTo: (place) => virtual.scrollToIndex(place),
    },
    current,
    rows,
  );
  const onScroll = useRowInView(box, rows, asked, (place) => virtual.measurementsCache[place]?.start ?? null);
  const items = virtual.getVirtualItems();
  return (
    <Frame {...frame} box={box} rowCount={shown.length + 1} onScroll={onScroll} {...keys}>
      {items.map((item, at) => {
        const figure = figures[shown[item.index] ?? -1];
        return (
          figure && (
            <Fragment key={figure.id}>
              <Spacer height={item.start - endBefore(items, at)} />
              <Row
                figure={figure}
                columns={frame.columns}
                index={item.index}
                measure={virtual.measureElement}
              />
            </Fragment>
          )
        );
      })}
      <Spacer height={virtual.getTotalSize() + HEADER - endBefore(items, items.length)} />
    </Frame>
  );
}

/** Where the rows drawn before this one end; the first starts under the header. */
function endBefore(items: readonly VirtualItem[], at: number): number {
  return items[at - 1]?.end ?? HEADER;
}

/** Stands for rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return <tr className={styles.gap} aria-hidden="true" style={{ blockSize: height }} />;
}
