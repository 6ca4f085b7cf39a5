import { MARKS_HEIGHT, type Plot, plotOf, type Size } from '../../plot.ts';
import type { MonthlyBarsModel } from './model.ts';

/** Room above the plot for a heading and the claims of others. */
const HEADING_HEIGHT = 62;

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
