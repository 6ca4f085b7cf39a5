import { once } from '../../../domain/once.ts';
import type { Question } from '../../../domain/question.ts';
import { type Answer, answerOn, answers } from '../../../statistics/answers.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import { hasClaims } from '../../../statistics/headline/why-none-leads.ts';

/** Which questions stand at the head of a desk, which below by topic, and which a filter leaves without a figure. */
export interface DeskOrder {
  /** Head and below, in the order of the ledger. */
  readonly shown: readonly Question[];
  readonly head: readonly Answer[];
  readonly below: readonly Question[];
  readonly leftOut: readonly Answer[];
}

/** So many stand at the head once a filter leaves some without a figure. */
const PLACES = 4;

/**
 * The questions of a desk in their places, given in its own order: the leading ones at the head, first what a figure leads,
 * then what has any. Under a filter that leaves some without a figure, what matches rises. Without a filter none but the
 * leading ones are answered for it.
 */
export const deskOrder = once((view: WholeView): DeskOrder => {
  const questions = [...view.dataset.questions.values()];
  const answer = answerOn(view);
  const leftOut = view.narrowed ? answers(view).filter(({ whyNone }) => whyNone === 'left-out') : [];
  const without = new Set(leftOut.map(({ question }) => question));
  const shown = questions.filter((question) => !without.has(question));
  const rising = leftOut.length > 0 ? shown.filter(({ lead }) => !lead) : [];
  const ranked = [...shown.filter(({ lead }) => lead), ...rising]
    .map(answer)
    .toSorted((a, b) => rank(a) - rank(b));
  const head = leftOut.length > 0 ? ranked.slice(0, PLACES) : ranked;
  const above = new Set(head.map(({ question }) => question));
  return { shown, head, below: shown.filter((question) => !above.has(question)), leftOut };
});

function rank({ whyNone }: Answer): number {
  if (whyNone === null) return 0;
  return whyNone === 'nothing-known' ? 2 : 1;
}

/** Whether any question stands below the leading ones. */
export const hasLesser = ({ dataset }: WholeView): boolean =>
  [...dataset.questions.values()].some(({ lead }) => !lead);

/** How many questions have a figure. */
export const countAnswered = (view: WholeView): number =>
  answers(view).filter(({ groups }) => hasClaims(groups)).length;
