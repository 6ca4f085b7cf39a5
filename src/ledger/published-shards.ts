import * as v from 'valibot';
import { type DatasetDocument, HEAD } from './document.ts';
import { INDEX_FORMAT, SHARD_FORMAT } from './formats.ts';
import { inColumns, tableSchema } from './published-document.ts';
import { SHARDED, type ShardedTable, ShardFrame, ShardList } from './shard-files.ts';
import type { Shard } from './shards.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

const tablesOf = (tables: readonly TableName[]) =>
  Object.fromEntries(tables.map((table) => [table, tableSchema(table)] as const));

const isSharded = (table: TableName): table is ShardedTable => SHARDED.some((each) => each === table);
const IN_INDEX = TABLE_NAMES.filter((table) => !isSharded(table));

/** An index as it is published. */
export const PublishedIndex = v.strictObject({
  format: v.literal(INDEX_FORMAT),
  ...HEAD,
  ...ShardList.entries,
  ...tablesOf(IN_INDEX),
});

/** A shard as it is published. */
export const PublishedShard = v.strictObject({ ...ShardFrame.entries, ...tablesOf(SHARDED) });

/** The index of a ledger, with what else it says of its figures and their shards. */
export function publishedIndex(document: DatasetDocument, list: ShardList): object {
  const { figures: _figures, notes: _notes, relations: _relations, ...head } = document;
  const tables = IN_INDEX.map((table) => [table, inColumns(table, document[table])] as const);
  return {
    ...head,
    format: INDEX_FORMAT,
    ...list,
    ...Object.fromEntries(tables),
  };
}

export function publishedShard({ id }: DatasetDocument, { question, rows, places }: Shard): object {
  const tables = SHARDED.map((table) => [table, inColumns<TableName>(table, rows[table])] as const);
  return {
    format: SHARD_FORMAT,
    id,
    ...(question === null ? {} : { question }),
    places,
    ...Object.fromEntries(tables),
  };
}
