import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import { sharesTime } from '../domain/reference-time.ts';
import { countKey } from '../domain/scope.ts';
import type { Known } from './as-of.ts';
import { held } from '../domain/held.ts';
import { figuresHeld, isHeld } from './held-figures.ts';

/** The figures in view that count the same as a figure (R20), itself among them, in ledger order. */
export function countingTheSame(view: Known, figure: Figure): readonly Figure[] {
  return countedInView(view)(countKey(figure));
}

/** Those of them that may meet it in time: of counts of periods the ones that have a day in common with its own. */
export function sharingTime(view: Known, figure: Figure): readonly Figure[] {
  const counting = countingTheSame(view, figure);
  const { time } = figure;
  if (time.kind !== 'flow') return counting;
  const periods = sharingPeriods(counting);
  const period = `${time.from} ${time.to}`;
  const known = periods.get(period);
  if (known) return known;
  const sharing = counting.filter((other) => sharesTime(time, other.time));
  periods.set(period, sharing);
  return sharing;
}

/** What of a count shares time with a period: a document with a hundred figures of a month asks a hundred times. */
const sharingPeriods = once((_counting: readonly Figure[]) => new Map<string, readonly Figure[]>());

const countedInView = once((view: Known) =>
  once((key: string) => held(figuresByCount(view.dataset), key).filter((figure) => view.includes(figure))),
);

const figuresByCount = once((dataset: Dataset) =>
  Map.groupBy(
    [...figuresHeld(dataset)].filter((figure) => isHeld(dataset, figure)),
    countKey,
  ),
);
