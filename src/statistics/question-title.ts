import { isWhole } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from './as-of.ts';
import { endOf } from './end.ts';
import { isPastAge } from './freshness.ts';
import { leadingOf } from './headline/leading.ts';

/** A question as it is put when `leads` leads it: in the past once that is too old for the present, or the crisis is over. */
export function titleWith(view: AsOfView, question: Question, leads: Figure | null): string {
  const isPast = endOf(view) !== null || (leads !== null && isPastAge(view, question, leads));
  return isPast ? (question.titlePast ?? question.title) : question.title;
}

const titles = once((view: AsOfView) =>
  once((question: Question) => titleWith(view, question, leadingOf(view, question).pick?.figure ?? null)),
);

/** A question as it is put on a day, wherever its name stands: as on its own page. */
export function titleOn(view: AsOfView, question: Question): string {
  return titles(view.narrowed?.whole ?? view)(question);
}

/** The same on a page that may be without the figures of the question: then as if nothing led it. */
export function titleFromPart(view: AsOfView, question: Question): string {
  const { dataset } = view;
  const isHere = isWhole(dataset) || dataset.part.answers.has(question.id);
  return isHere ? titleOn(view, question) : titleWith(view, question, null);
}
