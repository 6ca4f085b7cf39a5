import type { CalendarDate } from './calendar-date.ts';
import type { DatedText } from './dated-text.ts';
import type { CrisisEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { LedgerChange } from './ledger-change.ts';
import type { Measure, Population } from './measure.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import type { Relation } from './relation.ts';
import type { Review } from './review.ts';
import type { SeriesBreak } from './series-break.ts';
import type { Originator, Source } from './source.ts';
import type { ById, Id } from './id.ts';
import type { Tally } from './tally.ts';

/** What is held of a ledger whichever of its figures are: all that does not grow with them. What has no order of its own keeps the ledger's. */
interface Frame {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The day the desk opens on. */
  readonly opensAsOf: CalendarDate;
  /** The day the crisis ended; null while it goes on. What counts up to it is final and does not go stale. */
  readonly endedOn: CalendarDate | null;
  /** What the ledger is about, as a sentence begins with it: "The battle". Its title where the ledger gives no other. */
  readonly crisis: string;
  readonly sources: ById<Source>;
  readonly originators: ById<Originator>;
  readonly places: ById<Place>;
  readonly measures: ById<Measure>;
  readonly populations: ById<Population>;
  /** In the order of the desk. */
  readonly questions: ById<Question>;
  readonly events: readonly CrisisEvent[];
  /** Oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** Those of the figures that are held. */
  readonly relations: readonly Relation[];
  /** Figures, of those that are held, that answer no question, with the reason. */
  readonly unanswering: ReadonlyMap<Figure, string>;
  /** Texts that hold from a day on only, with what is said until then. */
  readonly texts: readonly DatedText[];
}

/** A whole ledger that passed the gate: every reference in it resolves. */
export interface WholeDataset extends Frame {
  readonly figures: ById<Figure>;
  /** Suspicions that a person cleared (R37). */
  readonly reviews: readonly Review[];
  /** What each version after the first added to the ledger or mended in it, oldest first. */
  readonly history: readonly LedgerChange[];
}

/** A ledger with some of its figures. Whoever asks about all figures cannot be given one. */
export interface DatasetInPart extends Frame {
  readonly part: {
    /** In ledger order. */
    readonly figures: readonly Figure[];
    /** The questions that can be answered from them; null where all are there that answer none. */
    readonly answers: ReadonlySet<Id<'question'> | null>;
    /** The documents of which all figures are there, and those whose day of publication they show. */
    readonly sources: ReadonlySet<Id<'source'>>;
    /** What all figures of the ledger come to. */
    readonly tally: Tally;
  };
}

/** What a page is drawn from. */
export type Dataset = WholeDataset | DatasetInPart;

/** A dataset that has all figures. Throws on one that has not: nothing is told of all from a part. */
export function wholeDataset(dataset: Dataset): WholeDataset {
  if (isWhole(dataset)) return dataset;
  throw new Error(`Not all figures of ${dataset.id} are here.`);
}

export const isWhole = (dataset: Dataset): dataset is WholeDataset => 'figures' in dataset;
