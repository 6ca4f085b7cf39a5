import type { ReactNode } from 'react';
import type { WholeDataset } from '../../../domain/dataset.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Words } from '../../../i18n/words.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import type { FigureRows } from '../figure-rows.ts';

/** A column of the table and of the file, with what its menu narrows to and what it is sorted by. */
export interface Column {
  /** In rem, at least; room that is left over goes to all columns alike. */
  readonly width: number;
  /** True where no reader can do without it; the others stand in the table when they are asked for. */
  readonly everyReader?: true;
  readonly Cell: (props: CellProps) => ReactNode;
  /** Its cells of a row of the file, by their names there. */
  readonly csv: (view: WholeView, figure: Figure) => Readonly<Record<string, CsvValue>>;
  /** What a figure is one of a few of, by the names that addresses call it by. */
  readonly facets: Readonly<Record<string, FacetKind>>;
  readonly sort: SortKey;
  /** True where it is first asked for from the most to the least: the newest day, the largest number. */
  readonly mostFirst?: true;
}

export interface CellProps {
  figure: Figure;
  view: WholeView;
}

/** One cell of a file; null, an empty cell, for what is not known, which is not zero (R7). */
export type CsvValue = string | number | boolean | null;

/** By the name of its last facet; by a key of the figure that no language and no day changes, null standing last; or by what the view knows. */
export type SortKey =
  | { readonly by: 'name' }
  | { readonly by: 'key'; readonly key: (figure: Figure) => string | number | null }
  | { readonly by: 'view'; readonly rank: (rows: FigureRows) => (number: number) => number };

export interface FacetKind {
  /** Every id it may be narrowed to, whatever the day. */
  readonly ids: (dataset: WholeDataset) => readonly string[];
  /** The id that a figure has once and for all; null where the view is asked. */
  readonly of: ((dataset: WholeDataset) => (figure: Figure) => string | null | undefined) | null;
  readonly name: (id: string, view: WholeView, words: Words) => Naming;
}

/** What an id of a facet is called in the reader's words, to sort by and to search for. */
export interface Naming {
  readonly name: string;
  /** What else it may be searched by, and what orders ids of the same name. */
  readonly also: string;
}

/** A facet of items of one kind: which there are in a dataset, by id, and what each is called. */
export function facetAmong<Item>(
  among: (dataset: WholeDataset) => ReadonlyMap<string, Item>,
  of: FacetKind['of'],
  nameOf: (item: Item, view: WholeView, words: Words) => string | Naming,
): FacetKind {
  return {
    ids: (dataset) => [...among(dataset).keys()],
    of,
    name: (id, view, words) => {
      const item = among(view.dataset).get(id);
      // What cannot be asked yet on the day has no name on it.
      const called = item === undefined ? '' : nameOf(item, view, words);
      return typeof called === 'string' ? { name: called, also: '' } : called;
    },
  };
}

/** A facet of words of a fixed list. */
export function facetOfWords<Word extends string>(
  list: readonly Word[],
  of: ((figure: Figure) => Word) | null,
  nameOf: (word: Word, words: Words) => string,
): FacetKind {
  const among = new Map(list.map((word) => [word, word]));
  return facetAmong(
    () => among,
    of && (() => of),
    (word, _, words) => nameOf(word, words),
  );
}
