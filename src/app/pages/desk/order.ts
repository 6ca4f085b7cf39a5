import { hasClaims } from '../../../statistics/headline/why-none-leads.ts';
import { type Answer, answerOn, answers } from '../../../statistics/answers.ts';
import type { WholeView } from '../../../statistics/as-of.ts';

/** Which questions stand at the head of a desk, which below by topic, and which a filter leaves without a figure. */
export interface DeskOrder {
  readonly head: readonly Answer[];
  readonly below: readonly Answer[];
  readonly leftOut: readonly Answer[];
}

/** So many stand at the head once a filter leaves some without a figure. */
const PLACES = 4;

/** The head alone: where nothing is left out, no other question needs an answer for it. */
export function deskHead(view: WholeView): readonly Answer[] {
  if (view.narrowed) return deskOrder(answers(view)).head;
  const leading = [...view.dataset.questions.values()].filter(({ lead }) => lead);
  return deskOrder(leading.map(answerOn(view))).head;
}

/**
 * The questions of a desk in their places, given in its own order: the leading ones at the head, first what a figure leads,
 * then what has any. Under a filter that leaves some without a figure, what matches rises.
 */
export function deskOrder(answers: readonly Answer[]): DeskOrder {
  const leftOut = answers.filter(({ whyNone }) => whyNone === 'left-out');
  const shown = answers.filter((answer) => !leftOut.includes(answer));
  const leading = shown.filter(({ question }) => question.lead);
  const rising = leftOut.length === 0 ? [] : shown.filter(({ question }) => !question.lead);
  const ranked = [...leading, ...rising].toSorted((a, b) => rank(a) - rank(b));
  const head = leftOut.length === 0 ? ranked : ranked.slice(0, PLACES);
  return { head, below: shown.filter((answer) => !head.includes(answer)), leftOut };
}

function rank({ whyNone }: Answer): number {
  if (whyNone === null) return 0;
  return whyNone === 'nothing-known' ? 2 : 1;
}

/** Whether any question stands below the head. */
export const hasLesser = ({ dataset }: WholeView): boolean =>
  [...dataset.questions.values()].some(({ lead }) => !lead);

/** How many questions have a figure. */
export const countAnswered = (view: WholeView): number =>
  answers(view).filter(({ groups }) => hasClaims(groups)).length;
