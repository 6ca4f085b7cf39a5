import Papa from 'papaparse';
import type { TableName } from '../../src/ledger/tables.ts';
import { RIVER } from './river-ledger.ts';

/** A table of the river ledger, or of another one, as it is written: its header, and its rows of cells. */
export function cellsOf(
  table: TableName,
  texts = RIVER,
): {
  header: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const [header = [], ...rows] = Papa.parse<string[]>((texts[`${table}.csv`] ?? '').trimEnd()).data;
  return { header, rows };
}

/** The number of the first row whose cell of a column is filled, or of the last row where all are empty. */
export function rowWith(table: TableName, column: string): number {
  const { header, rows } = cellsOf(table);
  const filled = rows.findIndex((cells) => cells[header.indexOf(column)] !== '');
  return filled < 0 ? rows.length - 1 : filled;
}

/** The ledger with one cell of a table replaced. */
export function withCell(
  table: TableName,
  row: number,
  column: string,
  cell: string,
  texts = RIVER,
): typeof RIVER {
  const { header, rows } = cellsOf(table, texts);
  return withRows(
    table,
    rows.map((cells, at) => (at === row ? cells.with(header.indexOf(column), cell) : cells)),
    texts,
  );
}

/** The ledger with other rows in one table. */
export function withRows(
  table: TableName,
  rows: readonly (readonly string[])[],
  texts = RIVER,
): typeof RIVER {
  const lines: (readonly string[])[] = [cellsOf(table, texts).header, ...rows];
  return { ...texts, [`${table}.csv`]: `${Papa.unparse(lines, { newline: '\n' })}\n` };
}
