import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure, Note } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { answeredBy } from '../../statistics/answered.ts';
import type { Facet } from './columns.ts';
import { folded } from './folded-text.ts';
import { ranksOf } from './ranks.ts';

/** For every figure, which of a few values it has: a number into `keys`, or -1 for none. */
export interface Codes {
  readonly keys: readonly string[];
  readonly of: Int32Array;
}

/** Facets that a figure has once and for all. A caveat and a dispute are known from a day on, so the view is asked for them. */
export type LastingFacet = Exclude<Facet, 'caveat' | 'state'>;

/** A ledger laid out by column, each figure under its number in the ledger: what looking through 100,000 of them needs. */
export interface FigureStore {
  readonly figures: readonly Figure[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Which id of a facet each figure has. */
  codes(facet: LastingFacet): Codes;
  /** The name of each carrier by its id. */
  readonly carriers: ReadonlyMap<string, string>;
  /** What only this figure says and what could be said about it from its first day on, folded for search. */
  ownText(): readonly string[];
  /** The quoted words of each figure, folded. */
  wordings(): readonly string[];
  /** What could be said about a figure only later, folded, with the day from which; null where there is nothing. */
  laterNotes(): readonly (readonly LaterNote[] | null)[];
  /** Numbers from the newest published to the oldest, then as in the ledger; and the place of each number in that. */
  newest(): { readonly newestFirst: Int32Array; readonly placeInNewest: Int32Array };
  /** Place of a figure in a column whose order no language and no day changes; -1 for none. */
  ranks(column: RankedColumn): Int32Array;
}

export interface LaterNote {
  readonly knownFrom: CalendarDate;
  readonly text: string;
}

export type RankedColumn = 'value' | 'describes' | 'published' | 'wording';

/** The store of a dataset, made once; codes, ranks and texts are made when they are first asked for. */
export const figureStore = once((dataset: Dataset): FigureStore => {
  const figures = [...dataset.figures.values()];
  const codesOfFacet = once((facet: LastingFacet) => codesOf(figures, FACET_IDS[facet](dataset)));
  const ranksOfColumn = once((column: RankedColumn) => ranksOf(figures, SORT_KEYS[column](dataset)));
  return {
    figures,
    numberOf: new Map(figures.map((figure, number) => [figure.id, number])),
    codes: codesOfFacet,
    carriers: new Map(
      [...new Set(figures.map(({ via }) => via))].flatMap((via) => (via === null ? [] : [[viaId(via), via]])),
    ),
    ownText: once(() => figures.map((figure) => folded(ownText(figure)))),
    wordings: once(() => figures.map(({ wording }) => folded(wording))),
    laterNotes: once(() => figures.map((figure) => laterNotes(figure))),
    newest: once(() => newest(ranksOfColumn('published'))),
    ranks: ranksOfColumn,
  };
});

/** Known from the day the figure was: whoever sees the figure may see the note. */
function isFromTheStart(figure: Figure, { knownFrom }: Note): boolean {
  return knownFrom === null || knownFrom <= (figure.published ?? '');
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

/** The id of each facet that a figure has. */
const FACET_IDS: Record<LastingFacet, (dataset: Dataset) => (figure: Figure) => string | null | undefined> = {
  measure: () => (figure) => figure.measure,
  population: () => (figure) => figure.population,
  place: () => (figure) => figure.place,
  kind: () => (figure) => figure.time.kind,
  who: (dataset) => (figure) => dataset.originators.get(figure.originator)?.kind,
  originator: () => (figure) => figure.originator,
  via: () => (figure) => (figure.via === null ? null : viaId(figure.via)),
  status: () => (figure) => figure.status,
  source: () => (figure) => figure.source,
  question: (dataset) => (figure) => answeredBy(dataset, figure)?.question.id,
};

/** What a column is sorted by; null stands last. */
const SORT_KEYS: Record<RankedColumn, (dataset: Dataset) => (figure: Figure) => string | number | null> = {
  value: () => (figure) => leastClaimed(figure.quantity),
  describes: () => (figure) => `${referenceDay(figure.time)} ${referenceStart(figure.time)}`,
  published: () => (figure) => figure.published,
  wording: () => (figure) => folded(figure.wording) || null,
};

/** A carrier has no id in the ledger; in an address it is its name in small letters and hyphens. */
function viaId(via: string): string {
  return folded(via).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

function ownText(figure: Figure): string {
  const [low, high] = [leastClaimed(figure.quantity), mostClaimed(figure.quantity)];
  return [
    figure.id,
    figure.wording,
    figure.attribution,
    figure.speaker ?? '',
    low ?? '',
    high === low ? '' : (high ?? ''),
    referenceStart(figure.time),
    referenceDay(figure.time),
    figure.published ?? '',
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
