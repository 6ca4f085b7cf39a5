import type { Column, FacetKind } from './columns/column.ts';
import { caveat } from './columns/caveat.tsx';
import { describes } from './columns/describes.tsx';
import { kind } from './columns/kind.tsx';
import { measure } from './columns/measure.tsx';
import { place } from './columns/place.tsx';
import { population } from './columns/population.tsx';
import { published } from './columns/published.tsx';
import { question } from './columns/question.tsx';
import { source } from './columns/source.tsx';
import { state } from './columns/state.tsx';
import { statusColumn } from './columns/status.tsx';
import { value } from './columns/value.tsx';
import { via } from './columns/via.tsx';
import { who } from './columns/who.tsx';
import { wording } from './columns/wording.tsx';
import { keysOf } from '../../domain/keys-of.ts';

/** The columns of the table and of the file, in the order they stand in, by the names that addresses call them by. */
const TABLE = {
  value,
  measure,
  population,
  place,
  kind,
  describes,
  published,
  who,
  via,
  wording,
  status: statusColumn,
  state,
  caveat,
  source,
  question,
} satisfies Record<string, Column>;

type Table = typeof TABLE;
type KeysOf<Each> = Each extends unknown ? keyof Each & string : never;
export type ColumnId = keyof Table;
/** What a figure is one of a few of; the address narrows each to a list of ids. */
export type Facet = KeysOf<Table[ColumnId]['facets']>;

export const COLUMNS = keysOf(TABLE);
export const columnOf = (id: ColumnId): Column => TABLE[id];

/** Those that a reader may ask for besides. */
export const MORE_COLUMNS: readonly ColumnId[] = COLUMNS.filter((id) => !columnOf(id).everyReader);

const FACET_KINDS: Readonly<Record<Facet, FacetKind>> = Object.assign(
  {},
  ...COLUMNS.map((id) => columnOf(id).facets),
);
const isFacet = (id: string): id is Facet => Object.hasOwn(FACET_KINDS, id);
export const FACETS = keysOf(FACET_KINDS);

/** The facets of a column's menu. */
export const facetsOf = (column: ColumnId): readonly Facet[] =>
  Object.keys(columnOf(column).facets).filter(isFacet);

export const facetOf = (facet: Facet): FacetKind => FACET_KINDS[facet];

/** Which column, and whether from the most to the least. */
export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Newest published first. */
export const DEFAULT_SORT: Sort = { column: 'published', descending: true };

/** The sort after a column's header was pressed: the other way round where it was sorted by already. */
export function sortedBy(column: ColumnId, { column: current, descending }: Sort): Sort {
  return { column, descending: column === current ? !descending : columnOf(column).mostFirst === true };
}
