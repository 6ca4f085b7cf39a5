import { COLUMNS, type ColumnId, columnOf, type Facet, facetsOf } from './columns.ts';
import type { TableQuery } from './table-query.ts';

/** How many things are chosen in a column's menu. */
export function chosenIn(column: ColumnId, query: TableQuery): number {
  const given = (...values: readonly (string | number | null)[]) =>
    values.filter((value) => value !== null && value !== '').length;
  const ids = (...facets: readonly Facet[]) =>
    facets.reduce((count, facet) => count + (query.facets[facet]?.length ?? 0), 0);
  switch (column) {
    case 'value':
      return given(query.least, query.most);
    case 'describes':
      return given(query.describes.from, query.describes.to);
    case 'published':
      return given(query.published.from, query.published.to);
    case 'wording':
      return given(query.wording);
    default:
      return ids(...facetsOf(column));
  }
}

/** What stands in the table: what every reader needs, what was asked for, and what the rows are sorted or narrowed by. */
export const columnsShown = (asked: readonly ColumnId[], query: TableQuery): readonly ColumnId[] =>
  COLUMNS.filter(
    (id) =>
      columnOf(id).everyReader || asked.includes(id) || query.sort.column === id || chosenIn(id, query) > 0,
  );
