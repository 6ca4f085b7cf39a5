import type { LooseRow, TableName } from './tables.ts';

export type LooseRows = { readonly [Table in TableName]: readonly LooseRow<Table>[] };

/**
 * The tables of a ledger or document as far as they could be read. Checks run on these, so that one fault never
 * hides another: a check that needs an unreadable cell leaves that row out and goes on.
 */
export interface Tables {
  /** The ledger's own id; null when it could not be read. */
  readonly id: string | null;
  readonly rows: LooseRows;
  /** True when the cell holds something that is not of its column's shape, and a fault already says so. */
  unreadable(table: TableName, row: number, ...columns: readonly string[]): boolean;
  /** Every id of the table, those that are not written as ids included; null when they cannot all be known. */
  ids(table: TableName): ReadonlySet<string> | null;
}

/** Row numbers by id, the first row for an id that stands twice. */
export function rowsById(rows: readonly { readonly id?: string | undefined }[]): ReadonlyMap<string, number> {
  const byId = new Map<string, number>();
  rows.forEach(({ id }, row) => {
    if (id !== undefined && !byId.has(id)) byId.set(id, row);
  });
  return byId;
}

/** Finds by the id of a row what stands at its place in a list; undefined for no id, and for one that no row has. */
export function foundById<Found>(
  rows: readonly { readonly id?: string | undefined }[],
  list: readonly Found[],
): (id: string | undefined) => Found | undefined {
  const byId = rowsById(rows);
  return (id) => {
    const row = id === undefined ? undefined : byId.get(id);
    return row === undefined ? undefined : list[row];
  };
}

export function idsOf(rows: readonly object[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => idOf(row) ?? []));
}

export function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
