import {
  type Box,
  type LabelPlace,
  type LabelWish,
  type Obstacle,
  type PlacedLabel,
  placeLabels,
  stackLabels,
} from './labels.ts';
import type { ChartEvent, ChartPoint, ChartSeries, TimeChartModel } from './model.ts';
import { isNarrow, type Plot, type Size } from './plot.ts';
import { STRONG, textWidth, wrapText } from './text-width.ts';

/** Radius of a point in a joined run, and of one that stands alone. */
const RUN_POINT = 3.2;
const LONE_POINT = 5.2;

export const pointRadius = (series: ChartSeries) => (series.form === 'apart' ? LONE_POINT : RUN_POINT);

/** Runs of at least two numbers that a line may join; a range has no one number to join, so it ends a run. */
export function joinedRuns(series: ChartSeries): readonly (readonly ChartPoint[])[] {
  if (series.form === 'apart') return [];
  const runs: ChartPoint[][] = [];
  for (const run of series.runs) {
    let current: ChartPoint[] = [];
    for (const point of run) {
      if (point.edge === 'range') {
        runs.push(current);
        current = [];
      } else current.push(point);
    }
    runs.push(current);
  }
  return runs.filter((run) => run.length > 1);
}

/** Events within the days shown; the others keep their number in the list under the chart. */
export function shownEvents(model: TimeChartModel): readonly ChartEvent[] {
  return model.events.filter(({ at }) => at >= model.days.first && at <= model.days.last);
}

/** The slot of a gap on the axis, a little inside the points on either side. */
export function gapSlot(gap: { from: number; to: number }, plot: Plot): Box {
  const [a, b] = [plot.x(gap.from), plot.x(gap.to)];
  return { x: Math.min(a, b) + 3, y: plot.bottom - 9, width: Math.max(1, Math.abs(b - a) - 6), height: 8 };
}

/** Every text of a time chart with its place: labels of points, names of series, breaks and the longest gap. */
export function timeLabels(model: TimeChartModel, plot: Plot, size: Size): readonly PlacedLabel[] {
  const narrow = isNarrow(size);
  const wishes = pointWishes(model, plot, narrow);
  const beside = stackLabels(wishes.beside, plot.bottom, plot.sign);
  const bounds = {
    x: plot.left,
    y: plot.top - 4,
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
  };
  const inside = placeLabels(
    [
      ...wishes.inside,
      ...breakWishes(model, plot, narrow),
      ...nameWishes(model, plot),
      ...gapWishes(model, plot),
    ],
    obstaclesOf(model, plot),
    bounds,
    plot.sign,
  );
  return [...beside, ...inside];
}

/** Points at the far end are labelled beside the plot, the others near where they stand. */
function pointWishes(model: TimeChartModel, plot: Plot, narrow: boolean) {
  const [beside, inside]: [LabelWish[], LabelWish[]] = [[], []];
  const farEdge = plot.sign === 1 ? plot.right : plot.left;
  for (const point of model.series.flatMap((series) => series.runs.flat())) {
    if (!point.label) continue;
    const { value, by } = point.label;
    const [x, y] = [plot.x(point.day), (plot.y(point.low) + plot.y(point.high)) / 2];
    const fits = textWidth(value) * STRONG < plot.farWidth - 8;
    const atEnd = !narrow && fits && Math.abs(x - farEdge) < 44;
    const words = atEnd
      ? by.flatMap((text) => wrapText(text, plot.farWidth - 14))
      : narrow
        ? by.slice(0, 1).map(withoutComma)
        : by;
    const lines = [{ text: value, strong: true }, ...words.map((text) => ({ text, strong: false }))];
    if (atEnd) beside.push({ lines, places: [{ x: farEdge + 8 * plot.sign, top: y - 14, anchor: 'start' }] });
    else inside.push({ owner: point.id, lines, places: placesAround(x, y, lines.length * 16, plot.sign) });
  }
  return { beside, inside };
}

/** The first of several lines stands alone in a narrow chart. */
const withoutComma = (text: string) => text.replace(/[,،]$/, '');

/** Places around a point, best first: before it, above, below, after, then further off. */
function placesAround(x: number, y: number, height: number, sign: 1 | -1): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const off of [11, 26, 48]) {
    places.push(
      { x: x - off * sign, top: y - height / 2 - 6, anchor: 'end' },
      { x: x - (off - 11) * sign, top: y - height - off, anchor: 'end' },
      { x, top: y - height - off - 10, anchor: 'middle' },
      { x: x + 2 * sign, top: y + off - 2, anchor: 'end' },
      { x: x + off * sign, top: y - height / 2, anchor: 'start' },
      { x: x + (off - 11) * sign, top: y + off, anchor: 'start' },
      { x: x - (off + 14) * sign, top: y + 2, anchor: 'end' },
    );
  }
  return places;
}

function breakWishes(model: TimeChartModel, plot: Plot, narrow: boolean): readonly LabelWish[] {
  return model.breaks.map(({ at, sentence, word }) => {
    const x = plot.x(at);
    const room = Math.abs(x - (plot.sign === 1 ? plot.left : plot.right)) - 16;
    const texts = narrow || room < 110 ? [word] : wrapText(sentence, Math.min(170, room));
    const step = (plot.bottom - plot.top) / 20;
    const earlier = Array.from({ length: 15 }, (_, index) => ({
      x: x - 7 * plot.sign,
      top: plot.top + 6 + index * step,
      anchor: 'end' as const,
    }));
    return { lines: texts.map((text) => ({ text, strong: false })), places: earlier };
  });
}

