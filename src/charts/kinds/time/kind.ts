import type { ChartKind } from '../../kind.ts';
import { timePoints } from './focus-points.ts';
import type { TimeChartModel } from './model.ts';
import { timeCharts } from './of-question.ts';
import { wallTime } from './wall.ts';

/** Figures over time: lines, stairs and points. */
export const time: ChartKind<TimeChartModel> = {
  sizes: [
    { name: 'wide', width: 556, height: 312 },
    { name: 'narrow', width: 324, height: 280 },
  ],
  focusPoints: timePoints,
  wall: wallTime,
  ofQuestion: timeCharts,
  load: () => import('./Drawing.tsx').then(({ TimeChart }) => TimeChart),
};
