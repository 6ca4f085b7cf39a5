import type { Basis } from './basis.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Measure, Population, Topic } from './measure.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';
import { type ReferenceTime, referenceDay } from './reference-time.ts';
import type { Originator, Source } from './source.ts';
import type { Id } from './id.ts';

/** How far the originator or the ledger stands behind a figure (R22). */
export const FIGURE_STATUSES = ['reported', 'unverified', 'verified', 'doubtful', 'extrapolated'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

export const SUPERSEDE_REASONS = [
  'revision',
  'correction',
  'withdrawal',
  'source-switch',
  'definition-change',
  'back-dated-addition',
] as const;
export type SupersedeReason = (typeof SUPERSEDE_REASONS)[number];

/** How far short of a statement of fact the originator's own words stop: "may have been", "feared", "allegedly". */
export const MODALITIES = ['possible', 'feared', 'alleged'] as const;
export type Modality = (typeof MODALITIES)[number];

/** That a figure takes the place of an earlier one, and why (R23, R24). */
export interface Supersession {
  readonly figure: Figure;
  readonly reason: SupersedeReason;
  readonly note: string;
}

export const NOTE_KINDS = ['caveat', 'doubt', 'later'] as const;

/** Something said about a figure that could be said from a day on; never shown in an earlier view. */
export interface Note {
  readonly knownFrom: CalendarDate | null;
  readonly kind: (typeof NOTE_KINDS)[number];
  readonly text: string;
}

/** One claim: who says how many of whom, where and when, in which document (R1). */
export interface Figure {
  readonly id: Id<'figure'>;
  readonly topic: Topic;
  readonly measure: Measure;
  readonly population: Population;
  readonly place: Place;
  readonly quantity: Quantity;
  /** True when the number is our reading of words such as "couple of hundred"; the wording must then stay visible. */
  readonly readFromWords: boolean;
  /** Null when the source states the number as a fact or an estimate. */
  readonly modality: Modality | null;
  readonly time: ReferenceTime;
  /** How the days that it speaks of are known (R3). */
  readonly dateBasis: Basis;
  /** First day it was public: its own, else its document's; null when nobody says, and then it is in no as-of view (R1, R2). */
  readonly published: CalendarDate | null;
  /** How that day is known; null where there is none (R3). */
  readonly publishedBasis: Basis | null;
  /** True when it has a day of its own, told apart from its document's. */
  readonly publishedApart: boolean;
  /** The documents that show a day of its own, as far as its basis names any. */
  readonly shownPublicBy: readonly Source[];
  readonly source: Source;
  /** Where in the source: for these sources the phrase that carries the number. */
  readonly wording: string;
  readonly originator: Originator;
  /** The originator as the source words it. */
  readonly attribution: string;
  readonly speaker: string | null;
  /** Who carried it from the originator to the source, when that is somebody else. */
  readonly via: string | null;
  readonly status: FigureStatus;
  readonly supersedes: Supersession | null;
  readonly notes: readonly Note[];
}

/** A figure that takes the place of another. */
export type Superseding = Figure & { readonly supersedes: Supersession };

export const isSuperseding = (figure: Figure): figure is Superseding => figure.supersedes !== null;

/** A figure of which it is known when it was public. */
export type Published = Figure & { readonly published: CalendarDate };

export const isPublished = (figure: Figure): figure is Published => figure.published !== null;

/** When a figure was public, by its own day or else by that of its document. */
export function publicationOf(
  own: { readonly day: CalendarDate | null; readonly basis: Basis | null },
  { published, publishedBasis }: Pick<Source, 'published' | 'publishedBasis'>,
): Pick<Figure, 'published' | 'publishedBasis' | 'publishedApart'> {
  return own.day === null
    ? { published, publishedBasis, publishedApart: false }
    : { published: own.day, publishedBasis: own.basis, publishedApart: true };
}

/** The first day on which a figure can have been known: that of its publication, else the last day it speaks of. */
export function earliestDay({ published, time }: Figure): CalendarDate {
  return published ?? referenceDay(time);
}

/** True of a number that is in doubt or carried forward: it is listed, with its word, and nothing is reckoned with it (R22). */
export const isUnreliable = ({ status }: Pick<Figure, 'status'>): boolean =>
  status === 'doubtful' || status === 'extrapolated';
