import type { Answer } from '../../statistics/answers.ts';

/** Which questions stand at the head of a desk, which below by topic, and which a filter leaves without a figure. */
export interface DeskOrder {
  readonly head: readonly Answer[];
  readonly below: readonly Answer[];
  readonly leftOut: readonly Answer[];
}

/** So many stand at the head once a filter leaves some without a figure. */
const PLACES = 4;

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
