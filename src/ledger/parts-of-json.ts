import * as v from 'valibot';
import { columnsOf, isRecord } from './columns.ts';
import type { DatasetDocument } from './document.ts';
import type { Fault } from './faults.ts';
import { DOCUMENT_FORMAT } from './formats.ts';
import { faultOfIssue, shapeOf } from './gate.ts';
import { mergeParts, type Part } from './merge.ts';
import { SHARDED, ShardFrame, ShardList } from './shard-files.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

export type ReadPart<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

/** The rows of a shard, each with its place in the whole. */
export type ShardPart = Part & { readonly places: v.InferOutput<typeof ShardFrame>['places'] };

/** The index of a ledger in shards. */
export interface Index {
  /** The ledger without what its shards have. */
  readonly document: DatasetDocument;
  readonly list: ShardList;
}

/** An index of the index's shape; otherwise what is wrong with it. */
export function readIndex(json: Readonly<Record<string, unknown>>): ReadPart<Index> {
  const isListed = (key: string) => key in ShardList.entries;
  const said = Object.entries(json);
  const rest = Object.fromEntries(said.filter(([key]) => !isListed(key)));
  const list = v.safeParse(ShardList, Object.fromEntries(said.filter(([key]) => isListed(key))));
  const shape = shapeOf({ ...rest, format: DOCUMENT_FORMAT, ...NONE_SHARDED });
  const faults = [
    ...(list.issues ?? []).map((issue) => faultOfIssue(issue, [])),
    ...SHARDED.filter((table) => table in rest).map((table) => ({
      path: table,
      message: 'is not for an index',
      found: 'a table',
      allowed: 'a table of its shards',
    })),
  ];
  if (list.success && shape.ok && faults.length === 0)
    return { ok: true, value: { document: shape.document, list: list.output } };
  return refusedWith(faults, shape);
}

/** A shard of the index's ledger, of a shard's shape, as a part that calls itself by `origin`; otherwise what is wrong with it. */
export function readShard(json: unknown, { document }: Index, origin: string): ReadPart<ShardPart> {
  if (!isRecord(json))
    return refusedWith([{ path: '$', message: 'is not a shard', found: '', allowed: 'an object' }]);
  const { figures, notes, relations, ...rest } = json;
  const frame = v.safeParse(ShardFrame, rest);
  const { id, title, subtitle, version, licence, opensAsOf } = document;
  const head = { format: DOCUMENT_FORMAT, id, title, subtitle, version, licence, opensAsOf };
  const shape = shapeOf({ ...head, ...NO_ROWS, figures, notes, relations });
  if (!frame.success)
    return refusedWith(
      frame.issues.map((issue) => faultOfIssue(issue, [])),
      shape,
    );
  const { places, ...said } = frame.output;
  const faults: Fault[] = [];
  if (said.id !== id)
    faults.push({
      path: 'id',
      message: 'is not of the same ledger as its index',
      found: said.id,
      allowed: id,
    });
  if (!shape.ok) return refusedWith(faults, shape);
  for (const table of SHARDED) {
    const [found, allowed] = [places[table].length, shape.document[table].length];
    if (found !== allowed)
      faults.push({
        path: `places.${table}`,
        message: 'has another length than its table',
        found: `${found} places`,
        allowed: `${allowed} places`,
      });
  }
  if (faults.length > 0) return refusedWith(faults);
  const rows = Object.fromEntries(SHARDED.map((table) => [table, shape.document[table]]));
  return { ok: true, value: { origin, rows, places } };
}

/** The document that an index and all of its shards make together; otherwise where they do not go together. */
export function wholeOf({ document, list }: Index, shards: readonly Part[]): ReadPart<DatasetDocument> {
  const merged = mergeParts([{ origin: 'the index', rows: document }, ...shards]);
  if (!merged.ok) return refusedWith(merged.faults);
  const [found, allowed] = [merged.rows.figures.length, list.tally.figures];
  if (found !== allowed) {
    const counted = { found: `${found} figures`, allowed: `${allowed} figures` };
    return refusedWith([{ path: 'tally.figures', message: 'is not what the shards have', ...counted }]);
  }
  return { ok: true, value: { ...document, ...merged.rows } };
}

function refusedWith(faults: readonly Fault[], shape?: ReturnType<typeof shapeOf>): ReadPart<never> {
  const inTables = shape === undefined || shape.ok ? { faults: [], count: 0 } : shape;
  return { ok: false, faults: [...faults, ...inTables.faults], count: faults.length + inTables.count };
}

/** Tables by columns without a row. */
function blank(tables: readonly TableName[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    tables.map((table) => {
      const columns = columnsOf(table).map(([name]) => [name, []] as const);
      return [table, { rows: 0, columns: Object.fromEntries(columns) }];
    }),
  );
}

const NO_ROWS = blank(TABLE_NAMES);
const NONE_SHARDED = blank(SHARDED);
