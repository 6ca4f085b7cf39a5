import type { Spot } from './labels.ts';

/** The words about one figure beside a chart, as they were measured; all lengths in CSS pixels. */
export interface EndBlock {
  readonly height: number;
  /** From its top to the middle of its number. */
  readonly anchor: number;
}

/** The same with the place of its mark; null where the chart does not draw the figure. */
export interface WantedEnd extends EndBlock {
  readonly mark: Spot | null;
}

/**
 * The top of each block, in the order given: its number as high as its mark, or as near to that as the others and the room
 * let it. Blocks keep the order of their marks, what has no mark stands last, none lies over another, and what is not shown
 * keeps none from its place.
 */
export function topsBeside(ends: readonly WantedEnd[], room: number, gap: number): readonly number[] {
  const order = ends
    .map((end, at) => ({ ...end, at }))
    .toSorted((a, b) => (a.mark?.y ?? Infinity) - (b.mark?.y ?? Infinity));
  const tops: number[] = [];
  let from = 0;
  for (const { mark, anchor, height } of order) {
    const top = Math.max(from, mark ? mark.y - anchor : from);
    tops.push(top);
    from = height === 0 ? from : top + height + gap;
  }
  let below = room + gap;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    const height = order[at]?.height ?? 0;
    const top = Math.max(0, Math.min(tops[at] ?? 0, below - gap - height));
    tops[at] = top;
    below = height === 0 ? below : top;
  }
  return ends.map((_, at) => tops[order.findIndex((end) => end.at === at)] ?? 0);
}

/** A leader: from the edge of a mark, so far from its middle, straight to the number of its figure. */
export function leaderTo(mark: Spot, number: Spot, away: number): readonly [Spot, Spot] {
  const length = Math.hypot(number.x - mark.x, number.y - mark.y);
  const share = Math.min(1, away / Math.max(length, 1));
  return [{ x: mark.x + (number.x - mark.x) * share, y: mark.y + (number.y - mark.y) * share }, number];
}

/** The top of a block among others that stand one right under another, as far apart as they have to be. */
export const flowTop = (blocks: readonly EndBlock[], at: number, gap: number): number =>
  blocks.slice(0, at).reduce((sum, { height }) => (height === 0 ? sum : sum + height + gap), 0);
