import * as v from 'valibot';
import type { Dataset } from '../domain/dataset.ts';
import { type Gate, parseDocument } from '../ledger/gate.ts';
import { isIndex } from '../ledger/formats.ts';
import { Catalog } from './catalog.ts';
import { Config } from './config-shape.ts';
import type { CatalogEntry } from './endpoint.ts';
import { EndpointFailure } from './failure.ts';
import { faultsOfIssues } from './issues.ts';
import { neededPart } from './needed-part.ts';
import { loadPart } from './parts.ts';
import type { Shards } from './ledger-in-shards.ts';
import type { Needs } from '../ledger/needed-shards.ts';

/*
 * What came, checked: each takes the JSON that stood at an address and gives what may be used of it, or throws an
 * EndpointFailure that lists its faults.
 */

export function checkedConfig(json: unknown, address: string): v.InferOutput<typeof Config> {
  const parsed = v.safeParse(Config, json);
  if (parsed.success) return parsed.output;
  throw new EndpointFailure({ kind: 'config', address, faults: faultsOfIssues(parsed.issues) });
}

export function checkedCatalog(json: unknown, address: string): Catalog {
  const parsed = v.safeParse(Catalog, json);
  if (parsed.success) return parsed.output;
  const { issues } = parsed;
  throw new EndpointFailure({ kind: 'shape', address, faults: faultsOfIssues(issues), count: issues.length });
}

/** What only large ledgers need. */
const putTogether = neededPart(
  () => loadPart('page', () => import('./ledger-in-shards.ts')),
  import.meta.url,
);

/** The dataset of a document that the catalog names by this entry; of a large one with the shards that are needed. */
export async function checkedDataset(
  json: unknown,
  entry: CatalogEntry,
  address: string,
  shards: Shards,
  needs: Needs,
): Promise<Dataset> {
  const gate = isIndex(json) ? await gateInShards(json, shards, needs) : parseDocument(json);
  if (!gate.ok) throw new EndpointFailure({ ...gate, address });
  if (gate.dataset.id === entry.id) return gate.dataset;
  const faults = [{ path: 'id', message: 'is another dataset', found: gate.dataset.id, allowed: entry.id }];
  throw new EndpointFailure({ kind: 'integrity', address, faults });
}

async function gateInShards(
  json: Readonly<Record<string, unknown>>,
  shards: Shards,
  needs: Needs,
): Promise<Gate<Dataset>> {
  const { gateOfIndex } = await putTogether();
  return gateOfIndex(json, shards, needs);
}
