import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import { countKey } from '../domain/scope.ts';
import type { Known } from './as-of.ts';

const figuresByCount = once(({ figures }: Dataset) => Map.groupBy(figures.values(), countKey));

/** The figures in view that count the same as a figure (R20), itself among them, in ledger order. */
export function countingTheSame(
  view: Pick<Known, 'dataset' | 'includes'>,
  figure: Figure,
): readonly Figure[] {
  return (figuresByCount(view.dataset).get(countKey(figure)) ?? []).filter((other) => view.includes(other));
}
