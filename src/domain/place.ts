import type { Source } from './source.ts';
import type { Id } from './id.ts';

export const PLACE_KINDS = [
  'country',
  'governorate',
  'district',
  'subdistrict',
  'operation_area',
  'city',
  'city_part',
  'neighbourhood',
  'site',
] as const;

/** A place figures speak about. Codes keep their scheme; a place without a code says so by having none (R33). */
export interface Place {
  readonly id: Id<'place'>;
  readonly name: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  /** The place around it. */
  readonly parent: Place | null;
  readonly pcode: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number; readonly note: string } | null;
  /** The document that says where it is. */
  readonly source: Source;
  readonly note: string;
  /** How it stands within a sentence: "the Old City of Mosul". */
  readonly inSentence: string;
  /** Other names readers may look for it by. */
  readonly alsoCalled: readonly string[];
}
