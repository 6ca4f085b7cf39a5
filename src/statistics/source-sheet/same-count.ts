import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { AsOfView } from '../as-of.ts';
import { countKey } from '../../domain/scope.ts';

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Figure[]>>();

/** The figures in view that count the same as a figure (R20), itself among them, in ledger order. */
export function countingTheSame(view: AsOfView, figure: Figure): readonly Figure[] {
  const index = indexes.get(view.dataset) ?? Map.groupBy(view.dataset.figures.values(), countKey);
  indexes.set(view.dataset, index);
  return (index.get(countKey(figure)) ?? []).filter((other) => view.includes(other));
}
