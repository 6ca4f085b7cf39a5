import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatasetDocument } from '../../ledger/document.ts';
import type { Fault } from '../../ledger/faults.ts';
import { shapeOf } from '../../ledger/gate.ts';
import { isIndex } from '../../ledger/formats.ts';
import { readIndex, readShard, wholeOf } from '../../ledger/parts-of-json.ts';

/** The document of a file that the build wrote, with what its shards have, where it is an index. Throws, naming the file, on any other. */
export function documentOfFile(file: string): DatasetDocument {
  const json = jsonOfFile(file);
  if (!isIndex(json)) {
    const shape = shapeOf(json);
    return shape.ok ? shape.document : refuse(file, shape.faults);
  }
  const index = readIndex(json);
  if (!index.ok) return refuse(file, index.faults);
  const shards = index.value.list.shards.map(({ document }) => {
    const shard = readShard(jsonOfFile(join(dirname(file), document)), index.value, document);
    return shard.ok ? shard.value : refuse(document, shard.faults);
  });
  const whole = wholeOf(index.value, shards);
  return whole.ok ? whole.value : refuse(file, whole.faults);
}

function jsonOfFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function refuse(file: string, [fault]: readonly Fault[]): never {
  throw new Error(
    `${file} is no document of a dataset: ${fault?.path} ${fault?.message}, found "${fault?.found}", allowed ${fault?.allowed}.`,
  );
}
