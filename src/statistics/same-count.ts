import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import { countKey } from '../domain/scope.ts';
import type { Known } from './as-of.ts';
import { held } from '../domain/held.ts';
import { figuresHeld, isHeld } from './held-figures.ts';

/** The figures in view that count the same as a figure (R20), itself among them, in ledger order. */
export function countingTheSame(view: Known, figure: Figure): readonly Figure[] {
  return countedInView(view)(countKey(figure));
}

const countedInView = once((view: Known) =>
  once((key: string) => held(figuresByCount(view.dataset), key).filter((figure) => view.includes(figure))),
);

const figuresByCount = once((dataset: Dataset) =>
  Map.groupBy(
    [...figuresHeld(dataset)].filter((figure) => isHeld(dataset, figure)),
    countKey,
  ),
);
