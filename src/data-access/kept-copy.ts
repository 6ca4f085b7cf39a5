import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { QueryClient } from '@tanstack/react-query';
import { Catalog } from './document.ts';
import { parseDocument } from './gate.ts';
import { endpointQuery, type Held, type HeldFromOutside } from './queries.ts';
import { MOST_BYTES } from './limits.ts';
import { jsonOf, requestBytes } from './request.ts';
import { sha256 } from './sha256.ts';

/** The last confirmed document of a dataset, kept in this browser so that a screen can begin without a network. */
interface KeptCopy {
  readonly entry: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checkedAt: number;
}

const keyOf = (site: string, id: string) => `${site}${id}`;
const Entry = Catalog.entries.datasets.item;

/** Keeps the document that is held, with when it was confirmed (milliseconds since 1970). A full or shut store is no fault. */
export async function keepCopy(
  client: QueryClient,
  site: string,
  { entry }: Held,
  checkedAt: number,
): Promise<void> {
  try {
    const key = keyOf(site, entry.id);
    const before = await get<KeptCopy>(key);
    const kept = v.safeParse(Entry, before?.entry);
    const bytes =
      before && kept.success && kept.output.sha256 === entry.sha256
        ? before.bytes
        : await documentBytes(client, site, entry.document);
    await set(key, { entry, bytes, checkedAt } satisfies KeptCopy);
  } catch {
    // Without a store the screen still shows all it has; it only begins empty after a restart without a network.
  }
}

/** The copy an earlier visit kept, through hash and gate like any document; null when there is none that is whole. */
export async function readCopy(site: string, id: string): Promise<HeldFromOutside | null> {
  try {
    const kept = await get<KeptCopy>(keyOf(site, id));
    const entry = v.safeParse(Entry, kept?.entry);
    if (!kept || !entry.success || (await sha256(kept.bytes)) !== entry.output.sha256) return null;
    const gate = parseDocument(jsonOf(kept.bytes, entry.output.document));
    return gate.ok ? { entry: entry.output, dataset: gate.dataset, checkedAt: kept.checkedAt } : null;
  } catch {
    return null;
  }
}

async function documentBytes(
  client: QueryClient,
  site: string,
  document: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { address, timeoutSeconds } = await client.fetchQuery(endpointQuery(site));
  return requestBytes(new URL(document, address).href, {
    timeoutSeconds,
    cache: 'force-cache',
    mostBytes: MOST_BYTES.document,
  });
}
