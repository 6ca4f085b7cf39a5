import * as v from 'valibot';
import { type LooseRows, type Tables, idOf, idsOf } from './rows.ts';
import { UNREADABLE } from './loose-columns.ts';
import { type LooseRow, mapTables, type TableName, TABLES } from './tables.ts';

/** The cells of one row that are of their columns' shape, and the names of the columns that are not. */
function looseRow<Table extends TableName>(
  table: Table,
  row: Readonly<Record<string, unknown>>,
): { row: LooseRow<Table>; unreadable: readonly string[] } {
  // Most rows of a faulty document are whole.
  if (v.is(TABLES[table].row, row)) return { row: row as LooseRow<Table>, unreadable: [] };
  const cells: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const [column, schema] of Object.entries(TABLES[table].row.entries)) {
    const parsed = v.safeParse(schema, row[column], { abortEarly: true });
    if (parsed.success) cells[column] = parsed.output;
    else unreadable.push(column);
  }
  // Each cell was just checked by its own column's schema.
  return { row: cells as LooseRow<Table>, unreadable };
}

/** What can be read of a document that is not of its shape, so that its other faults are listed too. */
export function looseTables(json: object): Tables {
  const unread = new Set<string>();
  const tables: ReadonlyMap<string, unknown> = new Map(Object.entries(json));
  const rawRows = (table: TableName): readonly object[] | null => {
    const rows = tables.get(table);
    return Array.isArray(rows)
      ? rows.map((row: unknown) => (typeof row === 'object' && row !== null ? row : {}))
      : null;
  };
  const read = <Table extends TableName>(table: Table): readonly LooseRow<Table>[] =>
    (rawRows(table) ?? []).map((raw, index) => {
      const { row, unreadable } = looseRow(table, Object.fromEntries(Object.entries(raw)));
      for (const column of unreadable) unread.add(`${table} ${index} ${column}`);
      return row;
    });
  return {
    id: idOf(json) ?? null,
    rows: mapTables<LooseRows>(read),
    unreadable: (table, row, ...columns) => columns.some((column) => unread.has(`${table} ${row} ${column}`)),
    ids: (table) => {
      const raw = rawRows(table);
      return raw === null || raw.some((row) => 'id' in row && row.id === UNREADABLE) ? null : idsOf(raw);
    },
  };
}
