import type { Figure } from '../../domain/figure.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Facet } from './columns.ts';
import { type FigureStore, figureStore } from './figure-store.ts';
import { folded } from './folded-text.ts';
import { once } from './once.ts';
import { ranksOf } from './ranks.ts';

/** What an id of a facet is called in the reader's words, to sort by and to search for. */
export interface Naming {
  readonly name: string;
  /** What else it may be searched by, and what orders ids of the same name. */
  readonly also: string;
}

/** The figures known on a day, ready to be narrowed and sorted. */
export interface FigureRows {
  readonly view: AsOfView;
  readonly store: FigureStore;
  readonly nameOf: (facet: Facet, id: string) => Naming;
  /** The number in the store of each figure in view, from the newest published to the oldest. */
  readonly numbers: Int32Array;
  /** Where each figure stands by what is said against it in the view; -1 where nothing is. */
  caveatRanks(): Int32Array;
}

export function figureRows(view: AsOfView, nameOf: FigureRows['nameOf']): FigureRows {
  const store = figureStore(view.dataset);
  const inView = new Uint8Array(store.figures.length);
  for (const { id } of view.figures) inView[store.numberOf.get(id) ?? -1] = 1;
  const caveatKey = (figure: Figure) =>
    figure.notes.length === 0 || !view.includes(figure) ? null : folded(caveatsText(view, figure)) || null;
  return {
    view,
    store,
    nameOf,
    numbers: store.newest().newestFirst.filter((number) => inView[number] === 1),
    caveatRanks: once(() => ranksOf(store.figures, caveatKey)),
  };
}

export function hasCaveat({ view, store }: FigureRows, number: number): boolean {
  const figure = store.figures[number];
  return figure !== undefined && figure.notes.length > 0 && view.notes(figure.id).length > 0;
}

/** What is said against a figure in the view, in one text; empty when there is nothing. */
function caveatsText(view: AsOfView, figure: Figure): string {
  return view
    .notes(figure.id)
    .map(({ text }) => text)
    .join('\n');
}
