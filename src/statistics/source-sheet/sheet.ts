import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Figure, type Note, earliestDay } from '../../domain/figure.ts';
import { TOPICS } from '../../domain/measure.ts';
import { once } from '../../domain/once.ts';
import type { Source } from '../../domain/source.ts';
import { type Answered, answeredBy } from '../answered.ts';
import { type AsOfView, type Known, knownOn } from '../as-of.ts';
import { wordedOn } from '../worded.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { sourcesNamedIn } from './uses.ts';
import { type Since, saidSince } from './since.ts';
import { type SheetState, sheetStates } from './states.ts';

/** A figure beside what others had said by the day it was published. */
export interface Comparison extends Neighbours {
  readonly day: CalendarDate;
  readonly states: readonly [SheetState, ...SheetState[]];
  /** What came up between that day and the view's; null when nothing did. */
  readonly since: Since | null;
}

/** One figure of the document. */
export interface SheetRow {
  readonly figure: Figure;
  readonly answered: Answered | null;
  /** How the day of publication is known; empty when the source prints it, or while what shows it is not public. */
  readonly publishedBasis: string;
  /** Caveats and doubts that could be stated when the figure was published. */
  readonly notes: readonly Note[];
  /** Null when nobody knows the day the figure was public: then nobody knows what others had said by it. */
  readonly comparison: Comparison | null;
}

/** How far a document is known on a day. */
export type SourceKnown =
  | 'known'
  /** Its figures were public, relayed elsewhere, before the document itself was: of the document nothing may be told. */
  | 'figures-only'
  | 'not-yet';

export interface SourceSheet {
  readonly source: Source;
  readonly known: SourceKnown;
  readonly rows: readonly SheetRow[];
}

/**
 * A document as a fact sheet: every figure taken from it that was public by the view's day, each compared with what
 * others had said by the figure's own day and never later (R23). Rows go by topic as the desk does, then by the ledger.
 */
export function sourceSheet(view: AsOfView, source: Source): SourceSheet {
  const known = howFarKnown(view, source);
  const figures = known === 'not-yet' ? [] : figuresReadIn(view.dataset, source);
  // Most figures of a document were public on one day.
  const thenOn = once((day: CalendarDate) => knownOn(wordedOn(view.dataset, day), day));
  const rows = figures
    .filter((figure) => earliestDay(figure) <= view.day)
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic))
    .map((figure) => rowOf(view, figure, thenOn));
  return { source, known, rows };
}

/** Whether a document was public by the view's day; one that nobody dates, once anything that it tells was known. */
export function howFarKnown({ dataset, day }: AsOfView, source: Source): SourceKnown {
  if (source.published !== null && source.published <= day) return 'known';
  const figures = figuresReadIn(dataset, source);
  if (source.published !== null) {
    const relayed = figures.some((figure) => earliestDay(figure) <= day);
    return relayed ? 'figures-only' : 'not-yet';
  }
  const told = [
    ...figures.map(earliestDay),
    ...dataset.events.flatMap((event) => (event.source === source ? event.knownFrom : [])),
  ];
  return told.length > 0 && told.every((from) => from > day) ? 'not-yet' : 'known';
}

/** Every figure read in a document, whenever it was public, in ledger order. */
export function figuresReadIn(dataset: Dataset, source: Source): readonly Figure[] {
  return figuresBySource(dataset).get(source) ?? [];
}

const figuresBySource = once(({ figures }: Dataset) => Map.groupBy(figures.values(), ({ source }) => source));

function rowOf(view: AsOfView, figure: Figure, thenOn: (day: CalendarDate) => Known): SheetRow {
  const then = figure.published && thenOn(figure.published);
  return {
    figure,
    answered: answeredBy(view.dataset, figure),
    publishedBasis: publishedBasisOf(view, figure),
    notes: (then ?? view).notes(figure),
    comparison: then && compared(view, then, figure),
  };
}

/** A basis may name the document that shows the day, which may itself have come out later. */
function publishedBasisOf(view: AsOfView, { publishedApart, publishedBasis }: Figure): string {
  if (!publishedApart || publishedBasis === 'stated') return '';
  const shownBy = sourcesNamedIn(view.dataset, publishedBasis);
  return shownBy.every((source) => howFarKnown(view, source) === 'known') ? publishedBasis : '';
}

function compared(view: AsOfView, then: Known, figure: Figure): Comparison {
  const neighbours = neighboursOf(then, figure);
  return {
    ...neighbours,
    day: then.day,
    states: sheetStates(then, figure, neighbours),
    since: saidSince(view, then, figure),
  };
}
