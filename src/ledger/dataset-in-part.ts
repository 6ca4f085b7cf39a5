import type { DatasetInPart, WholeDataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import type { Tally } from '../domain/tally.ts';
import type { DatasetDocument } from './document.ts';
import { type Gate, gateOf } from './gate.ts';
import { mergeParts, type Part } from './merge.ts';
import type { Index } from './parts-of-json.ts';
import { readTally } from './published-tally.ts';
import { SHARDED } from './shard-files.ts';
import type { Shard } from './shards.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

/** Tables of an index whose rows are about figures: those of a part may be about others than it has. */
const ABOUT_FIGURES = TABLE_NAMES.filter(
  (table) => TABLES[table].figure !== null && !SHARDED.some((each) => each === table),
);

/** The dataset of an index and the shards of these of its questions, through the gate; otherwise its faults. */
export function gateOfPart(
  { document, list }: Index,
  shards: readonly Part[],
  answers: ReadonlySet<string>,
): Gate<DatasetInPart> {
  const bare: DatasetDocument = {
    ...document,
    ...Object.fromEntries(ABOUT_FIGURES.map((table) => [table, []])),
  };
  const merged = mergeParts([{ origin: 'the index', rows: bare }, ...shards]);
  if (!merged.ok) return { ...merged, kind: 'integrity', count: merged.faults.length };
  const gate = gateOf({ ...bare, ...merged.rows });
  if (!gate.ok) return gate;
  const { dataset } = gate;
  const read = readTally(list.tally, dataset);
  if (!read.ok) return { ...read, kind: 'integrity', count: read.faults.length };
  return { ok: true, dataset: partOf(dataset, dataset, answers, read.tally) };
}

/** What stands in the shards of some questions, of a dataset that is there as a whole: the same as `gateOfPart` makes of them. */
export function datasetInPart(
  whole: WholeDataset,
  shards: readonly Pick<Shard, 'places'>[],
  answers: ReadonlySet<string>,
  tally: Tally,
): DatasetInPart {
  const at = <Item>(items: readonly Item[], table: keyof Shard['places']): readonly Item[] => {
    const places = new Set(shards.flatMap((shard) => shard.places[table]));
    return items.filter((_, place) => places.has(place));
  };
  const figures = new Map(at([...whole.figures], 'figures'));
  return partOf(whole, { figures, relations: at(whole.relations, 'relations') }, answers, tally);
}

function partOf(
  {
    figures: _figures,
    relations: _relations,
    unanswering: _unanswering,
    reviews: _reviews,
    history: _history,
    ...frame
  }: WholeDataset,
  { figures, relations }: Pick<WholeDataset, 'figures' | 'relations'>,
  answers: ReadonlySet<string>,
  tally: Tally,
): DatasetInPart {
  const ids: readonly Id<'question'>[] = [...frame.questions.keys()];
  const answered = new Set(ids.filter((id) => answers.has(id)));
  return { ...frame, relations, part: { figures: [...figures.values()], answers: answered, tally } };
}
