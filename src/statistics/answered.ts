import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { once } from '../domain/once.ts';
import type { Place } from '../domain/place.ts';
import type { Question, Scope } from '../domain/question.ts';
import { inScope } from '../domain/scope.ts';

export interface Answered {
  readonly question: Question;
  readonly scope: Scope;
}

/**
 * The question that a figure answers and in which scope: one whose first scope it falls in, else one that leads with its
 * kind of time, else one that it stands beside; among several the first on the desk. Null when it answers none.
 */
export function answeredBy(dataset: Dataset, figure: Figure): Answered | null {
  const { measure, place } = figure;
  const answered = scopesAround(dataset)(measure)(place).filter(({ scope }) => inScope(figure, scope));
  return (
    answered.find(({ question, scope }) => question.scopes[0] === scope) ??
    answered.find(({ question }) => question.scopes[0].timeKind === figure.time.kind) ??
    answered[0] ??
    null
  );
}

/** The scopes that count a measure in a place, in the order of the desk; those that take any place are among them. */
const scopesAround = once((dataset: Dataset) =>
  once((measure: Measure) =>
    once((place: Place) =>
      (scopesByMeasure(dataset).get(measure) ?? []).filter(
        ({ scope }) => scope.place === null || scope.place === place,
      ),
    ),
  ),
);

/** Every scope of every question by what it counts, in the order of the desk. */
const scopesByMeasure = once((dataset: Dataset): ReadonlyMap<Measure, readonly Answered[]> =>
  Map.groupBy(
    [...dataset.questions.values()].flatMap((question) =>
      question.scopes.map((scope) => ({ question, scope })),
    ),
    ({ scope }) => scope.measure,
  ),
);
