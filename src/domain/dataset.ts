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
import type { ById } from './id.ts';

/** A whole ledger that passed the gate: every reference in it resolves. What has no order of its own keeps the ledger's. */
export interface Dataset {
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
  readonly figures: ById<Figure>;
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
  readonly relations: readonly Relation[];
  /** Figures that answer no question, with the reason. */
  readonly unanswering: ReadonlyMap<Figure, string>;
  /** Suspicions that a person cleared (R37). */
  readonly reviews: readonly Review[];
  /** What each version after the first added to the ledger or mended in it, oldest first. */
  readonly history: readonly LedgerChange[];
  /** Texts that hold from a day on only, with what is said until then. */
  readonly texts: readonly DatedText[];
}
