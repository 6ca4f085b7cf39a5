import type { Figure, SupersedeReason } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
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
  return statesInView(view).get(figure.id) ?? STANDS;
}

/** By id, of the figures that do not simply stand: a table of 100,000 asks for every one. */
const statesInView = once((view: AsOfView): ReadonlyMap<string, readonly FigureState[]> => {
  const states = new Map<string, FigureState[]>();
  const add = (id: string, state: FigureState): void => {
    const known = states.get(id);
    if (known) known.push(state);
    else states.set(id, [state]);
  };
  for (const [old, { supersedes }] of view.superseded) add(old, stateOfReplaced(supersedes?.reason));
  for (const id of disputedIds(view)) add(id, 'disputed');
  for (const { id, status } of view.dataset.figures.values()) if (status === 'doubtful') add(id, 'doubtful');
  return states;
});

/** The correction of an error and a withdrawal are told apart from every other replacement (R24). */
function stateOfReplaced(reason: SupersedeReason | undefined): FigureState {
  if (reason === 'withdrawal') return 'withdrawn';
  return reason === 'correction' ? 'corrected' : 'replaced';
}

function disputedIds(view: AsOfView): ReadonlySet<string> {
  const named = view.dataset.relations.flatMap(({ kind, a, b }) => (kind === 'disputed' ? [a, b] : []));
  return new Set(named.filter((id) => contradicting(view, id).length > 0));
}

/** The figures in view that the ledger says contradict one in view. */
export function contradicting(view: AsOfView, figureId: string): readonly Figure[] {
  return view.relations(figureId).flatMap(({ kind, other }) => (kind === 'disputed' ? [other] : []));
}
