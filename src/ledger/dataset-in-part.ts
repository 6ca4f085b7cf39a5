import type { DatasetInPart, WholeDataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import type { Tally } from '../domain/tally.ts';
import type { DatasetDocument } from './document.ts';
import { type Gate, gateOf } from './gate.ts';
import { mergeParts, type Part } from './merge.ts';
import type { Needed } from './needed-shards.ts';
import type { Index } from './parts-of-json.ts';
import { readTally } from './published-tally.ts';
import { SHARDED } from './shard-files.ts';
import type { Shard } from './shards.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

/** Tables of an index whose rows are about figures. */
const ABOUT_FIGURES = TABLE_NAMES.filter(
  (table) => TABLES[table].figure !== null && !SHARDED.some((each) => each === table),
);

/** The dataset of an index and of those of its shards that are needed, through the gate; otherwise its faults. */
export function gateOfPart(
  { document, list }: Index,
  shards: readonly Part[],
  needed: Needed,
): Gate<DatasetInPart> {
  const merged = mergeParts([{ origin: 'the index', rows: document }, ...shards]);
  if (!merged.ok) return { ...merged, kind: 'integrity', count: merged.faults.length };
  const gate = gateOf(aboutItsFigures({ ...document, ...merged.rows }));
  if (!gate.ok) return gate;
  const { dataset } = gate;
  const read = readTally(list.tally, dataset);
  if (!read.ok) return { ...read, kind: 'integrity', count: read.faults.length };
  return { ok: true, dataset: partOf(dataset, dataset, needed, read.tally) };
}

/** The same without the rows about figures that it has not. */
function aboutItsFigures(document: DatasetDocument): DatasetDocument {
  const here = new Set(document.figures.map(({ id }) => id));
  const tables = ABOUT_FIGURES.map((table) => {
    const { figure: column } = TABLES[table];
    const figuresOf = (row: Readonly<Record<string, unknown>>) => [row[column ?? '']].flat();
    return [
      table,
      document[table].filter((row) => figuresOf(row).every((id) => here.has(String(id)))),
    ] as const;
  });
  return { ...document, ...Object.fromEntries(tables) };
}

/** What is needed of a dataset that is there as a whole, by where the rows of those shards stand: the same as `gateOfPart` makes of them. */
export function datasetInPart(
  whole: WholeDataset,
  needed: Needed,
  placesOfShards: readonly Shard['places'][],
  tally: Tally,
): DatasetInPart {
  const at = <Item>(items: readonly Item[], table: keyof Shard['places']): readonly Item[] => {
    const places = new Set(placesOfShards.flatMap((all) => all[table]));
    return [...places].toSorted((a, b) => a - b).flatMap((place) => items.slice(place, place + 1));
  };
  const figures = new Map(at(rowsOf(whole), 'figures'));
  return partOf(whole, { figures, relations: at(whole.relations, 'relations') }, needed, tally);
}

/** Thousands of pages are drawn from parts of one ledger. */
const rowsOf = once((whole: WholeDataset) => [...whole.figures]);

function partOf(
  { figures: _figures, relations: _relations, reviews: _reviews, history: _history, ...frame }: WholeDataset,
  { figures, relations }: Pick<WholeDataset, 'figures' | 'relations'>,
  { answers, sources }: Needed,
  tally: Tally,
): DatasetInPart {
  const among = <Name extends string>(ids: Iterable<Name>, some: ReadonlySet<string | null>) =>
    [...ids].filter((id) => some.has(id));
  return {
    ...frame,
    relations,
    unanswering: new Map([...frame.unanswering].filter(([{ id }]) => figures.has(id))),
    part: {
      figures: [...figures.values()],
      answers: new Set([...among(frame.questions.keys(), answers), ...(answers.has(null) ? [null] : [])]),
      sources: new Set(among(frame.sources.keys(), sources)),
      tally,
    },
  };
}
