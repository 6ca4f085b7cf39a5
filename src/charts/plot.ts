import type { ModelBase } from './model.ts';
import { textWidth } from './text-width.ts';

/** The drawing's own pixels; on the page it scales with its panel. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the plot lies in a drawing and how numbers become pixels. Time runs the way the text runs. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The number at the top edge: the last tick, or the largest claim when that is higher. */
  readonly highest: number;
  /** 1 where later is to the right, -1 where it is to the left. */
  readonly sign: 1 | -1;
  /** Room for the labels of the value axis, and on the other side for labels of series. */
  readonly axisWidth: number;
  readonly farWidth: number;
  x(at: number): number;
  y(value: number): number;
  /** A place so many pixels further the way the text runs. */
  along(x: number, by: number): number;
}

/** Room above a plot for marks that reach beyond it. */
export const MARKS_HEIGHT = 26;
/** Room under the axis for the names of months, and of years where there are any. */
const [MONTHS_HEIGHT, YEARS_HEIGHT] = [26, 16];
/** The least of both where a chart is drawn close: half a number of the scale, and a name with its strokes. */
const CLOSE = { above: 8, below: 22 };

/** Between the numbers of a scale and the plot. */
export const TICK_GAP = 8;

/** Narrower drawings carry their labels inside the plot. */
export const isNarrow = (size: Size) => size.width < 480;

/** The room above a plot whose largest figure, as a share of its height, leaves free a part of what its mark needs. */
function closeTop(largest: number, bottom: number): number {
  const above = (1 - largest) * (bottom - CLOSE.above);
  return Math.max(CLOSE.above, MARKS_HEIGHT - above);
}

/**
 * A plot within a drawing, with the room that its kind asks for: pixels above it and on its far side, and the names under it.
 *
 * @param share how far along the axis something lies, from 0 to 1
 */
export function plotOf(
  model: ModelBase,
  size: Size,
  room: {
    top: number;
    far: number;
    values: readonly number[];
    names: readonly { readonly year?: string }[];
  },
  share: (at: number) => number,
): Plot {
  const axisWidth = Math.ceil(Math.max(...model.valueTicks.map((tick) => textWidth(tick.label)))) + TICK_GAP;
  const rtl = model.direction === 'rtl';
  const [left, right] = rtl ? [room.far, size.width - axisWidth] : [axisWidth, size.width - room.far];
  const years = room.names.some(({ year }) => year !== undefined) ? YEARS_HEIGHT : 0;
  const sign = rtl ? -1 : 1;
  const highest = Math.max(model.valueTicks.at(-1)?.at ?? 0, ...room.values);
  const bottom = size.height - (model.close ? CLOSE.below : MONTHS_HEIGHT) - years;
  const top = model.close ? closeTop(Math.max(...room.values) / highest, bottom) : room.top;
  return {
    left,
    right,
    top,
    bottom,
    highest,
    sign,
    axisWidth,
    farWidth: room.far,
    x: (at) => (rtl ? right - share(at) * (right - left) : left + share(at) * (right - left)),
    y: (value) => bottom - (value / highest) * (bottom - top),
    along: (x, by) => x + by * sign,
  };
}
