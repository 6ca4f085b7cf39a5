import type { ReportFault } from '../../faults.ts';
import { type Tables, rowsById } from '../../rows.ts';
import { TABLE_NAMES, type TableName, TABLES } from '../../tables.ts';

/** No two rows of a table have one name: an id, or the figure that is listed as answering no question. */
export function checkIds({ rows }: Tables, report: ReportFault): void {
  for (const table of TABLE_NAMES) {
    const { key } = TABLES[table];
    if (key !== null)
      reportRepeats(
        table,
        key,
        rows[table].map((row) => textIn(row, key)),
        report,
      );
  }
}

function textIn(row: Readonly<Record<string, unknown>>, column: string): string | undefined {
  const cell = row[column];
  return typeof cell === 'string' ? cell : undefined;
}

function reportRepeats(
  table: TableName,
  column: string,
  ids: readonly (string | undefined)[],
  report: ReportFault,
): void {
  const seen = new Set<string>();
  ids.forEach((id, row) => {
    if (id === undefined) return;
    if (seen.has(id)) {
      report({
        table,
        row,
        column,
        message: 'stands in an earlier row already',
        found: id,
        allowed: 'each id once',
      });
    }
    seen.add(id);
  });
}

interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
}

const REFERENCES = TABLE_NAMES.flatMap((table): readonly Reference[] => {
  const references: { readonly [column: string]: TableName } = TABLES[table].references;
  return Object.entries(references).map(([column, to]) => ({ table, column, to }));
});

/** Every reference names a row that is there. */
export function checkReferences({ rows, ids }: Tables, report: ReportFault): void {
  const idsOfTable = new Map(TABLE_NAMES.map((table) => [table, ids(table)]));
  for (const { table, column, to } of REFERENCES) {
    const there = idsOfTable.get(to);
    if (!there) continue;
    rows[table].forEach((cells: Readonly<Record<string, unknown>>, row) => {
      const cell = cells[column];
      for (const id of Array.isArray(cell) ? cell : [cell]) {
        if (typeof id !== 'string' || there.has(id)) continue;
        report({
          table,
          row,
          column,
          message: `names no row of ${to}`,
          found: id,
          allowed: `an id of ${to}`,
        });
      }
    });
  }
}

/** A place is not inside itself; a population or a measure is not a part of itself, at any remove. */
export function checkTrees({ rows }: Tables, report: ReportFault): void {
  for (const { table, column, row, id } of [
    ...circles('places', 'parent', rows.places, (place) => place.parent),
    ...circles('populations', 'part_of', rows.populations, (population) => population.part_of),
    ...circles('measures', 'part_of', rows.measures, (measure) => measure.part_of),
  ]) {
    report({
      table,
      row,
      column,
      message: 'leads back to its own row',
      found: id,
      allowed: 'a row that is not below this one',
    });
  }
}

interface Circle {
  readonly table: TableName;
  readonly column: string;
  readonly row: number;
  readonly id: string;
}

function circles<Row extends { readonly id?: string | undefined }>(
  table: TableName,
  column: string,
  rows: readonly Row[],
  parentOf: (row: Row) => string | undefined,
): readonly Circle[] {
  const byId = rowsById(rows);
  const above = (row: number): { id: string; row: number | undefined } => {
    const id = rows[row] ? (parentOf(rows[row]) ?? '') : '';
    return { id, row: byId.get(id) };
  };
  const done = new Set<number>();
  const found: Circle[] = [];
  for (const start of rows.keys()) {
    const path = new Set<number>();
    let row: number | undefined = start;
    while (row !== undefined && !done.has(row) && !path.has(row)) {
      path.add(row);
      row = above(row).row;
    }
    if (row !== undefined && path.has(row)) found.push({ table, column, row, id: above(row).id });
    for (const step of path) done.add(step);
  }
  return found;
}
