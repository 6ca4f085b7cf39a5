import type { Figure, SupersedeReason } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { AsOfView } from './as-of.ts';
import { figuresHeld } from './held-figures.ts';

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
  return statesInView(view).get(figure) ?? STANDS;
}

/** Of the figures that do not simply stand: a table of 100,000 asks for every one. */
const statesInView = once((view: AsOfView): ReadonlyMap<Figure, readonly FigureState[]> => {
  const states = new Map<Figure, FigureState[]>();
  const add = (figure: Figure, state: FigureState): void => {
    const known = states.get(figure);
    if (known) known.push(state);
    else states.set(figure, [state]);
  };
  for (const [old, { supersedes }] of view.superseded) add(old, stateOfReplaced(supersedes.reason));
  for (const figure of disputedIn(view)) add(figure, 'disputed');
  for (const figure of figuresHeld(view.dataset)) if (figure.status === 'doubtful') add(figure, 'doubtful');
  return states;
});

/** The correction of an error and a withdrawal are told apart from every other replacement (R24). */
function stateOfReplaced(reason: SupersedeReason): FigureState {
  if (reason === 'withdrawal') return 'withdrawn';
  return reason === 'correction' ? 'corrected' : 'replaced';
}

function disputedIn(view: AsOfView): ReadonlySet<Figure> {
  const named = view.dataset.relations.flatMap(({ a, b }) => [a, b]);
  return new Set(named.filter((figure) => contradicting(view, figure).length > 0));
}

/** The figures in view that the ledger says contradict one in view. */
export function contradicting(view: AsOfView, figure: Figure): readonly Figure[] {
  return view.relations(figure).flatMap(({ kind, other }) => (kind === 'disputed' ? [other] : []));
}
