import type { Figure } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { goesStale } from '../statistics/freshness.ts';
import { shownThrough } from './lease.ts';

/** True while a figure is young enough, by its question's rhythm, to stand on a screen as an answer (R27), or is of a period that is over. */
export function isShowable(view: AsOfView, question: Question, figure: Figure): boolean {
  return !goesStale(view.dataset, question, figure) || view.day <= shownThrough(question, figure.time);
}
