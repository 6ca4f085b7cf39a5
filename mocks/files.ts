import * as v from 'valibot';
import type { DatasetDocument } from '../src/ledger/document.ts';
import { documentOfJson } from '../src/ledger/document-of-json.ts';
import { Catalog } from '../src/data-access/catalog.ts';
import { sha256 } from '../src/data-access/sha256.ts';

/** What an endpoint serves: text by path, relative to the site, such as `data/catalog.json`. */
export type Files = ReadonlyMap<string, string>;

export const CATALOG = 'data/catalog.json';

export function catalogOf(files: Files): Catalog {
  return v.parse(Catalog, JSON.parse(files.get(CATALOG) ?? 'null'));
}

/** The document of the first dataset, which the scenarios play with. */
export function firstDocument(files: Files): DatasetDocument {
  const [entry] = catalogOf(files).datasets;
  if (!entry) throw new Error('The ledgers hold no dataset to play a scenario with.');
  return documentOfJson(JSON.parse(files.get(`data/${entry.document}`) ?? 'null'));
}

/**
 * The files with another text in place of the first dataset's document, named and vouched for by the catalog as the
 * build would. The text need not be a valid document.
 */
export async function withFirstDocument(files: Files, text: string): Promise<Files> {
  const { version, datasets } = catalogOf(files);
  const [first, ...others] = datasets;
  if (!first) throw new Error('The ledgers hold no dataset to put another document in place of.');
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256(bytes);
  const document = `${first.id}.${hash}.json`;
  const entry = { ...first, document, sha256: hash, bytes: bytes.length };
  return new Map([
    ...files,
    [CATALOG, JSON.stringify({ version, datasets: [entry, ...others] })],
    [`data/${document}`, text],
  ]);
}
