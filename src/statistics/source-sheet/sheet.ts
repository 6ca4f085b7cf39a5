import type { Basis } from '../../domain/basis.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type Figure, type Note, earliestDay } from '../../domain/figure.ts';
import { TOPICS } from '../../domain/measure.ts';
import { once } from '../../domain/once.ts';
import type { Source } from '../../domain/source.ts';
import { type Answered, answeredBy } from '../answered.ts';
import { type AsOfView, type Known, knownOn } from '../as-of.ts';
import { wordedOn } from '../worded.ts';
import { figuresReadIn, howFarKnown, type SourceKnown } from '../source-known.ts';
import { publicationBasisTold } from '../publication-basis.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
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
  /** What is to be told of how its own day of publication is known; null when nothing is. */
  readonly publishedBasis: Basis | null;
  /** Caveats and doubts that could be stated when the figure was published. */
  readonly notes: readonly Note[];
  /** Null when nobody knows the day the figure was public: then nobody knows what others had said by it. */
  readonly comparison: Comparison | null;
}

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

function rowOf(view: AsOfView, figure: Figure, thenOn: (day: CalendarDate) => Known): SheetRow {
  const then = figure.published && thenOn(figure.published);
  return {
    figure,
    answered: answeredBy(view.dataset, figure),
    publishedBasis: publicationBasisTold(view, figure),
    notes: (then ?? view).notes(figure),
    comparison: then && compared(view, then, figure),
  };
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
