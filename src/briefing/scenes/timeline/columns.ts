/** Words that stand at a place of an axis; all lengths in the size of text. */
export interface AxisColumn {
  readonly left: number;
  readonly width: number;
  /** Where their stem stands, on the one or the other of their edges. */
  readonly stem: number;
  readonly side: 'after' | 'before';
}

const APART = 0.7;

/** How wide each of so many columns may be, where a line of more than `widest` is hard to follow. */
export const columnWidth = (count: number, room: number, widest: number): number =>
  Math.min(widest, (room - APART * (count - 1)) / count);

/**
 * Columns of words, each begun at its place of the axis, or ended there where it would run beyond; moved only as far as the
 * others and the room ask for. Places are in order, as lengths from the start of the axis.
 */
export function columnsAt(places: readonly number[], room: number, widest: number): readonly AxisColumn[] {
  const width = columnWidth(places.length, room, widest);
  const lefts: number[] = [];
  for (const at of places) {
    const wanted = at + width <= room ? at : at - width;
    lefts.push(Math.max(wanted, (lefts.at(-1) ?? -width - APART) + width + APART));
  }
  let end = room;
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    lefts[index] = Math.max(0, Math.min(lefts[index] ?? 0, end - width));
    end = (lefts[index] ?? 0) - APART;
  }
  return lefts.map((left, index) => {
    const at = places[index] ?? 0;
    const side = Math.abs(at - left) <= Math.abs(at - left - width) ? 'after' : 'before';
    return { left, width, side, stem: side === 'after' ? left : left + width };
  });
}
