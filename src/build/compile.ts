import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { MOST_BYTES } from '../ledger/limits.ts';
import type { DatasetDocument } from '../ledger/document.ts';
import { publishedForm } from '../ledger/published-document.ts';
import { TABLE_NAMES } from '../ledger/tables.ts';
import type { Catalog } from '../data-access/catalog.ts';
import { jsonSchemas } from './json-schemas.ts';
import { publicationDays } from '../ledger/row-values.ts';
import { checkLedger } from '../ledger/checks/check.ts';
import { documentOf } from '../ledger/files/document-of-ledger.ts';
import { DESCRIPTOR_FILE, type Ledger } from '../ledger/files/ledger.ts';
import { OUTLINES_FILE } from '../ledger/files/outlines.ts';
import { ledgerIds, readLedger } from '../data-access/node/ledger-folders.ts';
import { FaultyLedger } from '../ledger/files/ledger-fault.ts';

export interface Compiled {
  readonly document: DatasetDocument;
  /** The published text: tables by columns, keys in the schema's order. */
  readonly json: string;
  /** SHA-256 of that text in UTF-8, as hexadecimal digits. */
  readonly sha256: string;
}

/** The published document of the ledger in a folder. Throws FaultyLedger, with every fault, when there is one. */
export function compileLedger(folder: string): Compiled {
  return compile(readLedger(folder));
}

/** The published document of a ledger that was read. Throws FaultyLedger, with every fault, when there is one. */
export function compile(ledger: Ledger, today: CalendarDate | null = null): Compiled {
  const faults = checkLedger(ledger, today);
  if (faults.length > 0) throw new FaultyLedger(ledger.id, faults);
  const document = documentOf(ledger);
  const json = JSON.stringify(publishedForm(document));
  const bytes = Buffer.byteLength(json, 'utf8');
  if (bytes > MOST_BYTES.document)
    throw new Error(
      `The ledger "${ledger.id}" makes ${bytes} bytes; a page takes up to ${MOST_BYTES.document}.`,
    );
  return { document, json, sha256: createHash('sha256').update(json, 'utf8').digest('hex') };
}

/**
 * Compiles every ledger of a folder, or the one named, and writes what an endpoint serves: `catalog.json`, `<id>.<sha256>.json`, the
 * ledgers' own tables under `<id>/`, and `schema/`. Writes nothing when a ledger is faulty, also by the day that is
 * `today`, and throws FaultyLedger. Returns the catalog's entries.
 */
export function compileAll(
  dataFolder: string,
  outFolder: string,
  today: CalendarDate | null = null,
  ids: readonly string[] = ledgerIds(dataFolder),
): Catalog['datasets'] {
  const compiled = ids.map((id) => {
    const ledger = readLedger(join(dataFolder, id));
    return { ledger, ...compile(ledger, today) };
  });
  mkdirSync(outFolder, { recursive: true });
  const datasets = compiled.map(({ ledger, document, json, sha256 }): Catalog['datasets'][number] => {
    const file = `${document.id}.${sha256}.json`;
    const bytes = Buffer.from(json, 'utf8');
    writeFileSync(join(outFolder, file), bytes);
    writePackage(ledger, join(outFolder, document.id));
    return {
      id: document.id,
      title: document.title,
      opensAsOf: document.opensAsOf,
      status: statusOf(ledger),
      publishedLatest: latestPublication(document),
      ...editionOf(ledger),
      version: document.version,
      licence: document.licence.name,
      document: file,
      sha256,
      bytes: bytes.length,
    };
  });
  writeCatalog(outFolder, datasets);
  return datasets;
}

/** Writes the catalog of these datasets, and the JSON Schemas that say what it and the documents hold. */
export function writeCatalog(outFolder: string, datasets: Catalog['datasets']): void {
  writeJson(join(outFolder, 'catalog.json'), { version: 1, datasets } satisfies Catalog);
  mkdirSync(join(outFolder, 'schema'), { recursive: true });
  for (const [name, schema] of jsonSchemas()) writeJson(join(outFolder, 'schema', `${name}.json`), schema);
}

/** The ledger's tables and descriptor byte for byte, for other tools. */
function writePackage({ files }: Ledger, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [DESCRIPTOR_FILE, OUTLINES_FILE, ...TABLE_NAMES.map((table) => `${table}.csv`)]) {
    const bytes = files.get(name);
    if (bytes) writeFileSync(join(folder, name), bytes);
  }
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function statusOf({ id, descriptor: { descriptor } }: Ledger): Catalog['datasets'][number]['status'] {
  if (!descriptor) throw new Error(`The ledger "${id}" has no descriptor.`);
  return descriptor.figuredesk.status;
}

/** When the document took its place, and which later ones it takes back, where the ledger says so. */
function editionOf({
  descriptor: { descriptor },
}: Ledger): Pick<Catalog['datasets'][number], 'published' | 'takenBack'> {
  const { created, figuredesk } = descriptor ?? {};
  return {
    ...(created === undefined ? {} : { published: created }),
    ...(figuredesk?.takenBack === undefined ? {} : { takenBack: figuredesk.takenBack }),
  };
}

function latestPublication({ figures, sources, opensAsOf }: DatasetDocument): string {
  const days = publicationDays(figures, sources).flatMap((day) => day ?? []);
  return days.toSorted().at(-1) ?? opensAsOf;
}
