import { TABLE_NAMES, TABLES, type TableName } from '../../document.ts';
import type { ReportFault } from '../../faults.ts';
import { type LooseRow, type Tables, rowsById } from '../../rows.ts';

/** Ids are unique in their table; a figure is listed once as answering no question. */
export function checkIds({ rows }: Tables, report: ReportFault): void {
  for (const table of TABLE_NAMES) {
    if (table === 'unanswering')
      reportRepeats(
        table,
        'figure',
        rows.unanswering.map((row) => row.figure),
        report,
      );
    else if ('id' in TABLES[table].entries) reportRepeats(table, 'id', rows[table].map(idOf), report);
  }
}

function idOf(row: object): string | undefined {
  return 'id' in row && typeof row.id === 'string' ? row.id : undefined;
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

function reference<Table extends TableName>(
  table: Table,
  column: keyof LooseRow<Table> & string,
  to: TableName,
): Reference {
  return { table, column, to };
}

const REFERENCES: readonly Reference[] = [
  reference('figures', 'measure', 'measures'),
  reference('figures', 'population', 'populations'),
  reference('figures', 'place', 'places'),
  reference('figures', 'source', 'sources'),
  reference('figures', 'originator', 'originators'),
  reference('figures', 'supersedes', 'figures'),
  reference('notes', 'figure', 'figures'),
  reference('relations', 'a', 'figures'),
  reference('relations', 'b', 'figures'),
  reference('places', 'parent', 'places'),
  reference('places', 'source', 'sources'),
  reference('populations', 'part_of', 'populations'),
  reference('measures', 'part_of', 'measures'),
  reference('events', 'place', 'places'),
  reference('events', 'source', 'sources'),
  reference('events', 'corroborated_by', 'sources'),
  reference('breaks', 'measure', 'measures'),
  reference('breaks', 'population', 'populations'),
  reference('breaks', 'place', 'places'),
  reference('breaks', 'from_originator', 'originators'),
  reference('breaks', 'to_originator', 'originators'),
  reference('questions', 'rule_originators', 'originators'),
  reference('scopes', 'question', 'questions'),
  reference('scopes', 'measure', 'measures'),
  reference('scopes', 'population', 'populations'),
  reference('scopes', 'place', 'places'),
  reference('scopes', 'originator', 'originators'),
  reference('unanswering', 'figure', 'figures'),
  reference('reviews', 'figures', 'figures'),
  reference('history', 'figures', 'figures'),
];

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

interface Circle extends Omit<Reference, 'to'> {
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
  for (let start = 0; start < rows.length; start += 1) {
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
