import { TABLES, type TableName } from '../tables.ts';
import type { LooseRow } from '../tables.ts';
import { type Cell, type Position, readCsv } from './csv.ts';
import { type ColumnSchema, readCell } from './read-cell.ts';
import type { LedgerFault } from './ledger-fault.ts';
import { unlikeTable } from './unlike-table.ts';

/** One table of a ledger as far as it could be read, with the place of every cell. */
export interface Sheet<Table extends TableName> {
  readonly file: string;
  /** Column names as the header has them. */
  readonly columns: readonly string[];
  readonly rows: readonly LooseRow<Table>[];
  readonly faults: readonly LedgerFault[];
  /** False when the file is missing, has no header, or its quotes do not pair, so that rows may be lost. */
  readonly whole: boolean;
  /** Every id as it is written, whether it is of an id's shape or not; null when the ids cannot all be known. */
  readonly ids: ReadonlySet<string> | null;
  unreadable(row: number, column: string): boolean;
  /** Where the cell begins; the row's beginning for a column the row has not. */
  position(row: number, column: string): Position;
}

/** Reads a table's CSV text by the row schema of its name. Every cell that is not of its column's shape is a fault. */
export function readSheet<Table extends TableName>(table: Table, file: string, text: string): Sheet<Table> {
  const csv = readCsv(text);
  const schemas: Readonly<Record<string, ColumnSchema>> = TABLES[table].row.entries;
  const unlike = unlikeTable(text, csv.rows[0] ?? [], Object.keys(schemas));
  if (unlike) return unreadSheet(file, unlike);
  const faults: LedgerFault[] = csv.faults.map((fault) => ({ file, ...fault }));
  const [header = [], ...body] = csv.rows;
  const columns = header.map((cell) => cell.text);
  faults.push(...headerFaults(file, header, Object.keys(schemas)));
  const whole = header.length > 0 && csv.faults.every(({ kind }) => kind !== 'quotes');

  const unreadable = new Set<string>();
  const places = Object.entries(schemas).map(
    ([column, schema]) => [column, schema, columns.indexOf(column)] as const,
  );
  const rows = body.map((cells, row) => {
    if (cells.length !== header.length) faults.push(lengthFault(file, cells, header.length));
    const values: Record<string, unknown> = {};
    for (const [column, schema, place] of places) {
      const cell = cells[place];
      const reading = cell && readCell(cell.text, schema);
      if (reading?.ok) {
        if (reading.value !== undefined) values[column] = reading.value;
        continue;
      }
      unreadable.add(`${row} ${column}`);
      if (!cell || !reading) continue;
      faults.push({
        file,
        ...cell,
        message: `${column} ${reading.message}`,
        found: cell.text,
        allowed: reading.allowed,
      });
    }
    // Each cell was just checked by its own column's schema.
    return values as LooseRow<Table>;
  });
  return {
    file,
    columns,
    rows,
    faults: faults.map(({ line, column, message, found, allowed }) => ({
      file,
      line,
      column,
      message,
      found,
      allowed,
    })),
    whole,
    ids:
      whole && columns.includes('id')
        ? new Set(body.map((cells) => cells[columns.indexOf('id')]?.text ?? ''))
        : null,
    unreadable: (row, column) => unreadable.has(`${row} ${column}`),
    position: (row, column) => {
      const cell = body[row]?.[columns.indexOf(column)] ?? body[row]?.[0];
      return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
    },
  };
}

function unreadSheet<Table extends TableName>(
  file: string,
  fault: Pick<LedgerFault, 'message' | 'found' | 'allowed'>,
): Sheet<Table> {
  return {
    file,
    columns: [],
    rows: [],
    faults: [{ file, line: 1, column: 1, ...fault }],
    whole: false,
    ids: null,
    unreadable: () => false,
    position: () => ({ line: 1, column: 1 }),
  };
}

function headerFaults(
  file: string,
  header: readonly Cell[],
  known: readonly string[],
): readonly LedgerFault[] {
  const seen = new Set<string>();
  const faults: LedgerFault[] = [];
  for (const { text, line, column } of header) {
    if (!known.includes(text)) {
      faults.push({
        file,
        line,
        column,
        message: 'is no column of this table',
        found: text,
        allowed: known.join(', '),
      });
    } else if (seen.has(text)) {
      faults.push({
        file,
        line,
        column,
        message: 'is a column that stands twice',
        found: text,
        allowed: 'each column once',
      });
    }
    seen.add(text);
  }
  for (const column of known.filter((name) => !seen.has(name))) {
    const found = header.map((cell) => cell.text).join(',');
    faults.push({
      file,
      line: 1,
      column: 1,
      message: `has no column "${column}"`,
      found,
      allowed: known.join(', '),
    });
  }
  return faults;
}

function lengthFault(file: string, cells: readonly Cell[], wanted: number): LedgerFault {
  const at = cells[Math.min(wanted, cells.length - 1)];
  const message = cells.length < wanted ? 'is a row with too few cells' : 'is a row with too many cells';
  return {
    file,
    line: at?.line ?? 1,
    column: at?.column ?? 1,
    message,
    found: `${cells.length} cells`,
    allowed: `${wanted} cells`,
  };
}
