/** The columns of the table, in the order they stand in. Their ids are what the address calls them. */
export const COLUMNS = [
  'value',
  'measure',
  'population',
  'place',
  'kind',
  'describes',
  'published',
  'who',
  'via',
  'wording',
  'status',
  'state',
  'caveat',
  'source',
  'question',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What a figure is one of a few of; the address narrows each to a list of ids. */
export const FACETS = [
  'measure',
  'population',
  'place',
  'kind',
  'who',
  'originator',
  'via',
  'status',
  'state',
  'caveat',
  'source',
  'question',
] as const;
export type Facet = (typeof FACETS)[number];

/** Which column, and whether from the most to the least. */
export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Newest published first. */
export const DEFAULT_SORT: Sort = { column: 'published', descending: true };

/** Columns that are first asked for from the most to the least: the newest day, the largest number. */
const MOST_FIRST: ReadonlySet<ColumnId> = new Set(['value', 'describes', 'published']);

/** The sort after a column's header was pressed: the other way round where it was sorted by already. */
export function sortedBy(column: ColumnId, { column: current, descending }: Sort): Sort {
  return { column, descending: column === current ? !descending : MOST_FIRST.has(column) };
}
