import * as v from 'valibot';
import type { Dataset, WholeDataset } from '../domain/dataset.ts';
import { datasetOf } from './dataset-of-document.ts';
import { DatasetDocument } from './document.ts';
import { looseDocument, wholeDocument } from './document-of-json.ts';
import type { Fault, RowFault } from './faults.ts';
import { integrityFaults } from './checks/integrity/integrity.ts';
import { foundWords, issueWords } from './issue-words.ts';
import { MOST_FAULTS } from './limits.ts';
import { looseTables } from './loose-tables.ts';
import { type LooseRows, type Tables, idOf, idsOf } from './rows.ts';
import { UNREADABLE } from './loose-columns.ts';
import { TABLE_NAMES, type TableName, TABLES } from './tables.ts';

export type Gate<Of extends Dataset = WholeDataset> =
  | { readonly ok: true; readonly dataset: Of }
  | {
      readonly ok: false;
      /** Whether it is no document at all, or one that does not hold together. */
      readonly kind: 'shape' | 'integrity';
      /** The first faults, as many as anybody will read. */
      readonly faults: readonly Fault[];
      /** All faults, where a row of no shape that is not put in words counts as one. */
      readonly count: number;
    };

/**
 * The one way from a document's JSON to a dataset: of the document's shape, every reference resolved, every quantity
 * and reference time whole. Nothing is coerced or dropped; otherwise its faults, those about a figure with its id.
 */
export function parseDocument(json: unknown): Gate {
  const shape = shapeOf(json);
  if (shape.ok) return gateOf(shape.document);
  const { rows, faults, count } = shape;
  // What else is wrong with rows of no shape is asked only where all of them could be put in words.
  if (typeof rows !== 'object' || rows === null || count > faults.length)
    return { ok: false, kind: 'shape', faults, count };
  const tables = looseTables(rows);
  return refused('shape', faults, integrityFaults(tables), tables);
}

/** The same from a document of the document's shape on. */
export function gateOf(document: DatasetDocument): Gate {
  const tables: Tables = {
    id: document.id,
    rows: document,
    unreadable: () => false,
    ids: (table) => idsOf(document[table]),
  };
  const found = integrityFaults(tables);
  return found.length > 0
    ? refused('integrity', [], found, tables)
    : { ok: true, dataset: datasetOf(document) };
}

export type DocumentShape =
  | { readonly ok: true; readonly document: DatasetDocument }
  | {
      readonly ok: false;
      /** The JSON with its tables by rows, unchecked. */
      readonly rows: unknown;
      readonly faults: readonly Fault[];
      readonly count: number;
    };

/** A JSON as a document when it is of a document's shape, whatever its rows refer to; otherwise what is wrong with it. */
export function shapeOf(json: unknown): DocumentShape {
  const document = wholeDocument(json);
  if (document) return { ok: true, document };
  const { rows, faults: inColumns } = looseDocument(json);
  const { faults: inRows, count } = shapeFaults(rows);
  const faults = [...inColumns, ...inRows].slice(0, MOST_FAULTS);
  return { ok: false, rows, faults, count: inColumns.length + count };
}

function refused(
  kind: 'shape' | 'integrity',
  shape: readonly Fault[],
  found: readonly RowFault[],
  tables: Tables,
): Gate {
  const worded = found.slice(0, Math.max(0, MOST_FAULTS - shape.length));
  const faults = [...shape, ...worded.map((fault) => faultOfRow(fault, tables))];
  return { ok: false, kind, faults, count: shape.length + found.length };
}

/** What is not of the document's shape. Beyond the first faults, rows at fault are only counted: that takes no time. */
function shapeFaults(json: unknown): { readonly faults: readonly Fault[]; readonly count: number } {
  const values = new Map<string, unknown>(
    typeof json === 'object' && json !== null ? Object.entries(json) : [],
  );
  const tables = TABLE_NAMES.flatMap((table) => {
    const rows = values.get(table);
    return Array.isArray(rows) ? [[table, rows as readonly unknown[]] as const] : [];
  });
  const frame = values.size > 0 ? { ...Object.fromEntries(values), ...emptied(tables) } : json;
  const faults = (v.safeParse(DatasetDocument, frame, { abortPipeEarly: true }).issues ?? []).map((issue) =>
    faultOfIssue(issue, []),
  );
  let unworded = 0;
  for (const [table, rows] of tables) {
    const most = TABLES[table].mostRows;
    if (rows.length > most) {
      const [found, allowed] = [`${rows.length} rows`, `up to ${most} rows`];
      faults.push({ path: table, message: 'is not a shorter table', found, allowed });
      continue;
    }
    rows.forEach((row, index) => {
      if (v.is(TABLES[table].row, row)) return;
      if (faults.length >= MOST_FAULTS) unworded += 1;
      else faults.push(...faultsOfShape(table, row, index));
    });
  }
  return { faults, count: faults.length + unworded };
}

function emptied(tables: readonly (readonly [TableName, unknown])[]): Readonly<Record<string, readonly []>> {
  return Object.fromEntries(tables.map(([table]) => [table, []]));
}

function faultsOfShape(table: TableName, row: unknown, index: number): readonly Fault[] {
  const { issues = [] } = v.safeParse(TABLES[table].row, row, { abortPipeEarly: true });
  const figure = table === 'figures' ? idOf(row) : undefined;
  return issues
    .filter((issue) => issue.input !== UNREADABLE)
    .map((issue) => ({
      ...faultOfIssue(issue, [table, index]),
      ...(figure === undefined ? {} : { figure }),
    }));
}

function faultOfRow({ table, row, column, message, found, allowed }: RowFault, { rows }: Tables): Fault {
  const figure = figureAbout(rows, table, row);
  const path = `${table}[${row}].${column}`;
  return {
    path,
    message,
    found: foundWords(found ?? ''),
    allowed,
    ...(figure === undefined ? {} : { figure }),
  };
}

export function faultOfIssue(issue: v.BaseIssue<unknown>, within: readonly (string | number)[]): Fault {
  const inner = issue.path ?? [];
  const path = [...within, ...inner.map((step) => step.key)]
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const found = foundWords(inner.length > 0 ? inner.at(-1)?.value : issue.input);
  return { path: path || '$', ...issueWords(issue), found };
}

/** The figure that a row is about, the first where it is about several. */
function figureAbout(rows: LooseRows, table: TableName, row: number): string | undefined {
  const { figure: column } = TABLES[table];
  const cells: Readonly<Record<string, unknown>> = rows[table][row] ?? {};
  const [id] = [column === null ? undefined : cells[column]].flat();
  return typeof id === 'string' ? id : undefined;
}
