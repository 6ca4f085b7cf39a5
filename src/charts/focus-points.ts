import { claimPosition } from './kinds/bars/labels.ts';
import type { ChartModel, MonthlyBarsModel, TimeChartModel } from './model.ts';
import { barsPlot, type Size, timePlot } from './plot.ts';

/** A figure of a chart as the reader reaches it: where it stands in the drawing, and all that is said of it. */
export interface FocusPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Every figure of a chart from the earliest to the latest, and at one day from the smallest to the largest. */
export function focusPoints(model: ChartModel, size: Size): readonly FocusPoint[] {
  return model.chart === 'time' ? timePoints(model, size) : barPoints(model, size);
}

function timePoints(model: TimeChartModel, size: Size): readonly FocusPoint[] {
  const plot = timePlot(model, size);
  return model.series
    .flatMap((series) => series.runs.flat())
    .sort((a, b) => a.day - b.day || a.low - b.low)
    .map(({ id, day, low, high, text }) => ({ id, x: plot.x(day), y: plot.y((low + high) / 2), text }));
}

function barPoints(model: MonthlyBarsModel, size: Size): readonly FocusPoint[] {
  const plot = barsPlot(model, size);
  return model.months.flatMap((month, index) => {
    const x = plot.x(index);
    const others = model.others.filter((claim) => claim.month === month.key);
    return [
      ...(month.bar?.part ? [{ ...month.bar.part, x, y: plot.y(month.bar.part.value) }] : []),
      ...(month.bar ? [{ ...month.bar, x, y: plot.y((month.bar.value + month.bar.high) / 2) }] : []),
      ...others.map((claim) => ({ ...claim, ...claimPosition(model, claim, plot) })),
    ]
      .map(({ id, x, y, text }) => ({ id, x, y, text }))
      .sort((a, b) => b.y - a.y);
  });
}

/** The point nearest to a place in the drawing, if one is within reach of a pointer. */
export function nearestPoint(
  points: readonly FocusPoint[],
  x: number,
  y: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let shortest = reach;
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= shortest) [nearest, shortest] = [index, distance];
  }
  return nearest;
}

/** The point a key leads to, or null when the key leads nowhere. Time runs the way the text runs. */
export function pointForKey(
  key: string,
  index: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const [later, earlier] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case later:
    case 'ArrowUp':
      return Math.min(index + 1, count - 1);
    case earlier:
    case 'ArrowDown':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
