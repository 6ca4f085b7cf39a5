import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ShownRows } from './shown-rows.ts';
import { ROW, rowIn } from './use-row-in-view.ts';

/** The row that the keys move from: kept by its figure, so that neither a new order nor a new version gives it to another. */
interface CurrentRow {
  /** Place among the rows shown; -1 for none. */
  readonly index: number;
  /** Grows each time a key asks to move the focus there. */
  readonly asked: number;
  moveTo(index: number, focus: boolean): void;
  /** The places to draw, with the current one: a focus must never be lost because its row was scrolled away. */
  drawing(indexes: readonly number[]): number[];
}

export function useCurrentRow({ ids, placeOf }: ShownRows): CurrentRow {
  const [{ id, asked }, setCurrent] = useState<{ id: string | null; asked: number }>({ id: null, asked: 0 });
  const index = id === null ? -1 : placeOf(id);
  return {
    index,
    asked,
    moveTo: (next, focus) =>
      setCurrent((before) => ({ id: ids(next), asked: before.asked + (focus ? 1 : 0) })),
    drawing: (indexes) =>
      index < 0 || indexes.includes(index) ? [...indexes] : [...indexes, index].sort((a, b) => a - b),
  };
}

/** Where a key leads from a place, given how many rows are on screen and which is the last. */
const MOVES: Readonly<Record<string, (at: number, page: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, last) => last,
};

/** How the table shows its rows. */
interface Shower {
  /** How many rows the window of the table holds now. */
  onScreen(): number;
  scrollTo(place: number): void;
}

/** Moves the focus from row to row, drawing and scrolling to rows that were not in the document. */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  { onScreen, scrollTo }: Shower,
  { index, asked, moveTo }: CurrentRow,
  { ids, placeOf, last }: ShownRows,
) {
  const served = useRef(0);
  useLayoutEffect(() => {
    if (served.current === asked || index < 0) return;
    served.current = asked;
    scrollTo(index);
    rowIn(box.current, ids(index))?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const inHeader = event.target instanceof Element && event.target.closest('thead') !== null;
    if (!move || inHeader || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(Math.min(last, Math.max(0, move(index, Math.max(1, onScreen() - 1), last))), true);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = event.target.closest<HTMLElement>(ROW)?.dataset['figure'];
    if (id !== undefined) moveTo(placeOf(id), false);
  };
  return { onKeyDown, onFocus };
}
