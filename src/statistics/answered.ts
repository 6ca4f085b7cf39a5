import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Question, Scope } from '../domain/question.ts';
import { inScope } from './scope.ts';

export interface Answered {
  readonly question: Question;
  readonly scope: Scope;
}

/** The first question in the order of the desk that a figure answers, and in which scope; null when it answers none. */
export function answeredBy(dataset: Dataset, figure: Figure): Answered | null {
  for (const question of [...dataset.questions.values()].sort((a, b) => a.order - b.order)) {
    const scope = question.scopes.find((each) => inScope(figure, each));
    if (scope) return { question, scope };
  }
  return null;
}
