import type { Box } from '../../labels.ts';
import type { ChartEvent, ChartSeries, TimeChartModel } from './model.ts';
import type { Plot } from '../../plot.ts';

/** Radius of a point in a joined run, and of one that stands alone. */
const RUN_POINT = 3.2;
const LONE_POINT = 5.2;

export const pointRadius = (series: ChartSeries) => (series.form === 'apart' ? LONE_POINT : RUN_POINT);

/** Events within the days shown; the others keep their number in the list under the chart. */
export function shownEvents(model: TimeChartModel): readonly ChartEvent[] {
  return model.events.filter(({ at }) => at >= model.days.first && at <= model.days.last);
}

export const BADGE_RADIUS = 9;
/** The height at which the middles of badges stand above a plot. */
export const badgeHeight = (plot: Plot) => plot.top - 10;
/** Badges whose events lie closer than this push each other aside. */
const BADGE_ROOM = 2 * BADGE_RADIUS + 2;

/** Where the badges of the shown events and of breaks stand: over their day, or beside it where others stand too near. */
export function placedBadges(
  model: TimeChartModel,
  plot: Plot,
): readonly { readonly badge: string; readonly x: number }[] {
  const cuts = model.breaks.flatMap(({ at, badge }) => (badge === null ? [] : [{ at, badge }]));
  const badges = [...shownEvents(model), ...cuts]
    .filter(({ badge }) => badge !== '')
    .map(({ at, badge }) => ({ badge, x: plot.x(at) }))
    .toSorted((a, b) => a.x - b.x);
  const widthOf = (crowd: typeof badges) => (crowd.length - 1) * BADGE_ROOM;
  /** A crowd has its middle over the middle of its days, but stays within the plot. */
  const startOf = (crowd: typeof badges) => {
    const middle = crowd.reduce((sum, { x }) => sum + x, 0) / crowd.length;
    const last = plot.right - BADGE_RADIUS - widthOf(crowd);
    return Math.min(Math.max(middle - widthOf(crowd) / 2, plot.left + BADGE_RADIUS), last);
  };
  const crowds: (typeof badges)[] = [];
  for (const badge of badges) {
    let crowd = [badge];
    for (let before = crowds.pop(); before; before = crowds.pop()) {
      if (startOf(crowd) - startOf(before) - widthOf(before) >= BADGE_ROOM) {
        crowds.push(before);
        break;
      }
      crowd = [...before, ...crowd];
    }
    crowds.push(crowd);
  }
  return crowds.flatMap((crowd) =>
    crowd.map(({ badge }, index) => ({ badge, x: startOf(crowd) + index * BADGE_ROOM })),
  );
}

/** How many pixels a month takes, near enough. */
export function monthWidth(model: TimeChartModel, plot: Plot): number {
  const [first, second] = model.dayTicks;
  return first && second ? Math.abs(plot.x(second.at) - plot.x(first.at)) : plot.right - plot.left;
}

/** The slot of a gap on the axis, a little inside the points on either side. */
export function gapSlot(gap: { from: number; to: number }, plot: Plot): Box {
  const [a, b] = [plot.x(gap.from), plot.x(gap.to)];
  return { x: Math.min(a, b) + 3, y: plot.bottom - 9, width: Math.max(1, Math.abs(b - a) - 6), height: 8 };
}
