import * as v from 'valibot';
import { Bytes, IdText, Link, Sha256, Title, wholeUpTo } from './cell-shapes.ts';
import { SHARD_FORMAT } from './formats.ts';
import { MOST_ROWS } from './limits.ts';
import { PublishedTally } from './published-tally.ts';

/*
 * How a ledger too large for one document is published: an index that has everything but what grows with the figures, and a
 * file for each shard. The index takes the document's place in the catalog and names the shards by their hashes.
 */

/** The tables that grow with the figures, and that are cut by question. */
export const SHARDED = ['figures', 'notes', 'relations'] as const;
export type ShardedTable = (typeof SHARDED)[number];

const places = v.array(wholeUpTo(MOST_ROWS));

/** What an index says beside its tables. */
export const ShardList = v.strictObject({
  /** What the figures of all shards come to together. */
  tally: PublishedTally,
  shards: v.array(
    v.strictObject({
      /** The question that its figures answer; absent where they answer none. */
      question: v.optional(IdText),
      /** Its address, relative to the index. */
      document: Link,
      sha256: Sha256,
      bytes: Bytes,
    }),
  ),
  /** For each document, in the order of their table, the shards that its page is drawn from. */
  sourceShards: v.array(places),
});
export type ShardList = v.InferOutput<typeof ShardList>;
export type ShardEntry = ShardList['shards'][number];

/**
 * What a shard says beside its tables: whose it is, and at which place of the whole tables its rows stand. Not of which version:
 * a shard that an edition leaves as it was keeps its name, and is neither fetched nor compressed again.
 */
export const ShardFrame = v.strictObject({
  format: v.literal(SHARD_FORMAT),
  id: IdText,
  /** Said by earlier builds. */
  version: v.optional(Title),
  question: v.optional(IdText),
  places: v.strictObject({ figures: places, notes: places, relations: places } satisfies Record<
    ShardedTable,
    typeof places
  >),
});
