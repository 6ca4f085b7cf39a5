import type { Dataset } from '../domain/dataset.ts';
import type { Endpoint } from './config.ts';
import type { Catalog } from './catalog.ts';
import { checks } from './checks.ts';
import { EndpointFailure } from './failure.ts';
import { MOST_BYTES } from '../ledger/limits.ts';
import type { Needs } from '../ledger/needed-shards.ts';
import type { ShardEntry } from '../ledger/shard-files.ts';
import { jsonOf, requestBytes } from './request.ts';
import { sha256 } from './sha256.ts';

export type CatalogEntry = Catalog['datasets'][number];

function catalogAddress(endpoint: Endpoint): string {
  return new URL('catalog.json', endpoint.address).href;
}

/**
 * The catalog as it is now. `no-cache` makes the browser ask with the ETag it holds, so an unchanged catalog costs
 * a 304 without a body. Sending If-None-Match ourselves would cost a preflight at every poll of an endpoint on
 * another host, and hide the 304 from no one.
 */
export async function fetchCatalog(endpoint: Endpoint, signal?: AbortSignal): Promise<Catalog> {
  const address = catalogAddress(endpoint);
  const { timeoutSeconds } = endpoint;
  const bytes = await requestBytes(address, {
    timeoutSeconds,
    signal,
    cache: 'no-cache',
    mostBytes: MOST_BYTES.catalog,
  });
  const json = jsonOf(bytes, address);
  return (await checks()).checkedCatalog(json, address);
}

/** The catalog's entry of a dataset. Refuses with `empty`, naming the datasets there are, when it is not listed. */
export function entryOf(endpoint: Endpoint, catalog: Catalog, id: string): CatalogEntry {
  const entry = catalog.datasets.find((dataset) => dataset.id === id);
  if (entry) return entry;
  const listed = catalog.datasets.map((dataset) => dataset.id).join(', ');
  const faults = [
    {
      path: 'datasets',
      message: 'does not list the dataset of this page',
      found: listed || 'no dataset',
      allowed: id,
    },
  ];
  throw new EndpointFailure({ kind: 'empty', address: catalogAddress(endpoint), faults });
}

/**
 * The document an entry names: fetched, compared with its hash byte for byte, parsed, and let through the gate. A
 * document never changes under its address, so any stored copy will do; but the damaged copy may be the stored
 * one, so a wrong hash gets one more look that passes every store by. Of an index the shards that are needed are fetched in the same way.
 */
export async function fetchDocument(
  endpoint: Endpoint,
  entry: CatalogEntry,
  { needs = 'all', signal }: { readonly needs?: Needs; readonly signal?: AbortSignal } = {},
): Promise<Dataset> {
  const address = new URL(entry.document, catalogAddress(endpoint)).href;
  const bytesOf = (at: string, sha256: string) => hashedBytes(endpoint, at, sha256, signal);
  const json = jsonOf(await bytesOf(address, entry.sha256), address);
  const addressOf = (shard: ShardEntry) => new URL(shard.document, address).href;
  const shards = {
    addressOf,
    jsonOf: async (shard: ShardEntry) =>
      jsonOf(await bytesOf(addressOf(shard), shard.sha256), addressOf(shard)),
  };
  return (await checks()).checkedDataset(json, entry, address, shards, needs);
}

/** The bytes at an address, compared with their hash. */
async function hashedBytes(
  { timeoutSeconds }: Endpoint,
  address: string,
  wanted: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const mostBytes = MOST_BYTES.document;
  const stored = await requestBytes(address, { timeoutSeconds, signal, mostBytes });
  if ((await sha256(stored)) === wanted) return stored;
  const fresh = await requestBytes(address, { timeoutSeconds, signal, mostBytes, cache: 'reload' });
  const found = await sha256(fresh);
  if (found === wanted) return fresh;
  const faults = [
    { path: '$', message: 'has another SHA-256 than the catalog says', found, allowed: wanted },
  ];
  throw new EndpointFailure({ kind: 'hash', address, faults });
}
