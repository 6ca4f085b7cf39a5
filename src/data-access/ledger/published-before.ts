import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Catalog, Document } from '../document.ts';
import { isOlderVersion } from '../version.ts';
import { documentOf } from './document-of-ledger.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerFault } from './ledger-fault.ts';

/**
 * The document of a dataset in a folder that an endpoint served from, such as `dist/data` of an earlier build. Null when
 * that folder does not list the dataset. Throws, naming the file, when it cannot be read as such a folder.
 */
export function publishedBefore(folder: string, id: string): Document | null {
  const catalogFile = join(folder, 'catalog.json');
  if (!existsSync(catalogFile)) throw new Error(`There is no catalog.json in ${folder}.`);
  const catalog = v.parse(Catalog, JSON.parse(readFileSync(catalogFile, 'utf8')));
  const entry = catalog.datasets.find((dataset) => dataset.id === id);
  return entry ? v.parse(Document, JSON.parse(readFileSync(join(folder, entry.document), 'utf8'))) : null;
}

/**
 * What a ledger without faults no longer says as it was published (R23): rows of figures and notes are only added, a
 * changed number is a new row that supersedes the old one, and whatever changes raises the version.
 */
export function rewrittenSince(ledger: Ledger, published: Document): readonly LedgerFault[] {
  const now = documentOf(ledger);
  const faults = [...rewrittenFigures(ledger, now, published), ...lostNotes(ledger, now, published)];
  const { version } = published;
  if (JSON.stringify(now) === JSON.stringify(published)) return faults;
  if (now.version !== version && !isOlderVersion(now.version, version)) return faults;
  const message = 'is not raised, although the ledger changed';
  return [
    ...faults,
    ledger.descriptor.faultAt('version', message, now.version, `a version after ${version}`),
  ];
}

function rewrittenFigures(
  { id: folder, sheets }: Ledger,
  now: Document,
  { version, figures }: Document,
): readonly LedgerFault[] {
  const rows = new Map(now.figures.map((figure, row) => [figure.id, { figure, row }]));
  return figures.flatMap((before): LedgerFault[] => {
    const here = rows.get(before.id);
    if (!here) return [lost(`${folder}/figures.csv`, `lacks ${before.id} of version ${version}`, before.id)];
    const columns = new Set([...Object.keys(before), ...Object.keys(here.figure)]) as Set<
      keyof typeof before
    >;
    return [...columns].flatMap((column): LedgerFault[] => {
      const [was, is] = [before[column], here.figure[column]].map((cell) => String(cell ?? ''));
      if (was === undefined || is === undefined || was === is) return [];
      return [
        {
          file: sheets.figures.file,
          ...sheets.figures.position(here.row, column),
          message: `${column} of ${before.id} is not as version ${version} had it`,
          found: is,
          allowed: `"${was}"; what changed stands in a new row that supersedes it`,
        },
      ];
    });
  });
}

function lostNotes(
  { id: folder }: Ledger,
  now: Document,
  { version, notes }: Document,
): readonly LedgerFault[] {
  const kept = new Set(now.notes.map((note) => JSON.stringify(note)));
  return notes
    .filter((note) => !kept.has(JSON.stringify(note)))
    .map(({ figure, text }) =>
      lost(`${folder}/notes.csv`, `lacks a note on ${figure} of version ${version}`, text),
    );
}

function lost(file: string, message: string, was: string): LedgerFault {
  return { file, line: 1, column: 1, message, found: '', allowed: `"${was}" as it was` };
}
