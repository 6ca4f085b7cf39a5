import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import type { Figure, Note } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { type ColumnId, columnOf, type Facet, facetOf } from './columns.ts';
import { folded } from '../../i18n/folded-text.ts';
import { ranksOf } from './ranks.ts';

/** For every figure, which of a few values it has: a number into `keys`, or -1 for none. */
export interface Codes {
  readonly keys: readonly string[];
  readonly of: Int32Array;
}

/** Facets that a figure has once and for all. A caveat and a dispute are known from a day on, so the view is asked for them. */
export type LastingFacet = Exclude<Facet, 'caveat' | 'state'>;
export const isLasting = (facet: Facet): facet is LastingFacet => facetOf(facet).of !== null;

/** A ledger laid out by column, each figure under its number in the ledger: what looking through 100,000 of them needs. */
export interface FigureStore {
  readonly figures: readonly Figure[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Which id of a facet each figure has. */
  codes(facet: LastingFacet): Codes;
  /** What only this figure says and what could be said about it from its first day on, folded for search. */
  ownText(): readonly string[];
  /** The quoted words of each figure, folded. */
  wordings(): readonly string[];
  /** What could be said about a figure only later, folded, with the day from which; null where there is nothing. */
  laterNotes(): readonly (readonly LaterNote[] | null)[];
  /** Numbers from the newest published to the oldest, then as in the ledger; and the place of each number in that. */
  newest(): { readonly newestFirst: Int32Array; readonly placeInNewest: Int32Array };
  /** Place of a figure in a column that is sorted by a key; -1 for none. */
  ranks(column: ColumnId): Int32Array;
}

export interface LaterNote {
  readonly knownFrom: CalendarDate;
  readonly text: string;
}

/** The store of a dataset, made once; codes, ranks and texts are made when they are first asked for. */
export const figureStore = once((dataset: WholeDataset): FigureStore => {
  const figures = [...dataset.figures.values()];
  const codesOfFacet = once((facet: LastingFacet) => codesOf(figures, lasting(facet)(dataset)));
  const ranksOfColumn = once((column: ColumnId) => ranksOf(figures, keyOf(column)));
  return {
    figures,
    numberOf: new Map(figures.map((figure, number) => [figure.id, number])),
    codes: codesOfFacet,
    ownText: once(() => figures.map((figure) => folded(ownText(figure)))),
    wordings: once(() => figures.map(({ wording }) => folded(wording))),
    laterNotes: once(() => figures.map((figure) => laterNotes(figure))),
    newest: once(() => newest(ranksOfColumn('published'))),
    ranks: ranksOfColumn,
  };
});

/** The id that each figure has of a facet; none of a facet that the view is asked for. */
const lasting = (facet: LastingFacet) => facetOf(facet).of ?? (() => () => null);

function keyOf(column: ColumnId): (figure: Figure) => string | number | null {
  const { sort } = columnOf(column);
  return sort.by === 'key' ? sort.key : () => null;
}

/** Known from the day the figure was: whoever sees the figure may see the note. */
function isFromTheStart(figure: Figure, { knownFrom }: Note): boolean {
  return knownFrom === null || (figure.published !== null && knownFrom <= figure.published);
}

function laterNotes(figure: Figure): readonly LaterNote[] | null {
  const notes = figure.notes.flatMap((note) =>
    note.knownFrom === null || isFromTheStart(figure, note)
      ? []
      : [{ knownFrom: note.knownFrom, text: folded(note.text) }],
  );
  return notes.length === 0 ? null : notes;
}

function newest(published: Int32Array): ReturnType<FigureStore['newest']> {
  const count = published.length;
  const keys = Float64Array.from(published, (rank, number) => (count - rank) * count + number).sort();
  const newestFirst = Int32Array.from(keys, (key) => key % count);
  const placeInNewest = new Int32Array(count);
  for (const [place, number] of newestFirst.entries()) placeInNewest[number] = place;
  return { newestFirst, placeInNewest };
}

function ownText(figure: Figure): string {
  const [low, high] = [leastClaimed(figure.quantity), mostClaimed(figure.quantity)];
  return [
    figure.id,
    figure.wording,
    figure.attribution,
    figure.speaker,
    low,
    high === low ? null : high,
    referenceStart(figure.time),
    referenceDay(figure.time),
    figure.published,
    ...figure.notes.filter((note) => isFromTheStart(figure, note)).map(({ text }) => text),
  ].join('\n');
}

/** Gives each figure the number of its key among all there are. */
export function codesOf(
  figures: readonly Figure[],
  key: (figure: Figure) => string | null | undefined,
): Codes {
  const codeOf = new Map<string, number>();
  const of = Int32Array.from(figures, (figure) => {
    const text = key(figure);
    if (text === null || text === undefined) return -1;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { keys: [...codeOf.keys()], of };
}
