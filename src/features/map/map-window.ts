import {
  extentOf,
  frameAround,
  type MapFrame,
  type PlaneSpot,
  spotOn,
  widened,
} from '../../domain/map-frame.ts';
import { type Fit, fitOf, type PlaneBox, type WindowSize } from '../../maps/fit.ts';
import type { Outlines } from '../../maps/outlines-context.tsx';
import type { AtPlace } from './map-model.ts';

/** The plane that marks stand on, and the part of it that a window shows. */
export interface MapPlane {
  readonly frame: MapFrame;
  readonly box: PlaneBox;
}

/**
 * A map shows at least so much, in units of its plane (hundredths of a degree): outlines of countries are drawn for maps of a
 * whole one and are off by kilometres, so that nearer to a border they would say what nobody knows.
 */
const LEAST_SHOWN = 160;

/** All places that have a mark; without any, the frame of the outlines. Null where there is nothing to show. */
export function mapPlane(rows: readonly AtPlace[], outlines: Outlines | null): MapPlane | null {
  const points = rows.flatMap(({ at }) => at ?? []);
  const frame = outlines?.frame ?? frameAround(points);
  if (!frame) return null;
  const plane = outlines ? frame : widened(frame, 1);
  if (points.length === 0) return outlines ? { frame: plane, box: { x: 0, y: 0, ...extentOf(plane) } } : null;
  const spots = points.map((point) => spotOn(plane, point));
  return { frame: plane, box: boxAround(spots, LEAST_SHOWN) };
}

/** The part of a plane that holds all of these in its middle, at least so wide and high. */
export function boxAround(spots: readonly PlaneSpot[], least: number): PlaneBox {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [x, y, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const [width, height] = [Math.max(right - x, least), Math.max(bottom - y, least)];
  return { x: (x + right - width) / 2, y: (y + bottom - height) / 2, width, height };
}

/** Of the height that a window may have, so much it has at least. */
const LEAST_HEIGHT = 2 / 3;

/** A window as high as places that lie so far apart need it, so that it is not mostly empty land. */
export function windowAround(rows: readonly AtPlace[], { frame }: MapPlane, most: WindowSize): WindowSize {
  const { width, height } = boxAround(
    rows.flatMap(({ at }) => (at ? spotOn(frame, at) : [])),
    0,
  );
  const margin = MARGIN * most.height;
  const scale = (most.width - 2 * margin) / Math.max(width, LEAST_SHOWN);
  const wanted = Math.round(height * scale + 2 * margin);
  return { width: most.width, height: Math.min(Math.max(wanted, LEAST_HEIGHT * most.height), most.height) };
}

/** Room around the outermost marks for their names. */
const MARGIN = 0.14;

export function windowFit(box: PlaneBox, size: WindowSize, margin = MARGIN): Fit {
  return fitOf(box, size, margin * Math.min(size.width, size.height));
}

const KILOMETRES_OF_A_UNIT = 1.112;

/** A round number of kilometres that is at most so many pixels wide, and how wide. */
export function scaleBar(
  { scale }: Fit,
  most: number,
): { readonly kilometres: number; readonly pixels: number } {
  const longest = (most / scale) * KILOMETRES_OF_A_UNIT;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  return { kilometres, pixels: Math.round((kilometres / KILOMETRES_OF_A_UNIT) * scale) };
}
