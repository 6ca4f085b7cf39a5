import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepHere, keptHere } from '../../addresses/kept-here.ts';
import type { ShownRows } from './shown-rows.ts';

/** The first row in view, and how far below the table's upper edge it begins, in pixels. */
interface InView {
  readonly id: string;
  readonly below: number;
}

/** Rows that come into view are measured and move those below them, so that it takes a few corrections. */
const MOST_CORRECTIONS = 12;

/**
 * Keeps the row in view where it is when another version of the figures comes, when the page is loaded anew and when the
 * reader comes back, with the focus on its row; with another question the table begins at its top. `startOf` tells where a
 * place begins, in pixels as far as they are measured; null while the table stands without measures. Returns what is to be
 * told of scrolling.
 */
export function useRowInView(
  box: RefObject<HTMLElement | null>,
  rows: ShownRows,
  asked: string,
  startOf: ((place: number) => number | null) | null,
): () => void {
  const inView = useRef<InView | null>(null);
  const wanted = useRef<{
    readonly row: InView;
    readonly focused: string | null;
    corrections: number;
  } | null>(null);
  const before = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (startOf === null) return;
    const isFirst = before.current === null;
    const isAnother = !isFirst && before.current !== asked;
    before.current = asked;
    if (isAnother) {
      wanted.current = null;
      box.current?.scrollTo({ top: 0 });
      return;
    }
    const row = isFirst ? readRow(keptHere('row')) : (wanted.current?.row ?? inView.current);
    const start = row && startOf(rows.placeOf(row.id));
    wanted.current = null;
    if (!row || start === null) return;
    wanted.current = { row, focused: isFirst ? keptHere('focused') : null, corrections: 0 };
    box.current?.scrollTo({ top: start });
    // Only other rows move the table; what is measured changes with every scrolling.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, asked, box, startOf === null]);

  useEffect(() => {
    if (!box.current || before.current === null) return;
    if (wanted.current) {
      const { row, focused } = wanted.current;
      const found = rowsOf(box.current).find((each) => each.dataset['figure'] === row.id);
      const off = found ? belowEdge(found, box.current) - row.below : 0;
      if (found && Math.abs(off) > 1) box.current.scrollBy({ top: off });
      wanted.current.corrections += 1;
      const isThere = found !== undefined && Math.abs(off) <= 1;
      if (isThere || wanted.current.corrections > MOST_CORRECTIONS) {
        wanted.current = null;
        const held = rowsOf(box.current).find((each) => each.dataset['figure'] === focused);
        held?.focus({ preventScroll: true });
      }
    }
    if (!wanted.current) inView.current = firstInView(box.current);
  });

  useEffect(() => {
    const keep = () => {
      const row = wanted.current?.row ?? inView.current;
      keepHere('row', row ? `${row.id} ${row.below}` : '');
      keepHere('focused', focusedIn(box.current) ?? '');
    };
    addEventListener('pagehide', keep);
    return () => {
      keep();
      removeEventListener('pagehide', keep);
    };
  }, [box]);

  return () => {
    if (box.current && !wanted.current) inView.current = firstInView(box.current);
  };
}

function rowsOf(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('tr[data-figure]')];
}

function belowEdge(row: HTMLElement, box: HTMLElement): number {
  return row.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

/** Null at the top, where what is new above is to be seen. */
function firstInView(box: HTMLElement): InView | null {
  if (box.scrollTop === 0) return null;
  const header = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const row = rowsOf(box).find((each) => belowEdge(each, box) + each.offsetHeight > header + 1);
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
