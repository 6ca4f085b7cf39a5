import * as v from 'valibot';
import {
  type CellSchema,
  columnsOf,
  hasOnly,
  isDictionary,
  isPlace,
  isRecord,
  mayBeEmpty,
} from './columns.ts';
import { type RowOf, type TableName, TABLES } from './tables.ts';

type Row = Record<string, unknown>;

/**
 * The rows of a table that stands by columns, where every cell is what its column may hold; null where anything is wrong.
 * A value that comes again is looked at once.
 */
export function wholeRows<Table extends TableName>(table: Table, json: unknown): RowOf<Table>[] | null {
  if (!isRecord(json) || !hasOnly(json, ['rows', 'columns'])) return null;
  const { rows: count, columns } = json;
  if (!isPlace(count, TABLES[table].mostRows) || !isRecord(columns)) return null;
  const known = columnsOf(table);
  if (
    !hasOnly(
      columns,
      known.map(([name]) => name),
    )
  )
    return null;
  const there: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, schema] of known) {
    const cells = columns[name] === undefined ? mayBeEmpty(schema) : wholeCells(columns[name], schema, count);
    if (cells === false) return null;
    if (cells !== true) there.push([name, cells]);
  }
  // Every cell was just checked by its own column's schema.
  return rowsOf(count, there) as RowOf<Table>[];
}

/** The cells of a column, an empty one as undefined; false where anything is wrong with one. */
function wholeCells(column: unknown, schema: CellSchema, count: number): readonly unknown[] | false {
  const empty = mayBeEmpty(schema);
  const cell = schema.wrapped ?? schema;
  if (Array.isArray(column)) {
    const cells: readonly unknown[] = column;
    if (cells.length !== count || !cells.every((each) => (each === null ? empty : v.is(cell, each))))
      return false;
    return empty ? cells.map((each) => each ?? undefined) : cells;
  }
  if (!isDictionary(column) || column.at.length !== count) return false;
  const { values, at } = column;
  if (!values.every((value) => v.is(cell, value))) return false;
  const last = values.length - 1;
  if (!at.every((place) => (place === null ? empty : isPlace(place, last)))) return false;
  return at.map((place) => (place === null ? undefined : values[place]));
}

/** All rows have the same keys in one order, which engines keep as one shape. */
function rowsOf(count: number, columns: readonly (readonly [string, readonly unknown[]])[]): Row[] {
  const blank: Row = Object.fromEntries(columns.map(([name]) => [name, undefined]));
  const rows = Array.from({ length: count }, () => ({ ...blank }));
  for (const [name, cells] of columns) rows.forEach((row, at) => (row[name] = cells[at]));
  return rows;
}