function gapWishes(model: TimeChartModel, plot: Plot): readonly LabelWish[] {
  return model.gaps.flatMap((gap) => {
    if (gap.label === null) return [];
    const slot = gapSlot(gap, plot);
    const half = textWidth(gap.label) / 2;
    const inPlot = (x: number) => Math.min(Math.max(x, plot.left + half + 2), plot.right - half - 2);
    const places = [4, 16, 30, 46].flatMap((off) =>
      [0.5, 0.3, 0.7, 0.1, 0.9].map((share) => ({
        x: inPlot(slot.x + slot.width * share),
        top: slot.y - 14 - off,
        anchor: 'middle' as const,
      })),
    );
    return [{ lines: [{ text: gap.label, strong: false }], places }];
  });
}

/** The name of a running total stands in its wash where that is tall enough, else before its last run. */
function nameWishes(model: TimeChartModel, plot: Plot): readonly LabelWish[] {
  return model.series.flatMap((series) => {
    const run = [...joinedRuns(series)].sort((a, b) => span(b) - span(a))[0] ?? series.runs.at(-1);
    const [first, last] = [run?.[0], run?.at(-1)];
    if (series.name === null || !first || !last) return [];
    const wide = Math.abs(plot.x(last.day) - plot.x(first.day));
    const texts = wrapText(series.name, Math.max(wide - 12, 60));
    const lines = texts.map((text) => ({ text, strong: true }));
    const middle = (plot.x(first.day) + plot.x(last.day)) / 2;
    const inWash = (plot.y(first.low) + plot.bottom) / 2 - lines.length * 8;
    const whole = [{ text: series.name, strong: true }];
    return [
      wide > textWidth(texts[0] ?? '') && plot.bottom - plot.y(first.low) > lines.length * 16 + 20
        ? { lines, places: [{ x: middle, top: inWash, anchor: 'middle' }, ...besideRun(plot, first, last)] }
        : { lines: whole, places: besideRun(plot, first, last) },
    ] satisfies LabelWish[];
  });
}

function besideRun(plot: Plot, first: ChartPoint, last: ChartPoint): readonly LabelPlace[] {
  return [20, 36, 56, 80].flatMap((off) => [
    { x: plot.x(last.day), top: plot.y(last.high) - 8 - off, anchor: 'end' as const },
    { x: plot.x(first.day) - 8 * plot.sign, top: plot.y(first.high) - 4 - off, anchor: 'end' as const },
    { x: plot.x(first.day) - 8 * plot.sign, top: plot.y(first.low) - 16 + off, anchor: 'end' as const },
  ]);
}

const span = (run: readonly ChartPoint[]) => (run.at(-1)?.day ?? 0) - (run[0]?.day ?? 0);

function obstaclesOf(model: TimeChartModel, plot: Plot): readonly Obstacle[] {
  const around = (x: number, y: number, reach: number, weight: number): Obstacle => ({
    x: x - reach,
    y: y - reach,
    width: 2 * reach,
    height: 2 * reach,
    weight,
  });
  const upright = (at: number, weight: number): Obstacle => ({
    x: plot.x(at) - 2,
    y: plot.top,
    width: 4,
    height: plot.bottom - plot.top,
    weight,
  });
  const points = model.series.flatMap((series) =>
    series.runs.flat().flatMap((point) => {
      const [x, low, high] = [plot.x(point.day), plot.y(point.low), plot.y(point.high)];
      const reach = pointRadius(series) + 3;
      const body = {
        x: x - reach,
        y: high - reach,
        width: 2 * reach,
        height: low - high + 2 * reach,
        weight: 12,
      };
      if (point.edge !== 'floor' && point.edge !== 'about') return [body];
      const length = (series.form === 'apart' ? 22 : 14) + (point.edge === 'floor' ? 6 : 0);
      return [body, { x: x - 6, y: high - length, width: 12, height: length, weight: 6 }];
    }),
  );
  const lines = model.series.flatMap((series) =>
    joinedRuns(series).flatMap((run) =>
      run.slice(1).flatMap((to, index) => {
        const from = run[index] ?? to;
        const [x1, y1, x2, y2] = [plot.x(from.day), plot.y(from.low), plot.x(to.day), plot.y(to.low)];
        const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6) + 1;
        return Array.from({ length: steps }, (_, step) => {
          const share = step / steps;
          return around(x1 + (x2 - x1) * share, series.form === 'stairs' ? y1 : y1 + (y2 - y1) * share, 4, 3);
        });
      }),
    ),
  );
  // A label near another labelled point would be taken for that point's.
  const near = model.series.flatMap((series) =>
    series.runs.flat().flatMap((point) => {
      if (!point.label) return [];
      const [x, y] = [plot.x(point.day), plot.y(point.high)];
      return [{ x: x - 46, y: y - 44, width: 92, height: 72, weight: 0.5, owner: point.id }];
    }),
  );
  const slots = model.gaps.map((gap) => ({ ...gapSlot(gap, plot), weight: 4 }));
  const uprights = [
    ...model.breaks.map((each) => upright(each.at, 1.5)),
    ...shownEvents(model).map((each) => upright(each.at, 0.4)),
    ...(model.asOf === null ? [] : [upright(model.asOf, 1.5)]),
  ];
  return [...points, ...lines, ...near, ...slots, ...uprights];
}
