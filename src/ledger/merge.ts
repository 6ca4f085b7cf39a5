import type { Fault } from './faults.ts';
import { foundWords } from './issue-words.ts';
import { mapTables, type RowOf, type TableName, TABLES } from './tables.ts';

export type WholeRows = { readonly [Table in TableName]: RowOf<Table>[] };

/** Rows of a ledger that come from one place: a shard, an importer's table, a file. */
export interface Part {
  /** What a fault calls it. */
  readonly origin: string;
  readonly rows: { readonly [Table in TableName]?: readonly RowOf<Table>[] };
  /** At which place of the whole table each row stands, where the part knows. */
  readonly places?: { readonly [Table in TableName]?: readonly number[] };
}

export type Merged =
  | { readonly ok: true; readonly rows: WholeRows }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The tables that parts of one ledger make together. The same row in two parts is one row; two unlike rows of one key, or of
 * one place, are a fault that names both parts. Rows stand at their places, and those without one behind them, part by part.
 */
export function mergeParts(parts: readonly Part[]): Merged {
  const faults: Fault[] = [];
  // The rows of each table, under its name.
  const rows = mapTables<WholeRows>(
    (table) => mergedRows(table, parts, faults) as unknown as WholeRows[typeof table],
  );
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
}

interface Entry<Row> {
  readonly row: Row;
  readonly place: number;
  readonly origin: string;
}

function mergedRows<Table extends TableName>(
  table: Table,
  parts: readonly Part[],
  faults: Fault[],
): RowOf<Table>[] {
  const merged = new Map<string, Entry<RowOf<Table>>>();
  for (const { origin, rows, places } of parts) {
    const own: readonly RowOf<Table>[] = rows[table] ?? [];
    const seen = new Map<string, number>();
    own.forEach((row, at) => {
      const place = places?.[table]?.[at];
      const name = nameOf(table, row, place);
      // A row that one part has twice stays twice: whether it may is for the gate to say.
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      const key = times === 0 ? name : `${name} again ${times}`;
      const known = merged.get(key);
      if (known) faults.push(...unlikeCells(table, name, known, { row, origin }));
      else merged.set(key, { row, place: place ?? Infinity, origin });
    });
  }
  const entries = [...merged.values()];
  // Sorting keeps the order of those without a place.
  return entries.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ row }) => row);
}

/** What makes two rows one: the key of their table, else their place in the whole, else all they say. */
function nameOf<Table extends TableName>(table: Table, row: RowOf<Table>, place: number | undefined): string {
  const { key } = TABLES[table];
  if (key !== null) return String(cellsOf(row)[key]);
  return place === undefined ? JSON.stringify(row) : `row ${place + 1}`;
}

function unlikeCells<Table extends TableName>(
  table: Table,
  name: string,
  known: Pick<Entry<RowOf<Table>>, 'row' | 'origin'>,
  other: Pick<Entry<RowOf<Table>>, 'row' | 'origin'>,
): readonly Fault[] {
  if (known.row === other.row) return [];
  const [first, second] = [cellsOf(known.row), cellsOf(other.row)];
  return Object.keys(TABLES[table].row.entries).flatMap((column): Fault[] => {
    if (JSON.stringify(first[column]) === JSON.stringify(second[column])) return [];
    const said = (cell: unknown, origin: string) => `"${foundWords(cell)}" in ${origin}`;
    return [
      {
        path: `${table} ${name}, ${column}`,
        ...(table === 'figures' ? { figure: name } : {}),
        message: 'is unlike in two parts of one ledger',
        found: said(second[column], other.origin),
        allowed: said(first[column], known.origin),
      },
    ];
  });
}

const cellsOf = (row: object): Readonly<Record<string, unknown>> => row as Readonly<Record<string, unknown>>;
