import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DatasetDocument } from '../../ledger/document.ts';
import { Catalog } from '../catalog.ts';
import { publishedFile } from './document-file.ts';

/**
 * The document of a dataset in a folder that an endpoint served from, such as `dist/data` of an earlier build. Null when
 * that folder does not list the dataset. Throws, naming the file, when it cannot be read as such a folder.
 */
export function publishedBefore(folder: string, id: string): DatasetDocument | null {
  const catalogFile = join(folder, 'catalog.json');
  if (!existsSync(catalogFile)) throw new Error(`There is no catalog.json in ${folder}.`);
  const catalog = v.parse(Catalog, JSON.parse(readFileSync(catalogFile, 'utf8')));
  const entry = catalog.datasets.find((dataset) => dataset.id === id);
  return entry ? publishedFile(join(folder, entry.document)).document : null;
}
