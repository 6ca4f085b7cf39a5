import type { FocusPoint } from '../../focus-points.ts';
import type { Size } from '../../plot.ts';
import type { TimeChartModel } from './model.ts';
import { timePlot } from './plot.ts';

/** Every figure of a chart from the earliest to the latest, and at one day from the smallest to the largest. */
export function timePoints(model: TimeChartModel, size: Size): readonly FocusPoint[] {
  const plot = timePlot(model, size);
  return model.series
    .flatMap((series) => series.runs.flat())
    .sort((a, b) => a.day - b.day || a.low - b.low)
    .map(({ id, day, low, high, text }) => ({ id, x: plot.x(day), y: plot.y((low + high) / 2), text }));
}
