import type { PlaneSpot } from '../domain/map-frame.ts';
import { round } from '../design/round.ts';

/** A part of a plane, or a window of pixels that it is shown in. */
export interface PlaneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How a plane is shown in a window: a spot stands at `(spot - origin) * scale` pixels. */
export interface Fit {
  readonly origin: PlaneSpot;
  readonly scale: number;
}

/** Shows all of a box in the middle of a window, as large as its margin on every side lets it. */
export function fitOf(box: PlaneBox, window: WindowSize, margin = 0): Fit {
  const scale = Math.min(
    (window.width - 2 * margin) / Math.max(box.width, LEAST),
    (window.height - 2 * margin) / Math.max(box.height, LEAST),
  );
  return {
    scale,
    origin: {
      x: box.x + box.width / 2 - window.width / scale / 2,
      y: box.y + box.height / 2 - window.height / scale / 2,
    },
  };
}

export function shownAt({ origin, scale }: Fit, { x, y }: PlaneSpot): PlaneSpot {
  return { x: round((x - origin.x) * scale), y: round((y - origin.y) * scale) };
}

/** A box without a size is still shown at some scale. */
const LEAST = 0.01;
