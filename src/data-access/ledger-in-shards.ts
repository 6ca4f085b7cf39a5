import type { Dataset } from '../domain/dataset.ts';
import { gateOfPart } from '../ledger/dataset-in-part.ts';
import { type Gate, gateOf } from '../ledger/gate.ts';
import type { Part } from '../ledger/merge.ts';
import { type Index, readIndex, readShard, wholeOf } from '../ledger/parts-of-json.ts';
import { publishedTally } from '../ledger/published-tally.ts';
import type { ShardEntry } from '../ledger/shard-files.ts';
import { EndpointFailure } from './failure.ts';
import { type Needs, neededShards } from '../ledger/needed-shards.ts';
import { tallyIn } from '../statistics/held-figures.ts';
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
 * What is needed of the dataset of an index, through the gate. A shard that cannot be had or is not of its shape throws an
 * EndpointFailure that names its address.
 */
export async function gateOfIndex(
  json: Readonly<Record<string, unknown>>,
  shards: Shards,
  needs: Needs,
): Promise<Gate<Dataset>> {
  const index = readIndex(json);
  if (!index.ok) return { kind: 'shape', ...index };
  return needs === 'all' ? wholeInShards(index.value, shards) : inPart(index.value, shards, needs);
}

async function inPart(index: Index, shards: Shards, needs: Exclude<Needs, 'all'>): Promise<Gate<Dataset>> {
  const needed = neededShards(index, needs);
  return gateOfPart(index, await loaded(index, needed.shards, shards), needed);
}

/** All of a ledger. Tells how far it is in figures. */
async function wholeInShards(index: Index, shards: Shards): Promise<Gate> {
  const { tally, shards: entries } = index.list;
  const here = new Set<number>();
  const total = tally.figures;
  let isOver = false;
  try {
    tellShardProgress({ loaded: 0, total });
    const parts = await loaded(index, entries, shards, (part) => {
      for (const place of part.places?.figures ?? []) here.add(place);
      // Of those that were asked for together some come when one is lost already.
      if (!isOver) tellShardProgress({ loaded: here.size, total });
    });
    const whole = wholeOf(index, parts);
    return whole.ok ? asTheIndexSays(gateOf(whole.value), index) : { kind: 'integrity', ...whole };
  } finally {
    isOver = true;
    tellShardProgress(null);
  }
}

/** An index that says anything else than its shards come to would tell a page of a part what is not so. */
function asTheIndexSays(gate: Gate, { list }: Index): Gate {
  if (!gate.ok) return gate;
  const found = publishedTally(tallyIn(gate.dataset));
  if (JSON.stringify(found) === JSON.stringify(list.tally)) return gate;
  const faults = [
    {
      path: 'tally',
      message: 'is not what the shards come to',
      found: 'another count or day',
      allowed: 'what their figures say',
    },
  ];
  return { ok: false, kind: 'integrity', faults, count: 1 };
}

/** Shards in the order of these entries. */
async function loaded(
  index: Index,
  entries: readonly ShardEntry[],
  shards: Shards,
  onLoaded: (part: Part) => void = () => undefined,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  await eachOf(entries, async (entry, at) => {
    const shard = readShard(await shards.jsonOf(entry), index, entry.document);
    if (!shard.ok) throw new EndpointFailure({ ...shard, kind: 'shape', address: shards.addressOf(entry) });
    parts[at] = shard.value;
    onLoaded(shard.value);
  });
  return parts;
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
