import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatasetDocument } from '../../ledger/document.ts';
import type { Fault } from '../../ledger/faults.ts';
import { shapeOf } from '../../ledger/gate.ts';
import { isIndex } from '../../ledger/formats.ts';
import { held } from '../../domain/held.ts';
import { type Index, readIndex, readShard, type ShardPart, wholeOf } from '../../ledger/parts-of-json.ts';
import type { ShardEntry } from '../../ledger/shard-files.ts';

/** What the build wrote of a ledger. */
export interface PublishedFile {
  readonly document: DatasetDocument;
  /** Its index, and at which places of its tables the rows of each shard stand; null of a ledger in one file. */
  readonly inShards: {
    readonly index: Index;
    readonly placesOf: (shard: ShardEntry) => ShardPart['places'];
  } | null;
}

/** The document of a file that the build wrote, with what its shards have, where it is an index. Throws, naming the file, on any other. */
export function publishedFile(file: string): PublishedFile {
  const json = jsonOfFile(file);
  if (!isIndex(json)) {
    const shape = shapeOf(json);
    return shape.ok ? { document: shape.document, inShards: null } : refuse(file, shape.faults);
  }
  const read = readIndex(json);
  if (!read.ok) return refuse(file, read.faults);
  const index = read.value;
  const parts = new Map(
    index.list.shards.map((entry) => {
      const shard = readShard(jsonOfFile(join(dirname(file), entry.document)), index, entry.document);
      return [entry, shard.ok ? shard.value : refuse(entry.document, shard.faults)] as const;
    }),
  );
  const whole = wholeOf(index, [...parts.values()]);
  if (!whole.ok) return refuse(file, whole.faults);
  // The rows themselves are let go.
  const places = new Map([...parts].map(([entry, part]) => [entry, part.places]));
  return { document: whole.value, inShards: { index, placesOf: (shard) => held(places, shard) } };
}

function jsonOfFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function refuse(file: string, [fault]: readonly Fault[]): never {
  throw new Error(
    `${file} is no document of a dataset: ${fault?.path} ${fault?.message}, found "${fault?.found}", allowed ${fault?.allowed}.`,
  );
}
