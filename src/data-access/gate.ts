import * as v from 'valibot';
import type { Dataset } from '../domain/dataset.ts';
import { datasetOf } from './dataset-of-document.ts';
import { Document } from './document.ts';
import type { Fault, RowFault } from './faults.ts';
import { integrityFaults } from './integrity/integrity.ts';
import { foundWords, issueWords } from './issue-words.ts';
import { looseTables } from './loose-tables.ts';
import { type Tables, idsOf } from './tables.ts';

export type Gate =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The one way from a document's JSON to a dataset: of the document's shape, every reference resolved, every quantity
 * and reference time whole. Nothing is coerced or dropped; otherwise all faults, those about a figure with its id.
 */
export function parseDocument(json: unknown): Gate {
  const parsed = v.safeParse(Document, json, { abortPipeEarly: true });
  if (parsed.success) {
    const document = parsed.output;
    const tables: Tables = {
      rows: document,
      unreadable: () => false,
      ids: (table) => idsOf(document[table]),
    };
    const faults = integrityFaults(tables).map((fault) => faultOfRow(fault, tables));
    return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset: datasetOf(document) };
  }
  const shape = parsed.issues.map((issue) => faultOfIssue(issue, json));
  if (typeof json !== 'object' || json === null) return { ok: false, faults: shape };
  const tables = looseTables(json);
  return {
    ok: false,
    faults: [...shape, ...integrityFaults(tables).map((fault) => faultOfRow(fault, tables))],
  };
}

function faultOfRow({ table, row, column, message, found, allowed }: RowFault, { rows }: Tables): Fault {
  const figure =
    table === 'figures'
      ? rows.figures[row]?.id
      : table === 'notes' || table === 'unanswering'
        ? rows[table][row]?.figure
        : table === 'relations'
          ? rows.relations[row]?.a
          : table === 'reviews'
            ? rows.reviews[row]?.figures?.[0]
            : undefined;
  const path = `${table}[${row}].${column}`;
  return { path, message, found: foundWords(found), allowed, ...(figure === undefined ? {} : { figure }) };
}

function faultOfIssue(issue: v.BaseIssue<unknown>, json: unknown): Fault {
  const keys = (issue.path ?? []).map((step) => step.key);
  const path = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const figure = keys[0] === 'figures' ? figureIdAt(json, keys[1]) : undefined;
  const found = foundWords(issue.path?.at(-1)?.value ?? (keys.length === 0 ? json : undefined));
  return { path: path || '$', ...issueWords(issue), found, ...(figure === undefined ? {} : { figure }) };
}

function figureIdAt(json: unknown, index: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('figures' in json) || !Array.isArray(json.figures))
    return undefined;
  const figure: unknown = typeof index === 'number' ? json.figures[index] : undefined;
  const id = typeof figure === 'object' && figure !== null && 'id' in figure ? figure.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
