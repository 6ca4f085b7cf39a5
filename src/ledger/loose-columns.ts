import * as v from 'valibot';
import { type CellSchema, columnsOf, isDictionary, isPlace, isRecord, mayBeEmpty } from './columns.ts';
import type { Fault } from './faults.ts';
import { foundWords } from './issue-words.ts';
import { type TableName, TABLES } from './tables.ts';

type Row = Record<string, unknown>;
type Tell = (path: string, message: string, found: unknown, allowed: string) => void;

/** A cell of which a fault says already that it cannot be read. */
export const UNREADABLE = Symbol('unreadable');

/** A table by columns as far as it can be read: its rows with their cells unchecked, and what is wrong with its columns. */
export function looseRowsOf(
  table: TableName,
  json: unknown,
): { readonly rows: readonly Row[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report: Tell = (path, message, found, allowed) => {
    faults.push({ path: `${table}${path}`, message, found: foundWords(found), allowed });
  };
  const known = columnsOf(table);
  const there = frameOf(table, json, report);
  if (there === null) return { rows: [], faults };
  const rows: Row[] = Array.from({ length: there.count }, () => ({}));
  for (const name of Object.keys(there.columns))
    if (!known.some(([each]) => each === name)) {
      const allowed = known.map(([each]) => each).join(', ');
      report(`.columns.${name}`, 'is no column of this table', there.columns[name], allowed);
    }
  for (const [name, schema] of known) {
    const column = there.columns[name];
    if (column === undefined && mayBeEmpty(schema)) continue;
    const cells = looseCells(name, column, schema, there.count, report);
    rows.forEach((row, at) => {
      const cell = cells === null ? UNREADABLE : cells[at];
      if (cell !== null) row[name] = cell;
    });
  }
  return { rows, faults };
}

/** How many rows a table says that it has, and its columns; null, with its fault reported, where it does not say both. */
function frameOf(
  table: TableName,
  json: unknown,
  report: Tell,
): { readonly count: number; readonly columns: Readonly<Record<string, unknown>> } | null {
  if (!isRecord(json)) {
    report('', 'is not a table by columns', json, 'an object of "rows" and "columns"');
    return null;
  }
  for (const key of Object.keys(json))
    if (key !== 'rows' && key !== 'columns') report(`.${key}`, 'is not known here', json[key], 'no such key');
  const { rows: count, columns } = json;
  const { mostRows } = TABLES[table];
  const counts = isPlace(count, mostRows);
  if (!counts) report('.rows', 'is not a number of rows', count, `a whole number up to ${mostRows}`);
  if (!isRecord(columns))
    report('.columns', 'is not the columns of a table', columns, 'an object of columns');
  return counts && isRecord(columns) ? { count, columns } : null;
}

/** The cells of a column unchecked, null for an empty one; null, with its fault reported, where it has not one for each row. */
function looseCells(
  name: string,
  column: unknown,
  schema: CellSchema,
  count: number,
  report: Tell,
): readonly unknown[] | null {
  const path = `.columns.${name}`;
  const places: readonly unknown[] | null = isDictionary(column)
    ? column.at
    : Array.isArray(column)
      ? column
      : null;
  if (column === undefined) report(path, 'is missing', '', 'a column');
  else if (places === null)
    report(
      path,
      'is not a column',
      column,
      'a list of cells, or "values" and "at", where each of them stands',
    );
  else if (places.length !== count)
    report(path, 'has another length than its table', `${places.length} cells`, `${count} cells`);
  if (places === null || places.length !== count) return null;
  if (!isDictionary(column)) return places;
  const { values } = column;
  const used = new Set(places);
  values.forEach((value, place) => {
    if (!used.has(place) && !v.is(schema.wrapped ?? schema, value))
      report(
        `${path}.values[${place}]`,
        'is not what the column may hold',
        value,
        'what its column may hold',
      );
  });
  const last = values.length - 1;
  const allowed = `the place of a value, ${last < 0 ? 'of which there is none' : `0 to ${last}`}, or null`;
  return places.map((place, row) => {
    if (place === null) return null;
    if (isPlace(place, last)) return values[place];
    report(`[${row}].${name}`, 'names no value of its column', place, allowed);
    return UNREADABLE;
  });
}
