import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useMemo, useRef } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { columnOf, COLUMNS, type Sort, sortedBy } from './columns.ts';
import { TableRow } from './TableRow.tsx';
import surface from '../../design/Surface.module.css';
import styles from './FiguresTable.module.css';
import { HeaderCell } from './HeaderCell.tsx';
import { shownRows } from './shown-rows.ts';
import { useRowInView } from './use-row-in-view.ts';
import { useCurrentRow, useRowKeys } from './use-row-keys.ts';

/** Height of a row before it is drawn, and of the header that stands over the rows, in pixels. */
const [ROW_GUESS, HEADER] = [64, 40];

interface FigureGridProps {
  figures: readonly Figure[];
  /** Numbers of the figures to show, in order. */
  shown: Int32Array;
  /** What was asked for: with another question the table begins at its top, with another version it stays where it is. */
  asked: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** True while the page must stand without a script: every row is drawn. */
  drawAll: boolean;
}

/**
 * The table itself. In a browser only the rows on screen are in the document.
 */
export function FigureGrid({ figures, shown, asked, sort, onSort, drawAll }: FigureGridProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const rowsShown = useMemo(() => shownRows(figures, shown), [figures, shown]);
  const current = useCurrentRow(rowsShown);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to remember what it read
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: drawAll ? 0 : shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: (index) => rowsShown.ids(index) ?? index,
    overscan: 6,
    useFlushSync: false,
    scrollMargin: HEADER,
    scrollPaddingStart: HEADER,
    rangeExtractor: (range) => current.drawing(defaultRangeExtractor(range)),
  });
  const keys = useRowKeys(box, virtual, current, shown.length - 1);
  const startOf = (place: number) => virtual.measurementsCache[place]?.start ?? null;
  const onScroll = useRowInView(box, rowsShown, asked, drawAll ? null : startOf);

  const items = virtual.getVirtualItems();
  const drawn = useMemo(
    () => (drawAll ? [...shown] : items.map(({ index }) => shown[index] ?? -1)),
    [drawAll, shown, items],
  );
  const data = useMemo(() => drawn.flatMap((number) => figures[number] ?? []), [drawn, figures]);

  return (
    <div
      ref={box}
      className={`${surface.surface} ${styles.box}`}
      role="region"
      aria-label={words.t('figures.box')}
      tabIndex={0}
      onScroll={onScroll}
      {...keys}
    >
      <table className={styles.table} aria-rowcount={drawAll ? undefined : shown.length + 1}>
        <caption className="vh">{words.t('figures.caption')}</caption>
        <colgroup>
          {COLUMNS.map((column) => (
            <col key={column} style={{ inlineSize: columnOf(column).width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={drawAll ? undefined : 1}>
            {COLUMNS.map((column) => (
              <HeaderCell
                key={column}
                id={column}
                sort={sort}
                onSort={drawAll ? undefined : () => onSort(sortedBy(column, sort))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((figure, at) => {
            const item = items[at];
            return (
              <Fragment key={figure.id}>
                {item && <Gap height={item.start - endBefore(items, at)} />}
                <TableRow
                  figure={figure}
                  {...(item && { index: item.index, measure: virtual.measureElement })}
                />
              </Fragment>
            );
          })}
          <Gap height={virtual.getTotalSize() + HEADER - endBefore(items, items.length)} />
        </tbody>
      </table>
    </div>
  );
}

/** Where the rows drawn before this one end; the first starts under the header. */
function endBefore(items: readonly VirtualItem[], at: number): number {
  return items[at - 1]?.end ?? HEADER;
}

/** Stands for rows that are not drawn, so that the scroll bar tells the truth. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return <tr className={styles.gap} aria-hidden="true" style={{ blockSize: height }} />;
}
