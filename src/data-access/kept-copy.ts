import { del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { QueryClient } from '@tanstack/react-query';
import { Catalog } from './catalog.ts';
import { parseDocument } from '../ledger/gate.ts';
import { MOST_BYTES } from '../ledger/limits.ts';
import { isIndex } from '../ledger/formats.ts';
import { readIndex } from '../ledger/parts-of-json.ts';
import type { ShardEntry } from '../ledger/shard-files.ts';
import type { HeldDataset, HeldFromOutside } from './held-dataset.ts';
import { endpointQuery } from './queries.ts';
import { jsonOf, requestBytes } from './request.ts';
import { sha256 } from './sha256.ts';
import { gateOfIndex, type Shards } from './ledger-in-shards.ts';

/** The last confirmed document of a dataset, kept in this browser so that a screen can begin without a network. */
interface KeptCopy {
  readonly entry: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The shards of a large ledger by their hashes. Copies that were kept before there were shards lack them. */
  readonly shards?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly checkedAt: number;
  readonly replaced: readonly string[];
}

/** What this browser keeps of a dataset, as a crew needs to know it. */
export type Keeping = 'kept' | 'none' | 'damaged' | 'shut';

const Entry = Catalog.entries.datasets.item;
/** A store that does not answer within so many milliseconds is taken for shut. */
const PATIENCE = 3000;

const keyOf = (site: string, id: string) => `${site}${id}`;
const lookedKeyOf = (site: string, id: string) => `${site}${id} looked at`;
/** Hashes of the documents whose bytes are known to stand in the store whole, by their key. */
const whole = new Map<string, string>();

/**
 * Keeps the document that is held, with when it was confirmed (milliseconds since 1970). Without a store the screen still
 * shows all it has; it only begins empty after a restart without a network.
 */
export async function keepCopy(
  client: QueryClient,
  site: string,
  { entry, replaced }: HeldDataset,
  checkedAt: number,
): Promise<Keeping> {
  const key = keyOf(site, entry.id);
  try {
    const before = whole.get(key) === entry.sha256 ? await inTime(get<KeptCopy>(key)) : undefined;
    const { bytes, shards } = before ?? (await documentFiles(client, site, entry.document));
    if ((await sha256(bytes)) !== entry.sha256) return 'damaged';
    const files = { bytes, ...(shards && { shards }) };
    await inTime(set(key, { entry, ...files, checkedAt, replaced } satisfies KeptCopy));
    whole.set(key, entry.sha256);
    return 'kept';
  } catch {
    return 'shut';
  }
}

/** Notes that a screen stood at this moment without a confirmation: a clock that is behind it later has been set back. */
export async function noteLook(site: string, id: string, at: number): Promise<void> {
  await inTime(set(lookedKeyOf(site, id), at)).catch(() => undefined);
}

/**
 * The copy an earlier visit kept, through hash and gate like any document, and what the store is like. A damaged copy is
 * thrown away, so that the next confirmation replaces it. A copy that was confirmed or looked at later than `now`
 * says that the clock was set back: nobody knows how old it is, and it counts as never confirmed.
 */
export async function readCopy(
  site: string,
  id: string,
  now: number,
): Promise<{ readonly copy: HeldFromOutside | null; readonly keeping: Keeping }> {
  const key = keyOf(site, id);
  try {
    const [kept, looked] = await inTime(
      Promise.all([get<KeptCopy>(key), get<unknown>(lookedKeyOf(site, id))]),
    );
    if (kept === undefined) return { copy: null, keeping: 'none' };
    const copy = await opened(kept);
    if (!copy) {
      await inTime(del(key));
      return { copy: null, keeping: 'damaged' };
    }
    whole.set(key, copy.entry.sha256);
    const latest = Math.max(copy.checkedAt, typeof looked === 'number' ? looked : 0);
    return { copy: latest > now ? { ...copy, checkedAt: latest } : copy, keeping: 'kept' };
  } catch {
    return { copy: null, keeping: 'shut' };
  }
}

async function opened(kept: KeptCopy): Promise<HeldFromOutside | null> {
  try {
    const entry = v.safeParse(Entry, kept.entry);
    if (!entry.success || (await sha256(kept.bytes)) !== entry.output.sha256) return null;
    const json = jsonOf(kept.bytes, entry.output.document);
    const gate = isIndex(json) ? await gateOfIndex(json, keptShards(kept), 'all') : parseDocument(json);
    if (!Number.isFinite(kept.checkedAt)) return null;
    const replaced = v.safeParse(v.array(v.string()), kept.replaced);
    return gate.ok
      ? {
          entry: entry.output,
          dataset: gate.dataset,
          checkedAt: kept.checkedAt,
          replaced: replaced.success ? replaced.output : [],
        }
      : null;
  } catch {
    return null;
  }
}

/** The shards of a copy, each compared with its hash. */
function keptShards({ shards }: KeptCopy): Shards {
  const addressOf = (shard: ShardEntry) => shard.document;
  return {
    addressOf,
    jsonOf: async (shard) => {
      const bytes = shards?.get(shard.sha256);
      if (!bytes || (await sha256(bytes)) !== shard.sha256)
        throw new Error(`${shard.document} is not kept whole.`);
      return jsonOf(bytes, shard.document);
    },
  };
}

/** What the endpoint has under a document's address, and where it names shards their bytes by hash. Compared when it is read. */
async function documentFiles(
  client: QueryClient,
  site: string,
  document: string,
): Promise<Pick<KeptCopy, 'bytes' | 'shards'>> {
  const endpoint = await client.fetchQuery(endpointQuery(site));
  const address = new URL(document, endpoint.address).href;
  const { timeoutSeconds } = endpoint;
  const bytesAt = (at: string) =>
    requestBytes(at, { timeoutSeconds, cache: 'force-cache', mostBytes: MOST_BYTES.document });
  const bytes = await bytesAt(address);
  const json = jsonOf(bytes, address);
  const index = isIndex(json) ? readIndex(json) : null;
  if (!index?.ok) return { bytes };
  const shards = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const shard of index.value.list.shards)
    shards.set(shard.sha256, await bytesAt(new URL(shard.document, address).href));
  return { bytes, shards };
}

/** What a store answers; refused when it does not in time, as one that another page holds open may never. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('The store does not answer.')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
