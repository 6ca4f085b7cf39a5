import type { Reach } from './ClaimMark.tsx';

/** A mark on a strip: where it stands, as a share of its width, and the room around it in pixels. */
export interface StripMark {
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
}

/** So wide is the narrowest strip that is drawn; on a wider one the same marks stand farther apart. */
const NARROWEST = 250;

/**
 * The lane of each mark, from 0 at the axis upwards, so that no two marks of a lane touch on a strip that is at least
 * 250 px wide. A mark takes the lowest lane that is free.
 */
export function stripLanes(marks: readonly StripMark[]): readonly number[] {
  const lanes: { readonly start: number; readonly end: number }[][] = [];
  return marks.map(({ from, to, reach }) => {
    const [start, end] = [from * NARROWEST - reach.below, to * NARROWEST + reach.above];
    const isFree = (taken: (typeof lanes)[number]) =>
      taken.every((other) => other.end <= start || other.start >= end);
    const free = lanes.findIndex(isFree);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), { start, end }];
    return lane;
  });
}
