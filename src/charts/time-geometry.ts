import type { Box } from './labels.ts';
import type { ChartEvent, ChartPoint, ChartSeries, TimeChartModel } from './model.ts';
import type { Plot } from './plot.ts';

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
