import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { MOST_BYTES, WHOLE_UP_TO } from '../ledger/limits.ts';
import type { DatasetDocument } from '../ledger/document.ts';
import { publishedForm } from '../ledger/published-document.ts';
import { datasetOf } from '../ledger/dataset-of-document.ts';
import { publishedTally } from '../ledger/published-tally.ts';
import { publishedIndex, publishedShard } from '../ledger/published-shards.ts';
import { tallyOf } from '../domain/tally.ts';
import type { ShardEntry, ShardList } from '../ledger/shard-files.ts';
import { shardsOf, shardsOfSources } from '../ledger/shards.ts';
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

export interface Compiled extends Published {
  readonly document: DatasetDocument;
}

/** What is published of a document. */
interface Published {
  /** The text under its own name: tables by columns, keys in the schema's order. Of a large ledger its index. */
  readonly json: string;
  /** SHA-256 of that text in UTF-8, as hexadecimal digits. */
  readonly sha256: string;
  /** The texts of a large ledger's shards, by their addresses beside the index. */
  readonly shards: ReadonlyMap<string, string>;
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
  return { document, ...publishedTexts(document) };
}

/** A document as one text, or past a size as an index and the shards that it names. Throws where one is too large for a page. */
export function publishedTexts(document: DatasetDocument, inOneUpTo = WHOLE_UP_TO): Published {
  const json = JSON.stringify(publishedForm(document));
  if (Buffer.byteLength(json, 'utf8') <= inOneUpTo) return { json, sha256: hashOf(json), shards: new Map() };
  const shards = new Map<string, string>();
  const pieces = shardsOf(document);
  const entries = pieces.map((shard): ShardEntry => {
    const text = JSON.stringify(publishedShard(document, shard));
    const sha256 = hashOf(text);
    const { question } = shard;
    const address = `${shardFolder(document.id)}/${question ?? 'others'}.${sha256}.json`;
    shards.set(address, text);
    const bytes = fitting(text, address);
    return { ...(question === null ? {} : { question }), document: address, sha256, bytes };
  });
  const { figures, breaks } = datasetOf(document);
  const list: ShardList = {
    tally: publishedTally(tallyOf(figures.values(), breaks)),
    shards: entries,
    sourceShards: shardsOfSources(document, pieces).map((places) => [...places]),
  };
  const index = JSON.stringify(publishedIndex(document, list));
  fitting(index, document.id);
  return { json: index, sha256: hashOf(index), shards };
}

/** The folder of a dataset's shards, beside its index. */
export const shardFolder = (id: string) => `${id}.shards`;

function fitting(text: string, name: string): number {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes <= MOST_BYTES.document) return bytes;
  throw new Error(`"${name}" has ${bytes} bytes; a page takes up to ${MOST_BYTES.document}.`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Compiles every ledger of a folder, or the one named, and writes what an endpoint serves: `catalog.json`, `<id>.<sha256>.json` (with `<id>.shards/` of a large one), the
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
  const datasets = compiled.map(({ ledger, document, json, sha256, shards }): Catalog['datasets'][number] => {
    const file = `${document.id}.${sha256}.json`;
    const bytes = Buffer.from(json, 'utf8');
    writeFileSync(join(outFolder, file), bytes);
    if (shards.size > 0) mkdirSync(join(outFolder, shardFolder(document.id)), { recursive: true });
    for (const [address, text] of shards) writeFileSync(join(outFolder, address), text);
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
