import * as v from 'valibot';
import { DatasetDocument } from './document.ts';
import type { Fault } from './faults.ts';
import { isInColumns, ROWS_FORMAT } from './formats.ts';
import { looseRowsOf } from './loose-columns.ts';
import { wholeRows } from './rows-of-columns.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

/** The document of a JSON of either version, when it is of the document's shape; else null. */
export function wholeDocument(json: unknown): DatasetDocument | null {
  if (!isInColumns(json)) {
    const parsed = v.safeParse(DatasetDocument, json, { abortEarly: true });
    return parsed.success ? parsed.output : null;
  }
  const tables = new Map<string, object[]>();
  for (const table of TABLE_NAMES) {
    if (json[table] === undefined && !TABLES[table].inEveryDocument) continue;
    const rows = wholeRows(table, json[table]);
    if (rows === null) return null;
    tables.set(table, rows);
  }
  const noRows = Object.fromEntries([...tables.keys()].map((table) => [table, []]));
  const frame = v.safeParse(
    DatasetDocument,
    { ...json, format: ROWS_FORMAT, ...noRows },
    { abortEarly: true },
  );
  return frame.success ? { ...frame.output, ...Object.fromEntries(tables) } : null;
}

/** The same; throws on any other, without saying what is wrong with it. */
export function documentOfJson(json: unknown): DatasetDocument {
  const document = wholeDocument(json);
  if (document === null)
    throw new Error('This is no document of a dataset, or one of a version that is not known.');
  return document;
}

/**
 * A JSON of no document's shape with its tables by rows, unchecked, and what is wrong with its columns; one that is not of
 * version 2 as it is.
 */
export function looseDocument(json: unknown): { readonly rows: unknown; readonly faults: readonly Fault[] } {
  if (!isInColumns(json)) return { rows: json, faults: [] };
  const read = TABLE_NAMES.flatMap((table) =>
    json[table] === undefined ? [] : [[table, looseRowsOf(table, json[table])] as const],
  );
  const rows = Object.fromEntries(read.map(([table, each]) => [table, each.rows]));
  return {
    rows: { ...json, format: ROWS_FORMAT, ...rows },
    faults: read.flatMap(([, { faults }]) => faults),
  };
}
