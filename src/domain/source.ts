import type { Basis } from './basis.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';

/** Who is speaking, as colour and shape tell it: a general quoted by a newspaper is a party to the fighting. */
export const SPEAKER_KINDS = ['un', 'government', 'party', 'ngo', 'monitor', 'media'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** The person or body a figure comes from. */
export interface Originator {
  readonly id: Id<'originator'>;
  readonly name: string;
  /** Short name for claim rows and chart labels. */
  readonly label: string;
  readonly kind: SpeakerKind;
  /** False for "not attributed in the text": such figures are never joined in one series. */
  readonly named: boolean;
  /** How it stands within a sentence: "the Government of Iraq". */
  readonly inSentence: string;
  /** Other names readers may look for it by. */
  readonly alsoCalled: readonly string[];
}

/** The document a figure was read in. */
export interface Source {
  readonly id: Id<'source'>;
  readonly publisher: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly published: CalendarDate | null;
  /** How that day is known; null without a day (R3). */
  readonly publishedBasis: Basis | null;
  readonly accessedVia: string;
  readonly note: string;
}
