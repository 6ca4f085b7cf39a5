import type * as v from 'valibot';
import { type TableName, TABLES } from './tables.ts';

/*
 * How a table stands in a document: by columns, each the list of its cells, or where values come again and again the
 * values once and where each stands. An empty cell is null; a column without a cell is left out.
 */

/** What a cell of a column may hold, as its table says. */
export type CellSchema = v.GenericSchema & { readonly wrapped?: v.GenericSchema };

/** The cells of a column by the place of their value in a list of values. */
export interface Dictionary {
  readonly values: readonly unknown[];
  readonly at: readonly (number | null)[];
}

export interface ColumnTable {
  /** How many rows it has. */
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly unknown[] | Dictionary>>;
}

export const mayBeEmpty = ({ type }: CellSchema): boolean => type === 'optional';

/** The columns of a table in their order, each with what a cell of it may hold. */
export function columnsOf(table: TableName): readonly (readonly [string, CellSchema])[] {
  return Object.entries<CellSchema>(TABLES[table].row.entries);
}

export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export function isDictionary(json: unknown): json is Dictionary {
  return (
    isRecord(json) &&
    hasOnly(json, ['values', 'at']) &&
    Array.isArray(json['values']) &&
    Array.isArray(json['at'])
  );
}

export function hasOnly(json: object, keys: readonly string[]): boolean {
  return Object.keys(json).every((key) => keys.includes(key));
}

/** A whole number from 0 to the most there may be. */
export function isPlace(json: unknown, most: number): json is number {
  return typeof json === 'number' && Number.isInteger(json) && json >= 0 && json <= most;
}
