import type { Box, LabelObstacle } from '../../labels.ts';
import type { TimeChartModel } from './model.ts';
import { reachOf } from '../../../claims/ClaimMark.tsx';
import { heightOf } from '../../../claims/track-scale.ts';
import type { Plot } from '../../plot.ts';
import { drawnSeries, seriesToDraw } from './drawn-runs.ts';
import { BADGE_RADIUS, badgeHeight, gapSlot, placedBadges, pointRadius, shownEvents } from './geometry.ts';

/** How badly a text lies over a shape, over the edge beside it, and over a band. */
const [SHAPE, EDGE, BAND] = [200, 120, 3];

/** What no text may lie over: the shapes of marks, and the badges above the plot. */
export function shapesOf(model: TimeChartModel, plot: Plot): readonly Box[] {
  const badges = placedBadges(model, plot).map(({ x }) => ({
    x: x - BADGE_RADIUS,
    y: badgeHeight(plot) - BADGE_RADIUS,
    width: 2 * BADGE_RADIUS,
    height: 2 * BADGE_RADIUS,
  }));
  const points = seriesToDraw(model.series).flatMap((series) =>
    drawnSeries(series, plot).marks.map(({ day, low, high }) => {
      const r = pointRadius(series);
      const [x, bottom, top] = [plot.x(day), plot.y(low) + r, plot.y(high) - r];
      return { x: x - r, y: top, width: 2 * r, height: bottom - top };
    }),
  );
  return [...badges, ...points];
}

/** What the texts of a time chart should not cover, and how badly. */
export function timeObstacles(model: TimeChartModel, plot: Plot): readonly LabelObstacle[] {
  const around = (x: number, y: number, reach: number, weight: number): LabelObstacle => ({
    x: x - reach,
    y: y - reach,
    width: 2 * reach,
    height: 2 * reach,
    weight,
  });
  const upright = (at: number, weight: number): LabelObstacle => ({
    x: plot.x(at) - 2,
    y: plot.top,
    width: 4,
    height: plot.bottom - plot.top,
    weight,
  });
  const points = seriesToDraw(model.series).flatMap((series) =>
    drawnSeries(series, plot).marks.flatMap((point) => {
      const [x, low, high] = [plot.x(point.day), plot.y(point.low), plot.y(point.high)];
      const r = pointRadius(series);
      const shape = r + 3;
      const { below, above } = reachOf(point.edge, r, 'up');
      const part = (half: number, top: number, bottom: number, weight: number) =>
        top < bottom ? [{ x: x - half, y: top, width: 2 * half, height: bottom - top, weight }] : [];
      return [
        ...part(shape, high - shape, low + shape, SHAPE),
        ...part(6, high - above, high - shape, EDGE),
        ...part(6, low + shape, low + below, EDGE),
      ];
    }),
  );
  const lines = model.series.flatMap((series) =>
    drawnSeries(series, plot).lines.flatMap((run) =>
      run.slice(1).flatMap((to, index) => {
        const from = run[index] ?? to;
        const [x1, y1, x2, y2] = [
          plot.x(from.day),
          plot.y(heightOf(from)),
          plot.x(to.day),
          plot.y(heightOf(to)),
        ];
        const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6) + 1;
        return Array.from({ length: steps }, (_, step) => {
          const share = step / steps;
          return around(x1 + (x2 - x1) * share, series.form === 'stairs' ? y1 : y1 + (y2 - y1) * share, 4, 3);
        });
      }),
    ),
  );
  const bands = model.series.flatMap((series) =>
    drawnSeries(series, plot).bands.flatMap((run) =>
      run.map(({ at, low, high }) => ({
        x: plot.x(at) - 2,
        y: plot.y(high),
        width: 4,
        height: plot.y(low) - plot.y(high),
        weight: BAND,
      })),
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
    ...(model.asOf === null ? [] : [upright(model.asOf, 40)]),
  ];
  const badges = placedBadges(model, plot).map(({ x }) => around(x, badgeHeight(plot), BADGE_RADIUS, 200));
  return [...badges, ...points, ...lines, ...bands, ...near, ...slots, ...uprights];
}
