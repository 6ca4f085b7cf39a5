import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The ledger as plain text cells, read without any of the product's own code. */
function rows(table: string): readonly Record<string, string>[] {
  const file = join(import.meta.dirname, '../../data/mosul-2016-2017', `${table}.csv`);
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const sources = new Map(rows('sources').map((row) => [row['id'], row]));

/** One figure of the ledger in the words and numbers that a page must show. */
export interface LedgerRow {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly qualifier: string;
  readonly days: ReadonlySet<string>;
  /** First day it was public, by its own date or else by its source's; empty when neither is known. */
  readonly published: string;
  /** Who published the document it was read in. */
  readonly publisher: string;
}

export const ledger: ReadonlyMap<string, LedgerRow> = new Map(
  rows('figures').map((row) => {
    const published = row['published'] || sources.get(row['source'])?.['published'] || '';
    const days = [row['from'], row['to'], row['to']?.slice(0, 7), published].filter(
      (day) => day !== undefined && day !== '',
    );
    return [
      row['id'] ?? '',
      {
        id: row['id'] ?? '',
        numbers: ['value', 'low', 'best', 'high'].flatMap((column) =>
          row[column] ? [Number(row[column])] : [],
        ),
        qualifier: row['qualifier'] ?? '',
        days: new Set(days as string[]),
        published,
        publisher: sources.get(row['source'])?.['publisher'] ?? '',
      },
    ];
  }),
);

export const events = rows('events').map((row) => ({
  title: row['title'] ?? '',
  knownFrom: row['known_from'] ?? '',
}));

export const notes = rows('notes').map((row) => ({
  text: row['text'] ?? '',
  knownFrom: row['known_from'] ?? '',
}));
