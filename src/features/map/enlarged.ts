import { spotOn } from '../../domain/map-frame.ts';
import { type Fit, type PlaneBox, shownAt } from '../../maps/fit.ts';
import type { AtPlace } from './map-model.ts';
import { boxAround, type MapPlane } from './map-window.ts';

/** Places that lie too near one another to be told apart, and the part of the plane that holds them. */
export interface Crowd {
  readonly rows: readonly AtPlace[];
  readonly box: PlaneBox;
}

/** Marks nearer than this would be pushed off their places, in pixels. */
const CROWDED = 24;
/** An enlarged part shows at least so much, in units of the plane: some two kilometres, as exactly as cities have points. */
const LEAST_ENLARGED = 2;
/** A part that takes up more of its map than this would hardly be larger beside it. */
const MOST_OF_WINDOW = 1 / 4;

/** Where most places lie too near one another, if a part of its own would show them apart; else null. */
export function crowdOf(
  rows: readonly AtPlace[],
  { frame }: MapPlane,
  fit: Fit,
  window: { readonly width: number },
): Crowd | null {
  const found = rows.flatMap((row) => {
    const spot = row.at && spotOn(frame, row.at);
    return spot ? { row, spot, ...shownAt(fit, spot) } : [];
  });
  const left = new Set(found);
  const crowds = found.flatMap((first) => {
    if (!left.delete(first)) return [];
    const crowd = [first];
    for (const one of crowd)
      for (const other of left)
        if (Math.hypot(one.x - other.x, one.y - other.y) < CROWDED) {
          left.delete(other);
          crowd.push(other);
        }
    const box = boxAround(
      crowd.map(({ spot }) => spot),
      LEAST_ENLARGED,
    );
    const apart = new Set(crowd.map(({ spot }) => `${spot.x} ${spot.y}`)).size;
    const isSmall = Math.max(box.width, box.height) * fit.scale <= window.width * MOST_OF_WINDOW;
    return apart > 1 && isSmall ? [{ rows: crowd.map(({ row }) => row), box }] : [];
  });
  return crowds.toSorted((a, b) => b.rows.length - a.rows.length)[0] ?? null;
}
