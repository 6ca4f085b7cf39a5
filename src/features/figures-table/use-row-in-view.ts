import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepHere, keptHere } from '../../addresses/kept-here.ts';
import type { ShownRows } from './shown-rows.ts';

/** The first row in view, and how far below the table's upper edge it begins, in pixels. */
interface InView {
  readonly id: string;
  readonly below: number;
}

/** A row that comes into view is measured and moves those below it, so that it takes a few frames. */
const MOST_CORRECTIONS = 24;

/** A row of the table, which names its figure. */
export const ROW = 'tr[data-figure]';

/** The row of a figure; null where it is not in the document. */
export function rowIn(box: HTMLElement | null, id: string | null): HTMLElement | null {
  return id === null
    ? null
    : (box?.querySelector<HTMLElement>(`tr[data-figure="${CSS.escape(id)}"]`) ?? null);
}

/**
 * Keeps the row in view where it is when another version of the figures comes, when the page is loaded anew and when the
 * reader comes back, with the focus on its row; with another question the table begins at its top. `startOf` tells where a
 * place begins, in pixels, as far as it is known. Returns what is to be told of scrolling.
 */
export function useRowInView(
  box: RefObject<HTMLElement | null>,
  rows: ShownRows,
  asked: string,
  startOf: (place: number) => number | null,
): () => void {
  const inView = useRef<InView | null>(null);
  /** The row on its way back to where it was. */
  const wanted = useRef<InView | null>(null);
  const before = useRef<string | null>(null);

  useLayoutEffect(() => {
    const table = box.current;
    if (!table) return;
    const isFirst = before.current === null;
    const isAnother = !isFirst && before.current !== asked;
    before.current = asked;
    const row = isFirst ? readRow(keptHere('row')) : (wanted.current ?? inView.current);
    wanted.current = null;
    if (isAnother) {
      table.scrollTo({ top: 0 });
      return;
    }
    const start = row && startOf(rows.placeOf(row.id));
    if (!row || start === null) return;
    wanted.current = row;
    table.scrollTo({ top: start });
    const focused = isFirst ? keptHere('focused') : null;
    return inFrames(
      () => {
        const found = rowIn(table, row.id);
        const off = found ? belowEdge(found, table) - row.below : 0;
        if (Math.abs(off) > 1) table.scrollBy({ top: off });
        return found !== null && Math.abs(off) <= 1;
      },
      () => {
        wanted.current = null;
        inView.current = firstInView(table);
        rowIn(table, focused)?.focus({ preventScroll: true });
      },
    );
    // Only other rows move the table; what is measured changes with every scrolling.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, asked, box]);

  const look = () => {
    if (box.current && !wanted.current) inView.current = firstInView(box.current);
  };
  useEffect(look);

  useEffect(() => {
    const table = box.current;
    const keep = () => {
      const row = wanted.current ?? inView.current;
      keepHere('row', row ? `${row.id} ${row.below}` : '');
      keepHere('focused', focusedIn(table) ?? '');
    };
    addEventListener('pagehide', keep);
    return () => {
      keep();
      removeEventListener('pagehide', keep);
    };
  }, [box]);

  return look;
}

/** Brings a row into the window of the table, where rows above it that have not been in sight may still grow. */
export function bringIntoView(row: HTMLElement | null): void {
  if (!row) return;
  inFrames(
    () => {
      const { top } = row.getBoundingClientRect();
      row.scrollIntoView({ block: 'nearest' });
      return Math.abs(row.getBoundingClientRect().top - top) <= 1;
    },
    () => undefined,
  );
}

/** Corrects now and in each frame until it was right in two of them, or as often as is worth it. Returns what stops it. */
function inFrames(correct: () => boolean, done: () => void): () => void {
  let [corrections, right, frame] = [0, 0, 0];
  const next = () => {
    right = correct() ? right + 1 : 0;
    corrections += 1;
    if (right > 1 || corrections > MOST_CORRECTIONS) done();
    else frame = requestAnimationFrame(next);
  };
  next();
  return () => cancelAnimationFrame(frame);
}

function belowEdge(row: HTMLElement, box: HTMLElement): number {
  return row.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

/** Null at the top, where what is new above is to be seen. */
function firstInView(box: HTMLElement): InView | null {
  if (box.scrollTop === 0) return null;
  const header = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const rows = box.querySelectorAll<HTMLElement>(ROW);
  // Rows stand in their order: asked at each scrolling, a few of a thousand are looked at.
  let [first, end] = [0, rows.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const row = rows[middle];
    if (row && belowEdge(row, box) + row.offsetHeight > header + 1) end = middle;
    else first = middle + 1;
  }
  const row = rows[first];
  const id = row?.dataset['figure'];
  return row && id ? { id, below: Math.round(belowEdge(row, box)) } : null;
}

function focusedIn(box: HTMLElement | null): string | null {
  const held = document.activeElement;
  return held instanceof HTMLTableRowElement && box?.contains(held) ? (held.dataset['figure'] ?? null) : null;
}

function readRow(kept: string | null): InView | null {
  const [id, below] = kept?.split(' ') ?? [];
  return id && below !== undefined && Number.isFinite(Number(below)) ? { id, below: Number(below) } : null;
}
