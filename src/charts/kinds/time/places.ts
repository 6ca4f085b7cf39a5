import type { LabelPlace, Spot } from '../../labels.ts';
import type { Plot } from '../../plot.ts';

/** Places around a point, best first: before it, above, below, after, then further off. */
export function placesAtPoint({ x, y }: Spot, height: number, { along }: Plot): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const off of [11, 26, 48, 70, 95, 125, 160, 200]) {
    places.push(
      { x: along(x, -off), top: y - height / 2 - 6, anchor: 'end' },
      { x: along(x, -(off - 3)), top: y - height - off, anchor: 'end' },
      { x, top: y - height - off - 10, anchor: 'middle' },
      { x: along(x, -8), top: y + off - 2, anchor: 'end' },
      { x: along(x, off), top: y - height / 2, anchor: 'start' },
      { x: along(x, off - 3), top: y + off, anchor: 'start' },
      { x: along(x, -(off + 14)), top: y + 2, anchor: 'end' },
      { x: along(x, off - 3), top: y - height - off, anchor: 'start' },
      { x: along(x, -2 * off), top: y - height - off / 2, anchor: 'end' },
      { x: along(x, 2 * off), top: y - height - off / 2, anchor: 'start' },
    );
  }
  return places;
}

/** All the way down one side of an upright, the highest first. */
export function placesAlong(x: number, side: 'earlier' | 'later', plot: Plot): readonly LabelPlace[] {
  const step = (plot.bottom - plot.top) / 40;
  return Array.from({ length: 34 }, (_, index) => ({
    x: plot.along(x, side === 'earlier' ? -7 : 7),
    top: plot.top + 6 + index * step,
    anchor: side === 'earlier' ? ('end' as const) : ('start' as const),
  }));
}
