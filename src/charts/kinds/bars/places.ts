import type { LabelObstacle, LabelPlace, Spot } from '../../labels.ts';
import type { Plot } from '../../plot.ts';
import type { MonthlyBarsModel, OtherClaim } from './model.ts';

/** Share of a month's band that its bar takes. */
const BAR_SHARE = 0.72;

export const barWidth = (model: MonthlyBarsModel, plot: Plot) =>
  ((plot.right - plot.left) / model.months.length) * BAR_SHARE;

/** The middle of a claim's mark. */
export function claimPosition(model: MonthlyBarsModel, claim: OtherClaim, plot: Plot): Spot {
  const month = model.months.findIndex(({ key }) => key === claim.month);
  return { x: plot.x(month), y: (plot.y(claim.value) + plot.y(claim.high)) / 2 };
}

/** Where the words of a claim may stand, best first: before its mark, above it on either side, then after it. */
export function placesBeside({ x, y }: Spot, { along }: Plot): readonly LabelPlace[] {
  return [
    { x: along(x, -12), top: y - 9, anchor: 'end' },
    { x: along(x, -12), top: y - 25, anchor: 'end' },
    { x, top: y - 42, anchor: 'middle' },
    { x: along(x, 8), top: y - 42, anchor: 'end' },
    { x: along(x, -8), top: y - 42, anchor: 'start' },
    { x: along(x, 8), top: y - 60, anchor: 'end' },
    { x: along(x, -8), top: y - 60, anchor: 'start' },
    { x: along(x, 12), top: y - 9, anchor: 'start' },
  ];
}

/** What the words of a claim should not cover: bars, and the marks of claims with their arrows. */
export function barObstacles(model: MonthlyBarsModel, plot: Plot): readonly LabelObstacle[] {
  const width = barWidth(model, plot);
  const bars = model.months.flatMap(({ bar }, index) => {
    if (!bar) return [];
    const [x, y] = [plot.x(index) - width / 2, plot.y(bar.high) - 9];
    return [{ x, y, width, height: plot.bottom, weight: 3 }];
  });
  const marks = model.others.map((claim) => {
    const { x, y } = claimPosition(model, claim, plot);
    const half = (plot.y(claim.value) - plot.y(claim.high)) / 2;
    return { x: x - 7, y: y - half - 26, width: 14, height: 33 + 2 * half, weight: 20 };
  });
  return [...bars, ...marks];
}
