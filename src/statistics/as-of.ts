import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Dataset, isWhole, type WholeDataset, wholeDataset } from '../domain/dataset.ts';
import type { CrisisEvent } from '../domain/event.ts';
import { type Figure, type Note, type Superseding, earliestDay } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { RelationKind } from '../domain/relation.ts';
import { explicableFrom, type SeriesBreak } from '../domain/series-break.ts';
import type { Filters } from './filters.ts';
import { tallyIn } from './held-figures.ts';
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
  readonly whole: WholeView;
}

/** How many figures of a ledger are known on a day, also of those that are not there. */
export interface DayCounts {
  /** Public by the day, superseded ones included. */
  readonly known: number;
  readonly superseded: number;
  /** Public only after the day, those included that speak of a later day and that nobody dates. */
  readonly later: number;
  /** Without any publication date, of days up to this one. */
  readonly undated: number;
}

/** What was known on a day (R23). Everything shown is read from one of these. */
export interface AsOfView {
  readonly day: CalendarDate;
  /** In the words that could be said on the day. */
  readonly dataset: Dataset;
  readonly counts: DayCounts;
  readonly events: readonly CrisisEvent[];
  readonly breaks: readonly BreakInView[];
  /** Null when all that was known is in the view. */
  readonly narrowed: Narrowing | null;
  /** True when the figure was published on or before the day and not superseded by then. */
  includes(figure: Figure): boolean;
  /** The figure that had taken its place by the day; null when none had. */
  supersededBy(figure: Figure): Superseding | null;
  /** What could be said about a figure by the day; empty for a figure published later. */
  notes(figure: Figure): readonly Note[];
  /** What the ledger says of this figure and another, once both are in view. */
  relations(figure: Figure): readonly RelationInView[];
}

/** All that was known on a day, for whoever asks about all figures. Its lists are made when they are first asked for. */
export interface WholeView extends AsOfView {
  readonly dataset: WholeDataset;
  /** Those that it includes, in ledger order. */
  readonly figures: readonly Figure[];
  /** An old figure to the one that had taken its place by the day. */
  readonly superseded: ReadonlyMap<Figure, Superseding>;
  /** Figures without any publication date, of days up to this one: in no as-of view, listed apart. */
  readonly undated: readonly Figure[];
}

export const isWholeView = (view: AsOfView): view is WholeView => isWhole(view.dataset);

/** A view that has all figures. Throws on one that has not: nothing is told of all from a part. */
export function wholeView(view: AsOfView): WholeView {
  wholeDataset(view.dataset);
  return view as WholeView;
}

/** What decides which claims are current on a day. */
export type Known = Pick<AsOfView, 'day' | 'dataset' | 'includes' | 'supersededBy' | 'notes' | 'relations'>;

/**
 * The ledger as it stood at the end of a day, in the words of that day. Rows that became public later change nothing in it
 * (R23). Of the day that pages open on there is one view, so that what is worked out of it is worked out once for all pages.
 */
export function asOfView(ledger: WholeDataset, day: CalendarDate): WholeView;
export function asOfView(ledger: Dataset, day: CalendarDate): AsOfView;
export function asOfView(ledger: Dataset, day: CalendarDate): AsOfView {
  return day === ledger.opensAsOf ? viewAsOpened(ledger) : viewOn(ledger, day);
}

const viewAsOpened = once((ledger: Dataset) => viewOn(ledger, ledger.opensAsOf));

function viewOn(ledger: Dataset, day: CalendarDate): AsOfView {
  const dataset = wordedOn(ledger, day);
  const index = ledgerIndex(dataset);
  const view = {
    ...knownOn(dataset, day),
    narrowed: null,
    counts: countsOn(dataset, day),
    events: dataset.events.filter((event) => event.knownFrom <= day),
    breaks: breaksInView(index, day),
  };
  return isWhole(dataset) ? withLists(view, dataset) : view;
}

/** With the lists of a whole view. A step of a day shows none of them in full: it must not pass over all figures. */
function withLists(view: AsOfView, dataset: WholeDataset): WholeView {
  const { replacements, undated } = ledgerIndex(dataset);
  const lists = {
    figures: once(() => [...dataset.figures.values()].filter((figure) => view.includes(figure))),
    undated: once(() => undated.filter((figure) => earliestDay(figure) <= view.day)),
    superseded: once(
      () => new Map(replacements.filter(({ day }) => day <= view.day).map(({ old, by }) => [old, by])),
    ),
  };
  return {
    ...view,
    dataset,
    get figures() {
      return lists.figures();
    },
    get undated() {
      return lists.undated();
    },
    get superseded() {
      return lists.superseded();
    },
  };
}

/** What was public and not superseded by the end of a day, for whoever asks about many days. */
export function knownOn(dataset: Dataset, day: CalendarDate): Known {
  const index = ledgerIndex(dataset);
  const supersededBy = (figure: Figure): Superseding | null =>
    index.replacementsOf.get(figure)?.findLast((replacement) => replacement.day <= day)?.by ?? null;
  const includes = (figure: Figure): boolean =>
    figure.published !== null && figure.published <= day && supersededBy(figure) === null;
  return {
    day,
    dataset,
    includes,
    supersededBy,
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

/** Summed up to a day; in a new view once, and the days of a ledger are few. */
function countsOn(dataset: Dataset, day: CalendarDate): DayCounts {
  const { figures, days } = tallyIn(dataset);
  let [known, superseded, undated] = [0, 0, 0];
  for (const tally of days) {
    if (tally.day > day) break;
    known += tally.published;
    superseded += tally.replaced;
    undated += tally.undated;
  }
  return { known, superseded, later: figures - known - undated, undated };
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
