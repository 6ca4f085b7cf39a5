import type { MonthlyBarsModel, TimeChartModel } from './model.ts';
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
}

/** Room under the axis for the names of months, and of years where there are any. */
const [MONTHS_HEIGHT, YEARS_HEIGHT] = [26, 16];
/** Room above the plot: for marks that reach beyond it, for the badges of events, for a heading and claims of others. */
const [MARKS_HEIGHT, BADGES_HEIGHT, HEADING_HEIGHT] = [26, 34, 62];
/** The last part of a time axis, as a share, whose points are labelled beside the plot. */
const LAST_SHARE = 0.12;

/** Narrower drawings carry their labels inside the plot. */
export const isNarrow = (size: Size) => size.width < 480;

export function timePlot(model: TimeChartModel, size: Size): Plot {
  const far = isNarrow(size) ? 6 : hasLabelAtEnd(model) ? 134 : 28;
  const values = model.series.flatMap((series) => series.runs.flat().map((point) => point.high));
  const { first, last } = model.days;
  const top = model.events.length > 0 ? BADGES_HEIGHT : MARKS_HEIGHT;
  return plotOf(
    model,
    size,
    { top, far, values, names: model.dayTicks },
    (at) => (at - first) / (last - first),
  );
}

/** True when a point is labelled so late that its words stand beside the plot. */
function hasLabelAtEnd({ series, days }: TimeChartModel): boolean {
  const late = days.last - (days.last - days.first) * LAST_SHARE;
  return series.some(({ runs }) => runs.flat().some(({ label, day }) => label !== undefined && day >= late));
}

/** `x` takes the index of a month and gives the middle of its band. */
export function barsPlot(model: MonthlyBarsModel, size: Size): Plot {
  const values = [
    ...model.months.flatMap((month) => month.bar?.high ?? []),
    ...model.others.map((claim) => claim.high),
  ];
  const top = model.heading === '' ? MARKS_HEIGHT : HEADING_HEIGHT;
  return plotOf(
    model,
    size,
    { top, far: 2, values, names: model.months },
    (index) => (index + 0.5) / model.months.length,
  );
}

function plotOf(
  model: TimeChartModel | MonthlyBarsModel,
  size: Size,
  room: {
    top: number;
    far: number;
    values: readonly number[];
    names: readonly { readonly year?: string }[];
  },
  share: (at: number) => number,
): Plot {
  const axisWidth = Math.ceil(Math.max(...model.valueTicks.map((tick) => textWidth(tick.label)))) + 8;
  const rtl = model.direction === 'rtl';
  const [left, right] = rtl ? [room.far, size.width - axisWidth] : [axisWidth, size.width - room.far];
  const years = room.names.some(({ year }) => year !== undefined) ? YEARS_HEIGHT : 0;
  const [top, bottom] = [room.top, size.height - MONTHS_HEIGHT - years];
  const highest = Math.max(model.valueTicks.at(-1)?.at ?? 0, ...room.values);
  return {
    left,
    right,
    top,
    bottom,
    highest,
    sign: rtl ? -1 : 1,
    axisWidth,
    farWidth: room.far,
    x: (at) => (rtl ? right - share(at) * (right - left) : left + share(at) * (right - left)),
    y: (value) => bottom - (value / highest) * (bottom - top),
  };
}
