import type { ChartKind } from '../../kind.ts';
import { barPoints } from './focus-points.ts';
import type { MonthlyBarsModel } from './model.ts';
import { barCharts } from './of-question.ts';
import { wallBars } from './wall.ts';

/** Counts in a period, one bar a month. */
export const bars: ChartKind<MonthlyBarsModel> = {
  sizes: [
    { name: 'wide', width: 556, height: 312 },
    { name: 'narrow', width: 324, height: 260 },
  ],
  focusPoints: barPoints,
  wall: wallBars,
  ofQuestion: barCharts,
  load: () => import('./Drawing.tsx').then(({ MonthlyBars }) => MonthlyBars),
};
