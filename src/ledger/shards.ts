import { subjectKey } from '../domain/scope.ts';
import type { DatasetDocument } from './document.ts';
import { rowsInScope } from './rows-in-scope.ts';
import type { ShardedTable } from './shard-files.ts';
import { figuresOf } from './tables/figures.ts';
import type { RowOf } from './tables.ts';

/** What a ledger says to one question; to none of them, where the question is null. */
export interface Shard {
  readonly question: string | null;
  readonly rows: { readonly [Table in ShardedTable]: readonly RowOf<Table>[] };
  /** At which places the figures stand that answer the question. */
  readonly answering: readonly number[];
  /** At which place of its table each row stands. */
  readonly places: { readonly [Table in ShardedTable]: readonly number[] };
}

/**
 * A ledger cut by question, so that each piece can be read alone and says what the whole does: with the figures that answer
 * it come all others of the same people at the same place, those that they supersede or are superseded by, those that they are related to, these
 * with what they are related to themselves, for a dispute is told of each, and the notes of all. What several questions need
 * stands in each of their pieces; what answers none, in one of its own. Every row is in some piece.
 */
export function shardsOf(document: DatasetDocument): readonly Shard[] {
  const { figures, notes, relations, questions, scopes } = document;
  const rowOf = new Map(figures.map(({ id }, row) => [id, row]));
  const printings = printingsOf(document, rowOf);
  const ends = relations.flatMap(({ a, b }, row) => [a, b].map((figure) => ({ figure, row })));
  const endsOf = Map.groupBy(ends, ({ figure }) => figure);
  const notesOf = Map.groupBy(notes.keys(), (row) => notes[row]?.figure);
  const idAt = (row: number) => figures[row]?.id ?? '';

  const alike = countedAlike(document);
  const relationsOf = (rows: Iterable<number>) =>
    new Set([...rows].flatMap((row) => (endsOf.get(idAt(row)) ?? []).map((end) => end.row)));
  const withRelated = (rows: ReadonlySet<number>): ReadonlySet<number> => {
    const ends = [...relationsOf(rows)].flatMap((row) => [relations[row]?.a ?? '', relations[row]?.b ?? '']);
    return new Set([...rows, ...ends.flatMap((id) => printings[rowOf.get(id) ?? -1] ?? [])]);
  };

  const pieceOf = (question: string | null, answering: readonly number[]): Shard => {
    const own = new Set(answering.flatMap(alike).flatMap((row) => printings[row] ?? []));
    const told = withRelated(own);
    const all = withRelated(told);
    const places = {
      figures: inOrder(all),
      notes: inOrder([...all].flatMap((row) => notesOf.get(idAt(row)) ?? [])),
      relations: inOrder(relationsOf(told)),
    };
    return {
      question,
      answering,
      rows: {
        figures: rowsAt(figures, places.figures),
        notes: rowsAt(notes, places.notes),
        relations: rowsAt(relations, places.relations),
      },
      places,
    };
  };

  const rowsIn = rowsInScope(figures);
  const scopesOf = Map.groupBy(scopes, ({ question }) => question);
  const answering = questions.map(
    ({ id }) => [id, new Set((scopesOf.get(id) ?? []).flatMap(rowsIn))] as const,
  );
  const answers = new Set(answering.flatMap(([, rows]) => [...rows]));
  const others = [...figures.keys()].filter((row) => !answers.has(row));
  return [...answering.map(([id, rows]) => pieceOf(id, [...rows])), pieceOf(null, others)].filter(
    ({ rows }) => rows.figures.length > 0,
  );
}

/** For each figure the rows of all printings of its number: those it supersedes, itself, and those it is superseded by. */
function printingsOf(
  { figures }: DatasetDocument,
  rowOf: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const printings: number[][] = [];
  figures.forEach(({ supersedes }, row) => {
    // A figure takes the place of an earlier row.
    const earlier = supersedes === undefined ? undefined : printings[rowOf.get(supersedes) ?? -1];
    earlier?.push(row);
    printings.push(earlier ?? [row]);
  });
  return printings;
}

/** For each figure the rows that count the same of the same people at the same place. */
function countedAlike(document: DatasetDocument): (row: number) => readonly number[] {
  const keys = [...figuresOf(document).values()].map(subjectKey);
  const rows = Map.groupBy(keys.keys(), (row) => keys[row]);
  return (row) => rows.get(keys[row]) ?? [];
}

const inOrder = (rows: Iterable<number>): readonly number[] => [...new Set(rows)].toSorted((a, b) => a - b);

const rowsAt = <Row>(rows: readonly Row[], places: readonly number[]): readonly Row[] =>
  places.flatMap((place) => rows[place] ?? []);

/** For each document the shards in which its figures answer, and those whose day of publication it shows. */
export function shardsOfSources(
  document: DatasetDocument,
  shards: readonly Pick<Shard, 'answering'>[],
): readonly (readonly number[])[] {
  const found = new Map(document.sources.map(({ id }) => [id, new Set<number>()]));
  const figures = [...figuresOf(document).values()];
  shards.forEach(({ answering }, shard) => {
    for (const row of answering) {
      const figure = figures[row];
      for (const { id } of figure ? [figure.source, ...figure.shownPublicBy] : []) found.get(id)?.add(shard);
    }
  });
  return [...found.values()].map((all) => [...all]);
}
