import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { type Answer, answer } from './answers.ts';
import type { AsOfView } from './as-of.ts';

/** The answers of a day's view by the ledger's own rules, each worked out once, however many cards, charts and walls ask. */
export const answerOn = once((view: AsOfView): ((question: Question) => Answer) =>
  once((question: Question) => answer(view, question)),
);

/** The figure that leads a question on the day, by the ledger's own rule; null when none does. */
export function leadingFigure(view: AsOfView, question: Question): Figure | null {
  return answerOn(view)(question).headline?.claim.figure ?? null;
}

/** The figures that answer a question and are past its age limit on the day, by their ids: the very ones that cards call old (R27). */
export function agedClaims(view: AsOfView, question: Question): ReadonlySet<string> {
  const claims = answerOn(view)(question).groups.flatMap((group) => group.claims);
  return new Set(claims.filter(({ pastAgeLimit }) => pastAgeLimit).map(({ figure }) => figure.id));
}
