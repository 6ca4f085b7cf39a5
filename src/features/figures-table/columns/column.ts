import type { ReactNode } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Words } from '../../../i18n/words.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import type { FigureRows } from '../figure-rows.ts';

/** A column of the table and of the file, with what its menu narrows to and what it is sorted by. */
export interface Column {
  /** In the units of a style sheet. */
  readonly width: string;
  readonly Cell: (props: CellProps) => ReactNode;
  /** Its cells of a row of the file, by their names there. */
  readonly csv: (view: AsOfView, figure: Figure) => Readonly<Record<string, CsvValue>>;
  /** What a figure is one of a few of, by the names that addresses call it by. */
  readonly facets: Readonly<Record<string, FacetKind>>;
  readonly sort: SortKey;
  /** True where it is first asked for from the most to the least: the newest day, the largest number. */
  readonly mostFirst?: true;
}

export interface CellProps {
  figure: Figure;
  view: AsOfView;
}

/** One cell of a file; empty for what is not known, which is not zero (R7). */
export type CsvValue = string | number | boolean;

/** By the name of its last facet; by a key of the figure that no language and no day changes, null standing last; or by what the view knows. */
export type SortKey =
  | { readonly by: 'name' }
  | { readonly by: 'key'; readonly key: (figure: Figure) => string | number | null }
  | { readonly by: 'view'; readonly rank: (rows: FigureRows) => (number: number) => number };

export interface FacetKind {
  /** Every id it may be narrowed to, whatever the day. */
  readonly ids: (dataset: Dataset) => readonly string[];
  /** The id that a figure has once and for all; null where the view is asked. */
  readonly of: ((dataset: Dataset) => (figure: Figure) => string | null | undefined) | null;
  readonly name: (id: string, view: AsOfView, words: Words) => Naming;
}

/** What an id of a facet is called in the reader's words, to sort by and to search for. */
export interface Naming {
  readonly name: string;
  /** What else it may be searched by, and what orders ids of the same name. */
  readonly also: string;
}

export const named = (name: string | undefined, also = ''): Naming => ({ name: name ?? '', also });

/** The id of a list that a text is. Throws for another: the address has refused it before. */
export function one<Id extends string>(ids: readonly Id[], found: string): Id {
  const id = ids.find((each) => each === found);
  if (id === undefined) throw new RangeError(`Not one of ${ids.join(', ')}: "${found}".`);
  return id;
}
