import type { FocusPoint } from '../../focus-points.ts';
import type { Size } from '../../plot.ts';
import { claimPosition } from './places.ts';
import type { MonthlyBarsModel } from './model.ts';
import { barsPlot } from './plot.ts';

/** Every figure of a chart month by month: the part, the whole, what others claim, from the smallest to the largest. */
export function barPoints(model: MonthlyBarsModel, size: Size): readonly FocusPoint[] {
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
