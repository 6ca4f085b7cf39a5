import { type Gate, gateOf } from '../ledger/gate.ts';
import type { Part } from '../ledger/merge.ts';
import { readIndex, readShard, wholeOf } from '../ledger/parts-of-json.ts';
import type { ShardEntry } from '../ledger/shard-files.ts';
import { EndpointFailure } from './failure.ts';
import { tellShardProgress } from './shard-progress.ts';

/** Where the shards of an index are had from. */
export interface Shards {
  addressOf(shard: ShardEntry): string;
  /** The JSON of a shard whose bytes have the hash that the index says. */
  jsonOf(shard: ShardEntry): Promise<unknown>;
}

/** So many are asked for at once: where the host speaks HTTP/2 they come together; else the browser asks for six of them. */
const AT_ONCE = 24;

/**
 * The dataset of an index with all of its shards, through the gate. Tells how far it is in figures. A shard that cannot be had
 * or is not of its shape throws an EndpointFailure that names its address.
 */
export async function gateOfIndex(json: Readonly<Record<string, unknown>>, shards: Shards): Promise<Gate> {
  const index = readIndex(json);
  if (!index.ok) return { kind: 'shape', ...index };
  const { shards: entries, figureCount: total } = index.value.list;
  const loaded = new Set<number>();
  const parts: Part[] = [];
  let isOver = false;
  try {
    tellShardProgress({ loaded: 0, total });
    await eachOf(entries, async (entry, at) => {
      const shard = readShard(await shards.jsonOf(entry), index.value, entry.document);
      if (!shard.ok) throw new EndpointFailure({ ...shard, kind: 'shape', address: shards.addressOf(entry) });
      parts[at] = shard.value;
      for (const place of shard.value.places?.figures ?? []) loaded.add(place);
      // Of those that were asked for together some come when one is lost already.
      if (!isOver) tellShardProgress({ loaded: loaded.size, total });
    });
  } finally {
    isOver = true;
    tellShardProgress(null);
  }
  const whole = wholeOf(index.value, parts);
  return whole.ok ? gateOf(whole.value) : { kind: 'integrity', ...whole };
}

/** Some at once, in order; once one has failed no other is begun. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  let isLost = false;
  const worker = async () => {
    for (const [at, item] of left) {
      if (isLost) return;
      await work(item, at).catch((cause: unknown) => {
        isLost = true;
        throw cause;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
