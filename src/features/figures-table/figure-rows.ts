import type { Figure } from '../../domain/figure.ts';
import { held } from '../../domain/held.ts';
import { once } from '../../domain/once.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { statesOf } from '../../statistics/figure-states.ts';
import type { Facet } from './columns.ts';
import type { Naming } from './columns/column.ts';
import { type Codes, codesOf, type FigureStore, figureStore } from './figure-store.ts';
import { folded } from '../../i18n/folded-text.ts';
import { ranksOf } from './ranks.ts';

/** The figures known on a day, ready to be narrowed and sorted. */
export interface FigureRows {
  readonly view: WholeView;
  readonly store: FigureStore;
  readonly nameOf: (facet: Facet, id: string) => Naming;
  /** The number in the store of each figure in view, from the newest published to the oldest. */
  readonly numbers: Int32Array;
  /** The same with the figures that have given way to others by the day. */
  readonly known: Int32Array;
  /** How each figure stands; a key names all that is the matter with it, the gravest first, with a space between. */
  states(): Codes;
  /** Where each figure stands by what is said against it in the view; -1 where nothing is. */
  caveatRanks(): Int32Array;
}

/** How a figure stands in the view; 0 is not known by its day. */
const [REPLACED, IN_VIEW] = [1, 2];

export function figureRows(view: WholeView, nameOf: FigureRows['nameOf']): FigureRows {
  const store = figureStore(view.dataset);
  const marks = new Uint8Array(store.figures.length);
  for (const { id } of view.superseded.keys()) marks[held(store.numberOf, id)] = REPLACED;
  for (const { id } of view.figures) marks[held(store.numberOf, id)] = IN_VIEW;
  const known = store.newest().newestFirst.filter((number) => marks[number] !== 0);
  const caveatKey = (figure: Figure) =>
    figure.notes.length === 0 ? null : folded(caveatsText(view, figure)) || null;
  return {
    view,
    store,
    nameOf,
    numbers: known.filter((number) => marks[number] === IN_VIEW),
    known,
    states: once(() => codesOf(store.figures, (figure) => statesOf(view, figure).join(' '))),
    caveatRanks: once(() => ranksOf(store.figures, caveatKey)),
  };
}

export function hasCaveat({ view, store }: FigureRows, number: number): boolean {
  const figure = store.figures[number];
  return figure !== undefined && figure.notes.length > 0 && view.notes(figure).length > 0;
}

/** What is said against a figure in the view, in one text; empty when there is nothing. */
function caveatsText(view: WholeView, figure: Figure): string {
  return view
    .notes(figure)
    .map(({ text }) => text)
    .join('\n');
}
