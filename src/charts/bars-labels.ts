import { type Box, overlap, type PlacedLabel, placeLabels } from './labels.ts';
import type { MonthlyBarsModel, OtherClaim } from './model.ts';
import type { Plot } from './plot.ts';

/** Share of a month's band that its bar takes. */
const BAR_SHARE = 0.72;

const barWidth = (model: MonthlyBarsModel, plot: Plot) =>
  ((plot.right - plot.left) / model.months.length) * BAR_SHARE;

/** A slot for each month without a figure, as tall as its neighbours so that it cannot be taken for nought. */
export function missingSlots(model: MonthlyBarsModel, plot: Plot): readonly Box[] {
  const width = barWidth(model, plot);
  const height = (plot.bottom - plot.top) * 0.44;
  return model.months.flatMap((month, index) =>
    month.bar === null ? [{ x: plot.x(index) - width / 2, y: plot.bottom - height, width, height }] : [],
  );
}

/** Where the word for missing months stands: upright in the middle of the first run of empty slots. */
export function missingWord(model: MonthlyBarsModel, plot: Plot): { x: number; y: number } | null {
  const first = model.months.findIndex((month) => month.bar === null);
  if (first < 0) return null;
  const after = model.months.findIndex((month, index) => index > first && month.bar !== null);
  const last = (after < 0 ? model.months.length : after) - 1;
  return { x: (plot.x(first) + plot.x(last)) / 2 + 4.5, y: plot.bottom - 8 };
}

export function claimPosition(
  model: MonthlyBarsModel,
  claim: OtherClaim,
  plot: Plot,
): { x: number; y: number } {
  return { x: plot.x(model.months.findIndex((month) => month.key === claim.month)), y: plot.y(claim.value) };
}

/** The number above each bar, where those beside it leave room, and beside each claim of others. */
export function barLabels(model: MonthlyBarsModel, plot: Plot): readonly PlacedLabel[] {
  const width = barWidth(model, plot);
  const bars = model.months.flatMap((month, index) => {
    if (!month.bar) return [];
    const [x, top] = [plot.x(index), plot.y(month.bar.value) - (month.bar.edge === 'floor' ? 25 : 19)];
    return [
      { lines: [{ text: month.bar.label, strong: true }], places: [{ x, top, anchor: 'middle' as const }] },
    ];
  });
  const claims = model.others.map((claim) => {
    const { x, y } = claimPosition(model, claim, plot);
    const words = claim.by === null ? claim.label : `${claim.by} ${claim.label}`;
    return {
      lines: [{ text: words, strong: true }],
      places: [
        { x: x - 12 * plot.sign, top: y - 9, anchor: 'end' as const },
        { x: x - 12 * plot.sign, top: y - 25, anchor: 'end' as const },
        { x, top: y - 42, anchor: 'middle' as const },
        { x: x + 12 * plot.sign, top: y - 9, anchor: 'start' as const },
      ],
    };
  });
  const obstacles = model.months.flatMap((month, index) =>
    month.bar
      ? [
          {
            x: plot.x(index) - width / 2,
            y: plot.y(month.bar.value) - 9,
            width,
            height: plot.bottom,
            weight: 3,
          },
        ]
      : [],
  );
  const bounds = { x: plot.left, y: 20, width: plot.right - plot.left, height: plot.bottom - 20 };
  const numbers = keptApart(placeLabels(bars, [], bounds, plot.sign));
  const beside = placeLabels(
    claims,
    [...obstacles, ...numbers.map((label) => ({ ...label.box, weight: 20 }))],
    bounds,
    plot.sign,
  );
  return [...numbers, ...beside];
}

/** Without those that would touch another: the newest stays, then the highest, then each as it comes. */
function keptApart(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const byHeight = labels.toSorted((a, b) => a.box.y - b.box.y);
  const kept = new Set<PlacedLabel>();
  for (const label of [...labels.slice(-1), ...byHeight.slice(0, 1), ...labels]) {
    const isFree = [...kept].every((other) => other === label || overlap(other.box, label.box) === 0);
    if (isFree) kept.add(label);
  }
  return labels.filter((label) => kept.has(label));
}
