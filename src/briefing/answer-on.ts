import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { type Answer, answer } from '../statistics/answers.ts';
import type { AsOfView } from '../statistics/as-of.ts';

/** The answers of a day's view, each worked out once: a wall comes back to a question every few minutes, for days. */
export const answerOn = once((view: AsOfView): ((question: Question) => Answer) =>
  once((question: Question) => answer(view, question)),
);
