import type { Figure, SupersedeReason } from '../domain/figure.ts';
import type { AsOfView } from './as-of.ts';

/** The states of a figure that has given way to another. */
export const GAVE_WAY = ['withdrawn', 'corrected', 'replaced'] as const;

/** What may be the matter with a figure on a day (R19, R22 to R24); one with which nothing is stands. */
export const FIGURE_STATES = [...GAVE_WAY, 'disputed', 'doubtful', 'stands'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

const STANDS: readonly FigureState[] = ['stands'];

/**
 * What is the matter with a figure that was public by the view's day, the gravest first; never empty. A figure that gave
 * way is told by why it did, and contradicts nobody any more: a dispute is one of two figures in view (R19).
 */
export function statesOf(view: AsOfView, figure: Figure): readonly FigureState[] {
  const by = view.supersededBy(figure);
  const states: readonly FigureState[] = [
    ...(by ? [stateOfReplaced(by.supersedes.reason)] : []),
    ...(contradicting(view, figure).length > 0 ? (['disputed'] as const) : []),
    ...(figure.status === 'doubtful' ? (['doubtful'] as const) : []),
  ];
  return states.length > 0 ? states : STANDS;
}

/** The correction of an error and a withdrawal are told apart from every other replacement (R24). */
function stateOfReplaced(reason: SupersedeReason): FigureState {
  if (reason === 'withdrawal') return 'withdrawn';
  return reason === 'correction' ? 'corrected' : 'replaced';
}

/** The figures in view that the ledger says contradict one in view. */
export function contradicting(view: AsOfView, figure: Figure): readonly Figure[] {
  return view.relations(figure).flatMap(({ kind, other }) => (kind === 'disputed' ? [other] : []));
}
