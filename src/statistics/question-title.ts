import type { Figure } from '../domain/figure.ts';
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

const titles = new WeakMap<AsOfView, Map<Question, string>>();

/** A question as it is put on a day, wherever its name stands: as on its own page. Worked out once for a view. */
export function titleOn(view: AsOfView, question: Question): string {
  const whole = view.narrowed?.whole ?? view;
  const known = titles.get(whole) ?? new Map<Question, string>();
  titles.set(whole, known);
  const title =
    known.get(question) ?? titleWith(whole, question, leadingOf(whole, question)?.pick?.figure ?? null);
  known.set(question, title);
  return title;
}
