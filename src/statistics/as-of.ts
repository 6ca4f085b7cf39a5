import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CrisisEvent } from '../domain/event.ts';
import { type Figure, type Note, type Superseding, earliestDay } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { RelationKind } from '../domain/relation.ts';
import { explicableFrom, type SeriesBreak } from '../domain/series-break.ts';
import type { Filters } from './filters.ts';
import { type LedgerIndex, ledgerIndex } from './ledger-index.ts';
import { wordedOn } from './worded.ts';

/** A break as it stood on a day. Its words are empty until they could be given, so that no view can quote the future. */
export interface BreakInView extends SeriesBreak {
  readonly explained: boolean;
  /** With the first figure counted the new way, or once it was past and could be explained (R25). */
  readonly knownSince: CalendarDate;
}

export interface RelationInView {
  readonly other: Figure;
  readonly kind: RelationKind;
  readonly note: string;
}

/** What narrowed a view, and the same day with all that was known. */
export interface Narrowing {
  readonly filters: Filters;
  readonly whole: AsOfView;
}

/** What was known on a day (R23). Everything shown is read from one of these. */
export interface AsOfView {
  readonly day: CalendarDate;
  /** In the words that could be said on the day. */
  readonly dataset: Dataset;
  /** Published on or before the day and not superseded by then, in ledger order. */
  readonly figures: readonly Figure[];
  /** An old figure to the one that had taken its place by the day. */
  readonly superseded: ReadonlyMap<Figure, Superseding>;
  readonly events: readonly CrisisEvent[];
  readonly breaks: readonly BreakInView[];
  /** How many figures were public only after the day, those included that speak of a later day and that nobody dates. */
  readonly laterCount: number;
  /** Figures without any publication date, of days up to this one: in no as-of view, listed apart. */
  readonly undated: readonly Figure[];
  /** Null when all that was known is in the view. */
  readonly narrowed: Narrowing | null;
  /** True when the figure is one of `figures`. */
  includes(figure: Figure): boolean;
  /** What could be said about a figure by the day; empty for a figure published later. */
  notes(figure: Figure): readonly Note[];
  /** What the ledger says of this figure and another, once both are in view. */
  relations(figure: Figure): readonly RelationInView[];
}

/** What decides which claims are current on a day: the part of a view that no pass over all figures is needed for. */
export type Known = Pick<AsOfView, 'day' | 'dataset' | 'superseded' | 'includes' | 'notes' | 'relations'>;

/**
 * The ledger as it stood at the end of a day, in the words of that day. Rows that became public later change nothing in it
 * (R23). Of the day that pages open on there is one view, so that what is worked out of it is worked out once for all pages.
 */
export function asOfView(ledger: Dataset, day: CalendarDate): AsOfView {
  return day === ledger.opensAsOf ? viewAsOpened(ledger) : viewOn(ledger, day);
}

const viewAsOpened = once((ledger: Dataset) => viewOn(ledger, ledger.opensAsOf));

function viewOn(ledger: Dataset, day: CalendarDate): AsOfView {
  const dataset = wordedOn(ledger, day);
  const index = ledgerIndex(dataset);
  const known = knownOn(dataset, day);
  return {
    ...known,
    narrowed: null,
    ...sortOut(dataset, known.superseded, day),
    events: dataset.events.filter((event) => event.knownFrom <= day),
    breaks: breaksInView(index, day),
  };
}

/** What was public and not superseded by the end of a day, for whoever asks about many days. */
export function knownOn(dataset: Dataset, day: CalendarDate): Known {
  const index = ledgerIndex(dataset);
  const superseded = new Map<Figure, Superseding>();
  for (const replacement of index.replacements) {
    if (replacement.day > day) break;
    superseded.set(replacement.old, replacement.by);
  }
  const includes = (figure: Figure): boolean =>
    figure.published !== null && figure.published <= day && !superseded.has(figure);
  return {
    day,
    dataset,
    superseded,
    includes,
    notes: (figure) =>
      earliestDay(figure) > day
        ? []
        : figure.notes.filter((note) => note.knownFrom === null || note.knownFrom <= day),
    relations: (figure) =>
      includes(figure)
        ? (index.relations.get(figure) ?? []).filter((relation) => includes(relation.other))
        : [],
  };
}

function sortOut(
  dataset: Dataset,
  superseded: AsOfView['superseded'],
  day: CalendarDate,
): Pick<AsOfView, 'figures' | 'laterCount' | 'undated'> {
  const figures: Figure[] = [];
  const undated: Figure[] = [];
  let laterCount = 0;
  for (const figure of dataset.figures.values()) {
    if (earliestDay(figure) > day) laterCount += 1;
    else if (figure.published === null) undated.push(figure);
    else if (!superseded.has(figure)) figures.push(figure);
  }
  return { figures, laterCount, undated };
}

/**
 * A break is in view once a figure counted the new way is public, even before anybody explained it; or once it is
 * past and could be explained, as when an originator says that it stops.
 */
function breaksInView(index: LedgerIndex, day: CalendarDate): readonly BreakInView[] {
  return index.breaks.flatMap(({ seriesBreak, cutFrom }) => {
    const explicable = explicableFrom(seriesBreak);
    const knownSince = cutFrom !== null && cutFrom < explicable ? cutFrom : explicable;
    if (knownSince > day) return [];
    const explained = seriesBreak.knownFrom <= day;
    const unsaid = explained ? {} : { before: '', after: '', explanation: '' };
    return [{ ...seriesBreak, ...unsaid, explained, knownSince }];
  });
}
