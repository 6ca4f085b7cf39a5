import { type Box, isOver, LINE_HEIGHT, overlap, type PlacedLabel, placeLabels } from '../../labels.ts';
import type { Edge } from '../../../domain/quantity.ts';
import type { BarMonth, MonthlyBarsModel } from './model.ts';
import { barObstacles, barWidth, claimPosition, placesBeside } from './places.ts';
import { isCrowded, namedMonths } from './skyline.ts';
import type { Plot } from '../../plot.ts';
import { spacedWidth, textWidth } from '../../text-width.ts';

/** From the top of a bar, in pixels, to the top of its number: above what its edge draws there. */
const LABEL_RISE: Record<Edge, number> = {
  exact: 19,
  nearly: 19,
  ceiling: 19,
  range: 21,
  floor: 25,
  about: 33,
};

/** True when nobody counted the month: neither a bar nor a claim of others stands there. */
function isMissing({ others }: MonthlyBarsModel, { key, bar }: BarMonth): boolean {
  return bar === null && others.every(({ month }) => month !== key);
}

/**
 * A slot for each month without a figure, as tall as its neighbours so that it cannot be taken for nought; where bars touch, one
 * for months that follow one another.
 */
export function missingSlots(model: MonthlyBarsModel, plot: Plot): readonly Box[] {
  const width = barWidth(model, plot);
  const height = (plot.bottom - plot.top) * 0.44;
  const runs = missingRuns(model);
  const slots = isCrowded(model, plot) ? runs : runs.flat().map((index) => [index]);
  return slots.map((run) => {
    const [a, b] = [plot.x(run[0] ?? 0), plot.x(run.at(-1) ?? 0)];
    return {
      x: Math.min(a, b) - width / 2,
      y: plot.bottom - height,
      width: Math.abs(b - a) + width,
      height,
    };
  });
}

/**
 * Where the word for missing months stands, upright: in the middle of the first run of empty slots that no label reaches
 * into, else in the first single slot of that kind; where bars touch, only in a run as wide as itself. Without such a place it is left out: the chart's key explains slots too.
 */
export function missingWord(
  model: MonthlyBarsModel,
  plot: Plot,
  labels: readonly PlacedLabel[],
): { x: number; y: number } | null {
  const y = plot.bottom - 8;
  const length = spacedWidth(model.missingLabel);
  const isFree = (middle: number) => {
    const box = { x: middle - LINE_HEIGHT / 2, y: y - length, width: LINE_HEIGHT, height: length };
    return labels.every((label) => overlap(label.room, box) === 0);
  };
  const runs = missingRuns(model).filter(
    (run) => !isCrowded(model, plot) || run.length * barWidth(model, plot) > LINE_HEIGHT,
  );
  const middles = runs.map((run) => (plot.x(run[0] ?? 0) + plot.x(run.at(-1) ?? 0)) / 2);
  const middle = [...middles, ...runs.flat().map(plot.x)].find(isFree);
  return middle === undefined ? null : { x: middle + 4.5, y };
}

/** The places of missing months, those that follow one another together. */
function missingRuns(model: MonthlyBarsModel): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, month] of model.months.entries()) {
    if (!isMissing(model, month)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The number above each bar, where those beside it leave room, and beside each claim of others, where it lies over no mark. */
export function barLabels(model: MonthlyBarsModel, plot: Plot): readonly PlacedLabel[] {
  const named = isCrowded(model, plot) ? namedMonths(model.months) : null;
  const bars = model.months.flatMap((month, index) => {
    if (!month.bar || named?.has(month) === false) return [];
    const half = textWidth(month.bar.label, 'strong') / 2;
    const middle = Math.min(Math.max(plot.x(index), plot.left + half), plot.right - half);
    const [x, top] = [middle, plot.y(month.bar.high) - LABEL_RISE[month.bar.edge]];
    return [
      { lines: [{ text: month.bar.label, strong: true }], places: [{ x, top, anchor: 'middle' as const }] },
    ];
  });
  const claims = model.others.map((claim) => {
    const words = claim.by === null ? claim.label : `${claim.by} ${claim.label}`;
    return {
      lines: [{ text: words, strong: true }],
      places: placesBeside(claimPosition(model, claim, plot), plot),
    };
  });
  const bounds = { x: plot.left, y: 20, width: plot.right - plot.left, height: plot.bottom - 20 };
  const numbers = keptApart(placeLabels(bars, [], bounds, plot.sign));
  const beside = placeLabels(
    claims,
    [...barObstacles(model, plot), ...numbers.map((label) => ({ ...label.room, weight: 20 }))],
    bounds,
    plot.sign,
  );
  const shapes = model.others.map((claim) => {
    const { x, y } = claimPosition(model, claim, plot);
    return { x: x - 6, y: y - 6, width: 12, height: 12 };
  });
  const claimed: PlacedLabel[] = [];
  for (const label of beside)
    if (!shapes.some((shape) => isOver(label, shape)) && !claimed.some(({ room }) => isOver(label, room)))
      claimed.push(label);
  const free = numbers.filter(
    (label) => ![...claimed.map(({ room }) => room), ...shapes].some((box) => isOver(label, box)),
  );
  return [...free, ...claimed];
}

/** Without those that would touch another: the newest stays, then the highest, then each as it comes. */
function keptApart(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const byHeight = labels.toSorted((a, b) => a.box.y - b.box.y);
  const kept = new Set<PlacedLabel>();
  for (const label of [...labels.slice(-1), ...byHeight.slice(0, 1), ...labels]) {
    const isFree = [...kept].every((other) => other === label || overlap(other.room, label.room) === 0);
    if (isFree) kept.add(label);
  }
  return labels.filter((label) => kept.has(label));
}
