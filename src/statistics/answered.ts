import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Question, Scope } from '../domain/question.ts';
import { inScope } from './scope.ts';

export interface Answered {
  readonly question: Question;
  readonly scope: Scope;
}

/**
 * The question that a figure answers and in which scope: one whose leading scope it falls in, else one that it stands
 * beside; among several the first on the desk. Null when it answers none.
 */
export function answeredBy(dataset: Dataset, figure: Figure): Answered | null {
  const ofMeasure = scopesByMeasure(dataset).get(figure.measure) ?? [];
  return ofMeasure.find(({ scope }) => inScope(figure, scope)) ?? null;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly Answered[]>>();

/** Every scope of every question by what it counts, leading ones first: worked out once for a ledger. */
function scopesByMeasure(dataset: Dataset): ReadonlyMap<string, readonly Answered[]> {
  const made =
    known.get(dataset) ??
    Map.groupBy(
      [...dataset.questions.values()]
        .sort((a, b) => a.order - b.order)
        .flatMap((question) => question.scopes.map((scope, place) => ({ question, scope, place })))
        .sort((a, b) => a.place - b.place),
      ({ scope }) => scope.measure,
    );
  known.set(dataset, made);
  return made;
}
