import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { once } from '../domain/once.ts';
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
  const answered = (scopesByMeasure(dataset).get(figure.measure) ?? []).filter(({ scope }) =>
    inScope(figure, scope),
  );
  return (
    answered.find(({ question, scope }) => question.scopes[0] === scope) ??
    answered.find(({ question }) => question.scopes[0].timeKind === figure.time.kind) ??
    answered[0] ??
    null
  );
}

/** Every scope of every question by what it counts, in the order of the desk. */
const scopesByMeasure = once((dataset: Dataset): ReadonlyMap<Measure, readonly Answered[]> =>
  Map.groupBy(
    [...dataset.questions.values()].flatMap((question) =>
      question.scopes.map((scope) => ({ question, scope })),
    ),
    ({ scope }) => scope.measure,
  ),
);
