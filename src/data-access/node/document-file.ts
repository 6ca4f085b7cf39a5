import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatasetDocument } from '../../ledger/document.ts';
import type { Fault } from '../../ledger/faults.ts';
import { shapeOf } from '../../ledger/gate.ts';
import { isIndex } from '../../ledger/formats.ts';
import { readIndex, readShard, wholeOf } from '../../ledger/parts-of-json.ts';
import type { Shard } from '../../ledger/shards.ts';

/** What the build wrote of a ledger. */
export interface PublishedFile {
  readonly document: DatasetDocument;
  /** At which places of its tables the rows of each shard stand, in the order of the index; null of a ledger in one file. */
  readonly shards: readonly Pick<Shard, 'question' | 'places'>[] | null;
}

/** The document of a file that the build wrote, with what its shards have, where it is an index. Throws, naming the file, on any other. */
export function publishedFile(file: string): PublishedFile {
  const json = jsonOfFile(file);
  if (!isIndex(json)) {
    const shape = shapeOf(json);
    return shape.ok ? { document: shape.document, shards: null } : refuse(file, shape.faults);
  }
  const index = readIndex(json);
  if (!index.ok) return refuse(file, index.faults);
  const read = index.value.list.shards.map(({ document, question = null }) => {
    const shard = readShard(jsonOfFile(join(dirname(file), document)), index.value, document);
    return shard.ok ? { question, part: shard.value } : refuse(document, shard.faults);
  });
  const whole = wholeOf(
    index.value,
    read.map(({ part }) => part),
  );
  if (!whole.ok) return refuse(file, whole.faults);
  return {
    document: whole.value,
    shards: read.map(({ question, part }) => ({ question, places: part.places })),
  };
}

function jsonOfFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function refuse(file: string, [fault]: readonly Fault[]): never {
  throw new Error(
    `${file} is no document of a dataset: ${fault?.path} ${fault?.message}, found "${fault?.found}", allowed ${fault?.allowed}.`,
  );
}
