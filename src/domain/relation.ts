import type { Figure } from './figure.ts';

/**
 * What the ledger says of two figures: `disputed` is a contradiction, shown both ways (R19); every other kind
 * states why they differ without contradicting (R20, R21). An `echo` repeats, in other words or in part, what another figure
 * of the same origin said: `a` echoes `b`, and the two are one voice.
 */
export const RELATION_KINDS = [
  'disputed',
  'echo',
  'scope',
  'measure',
  'start_of_count',
  'label_doubt',
  'floor',
  'rounding',
  'revision',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Symmetric but for an echo; known as soon as both figures are public. */
export interface Relation {
  readonly a: Figure;
  readonly b: Figure;
  readonly kind: RelationKind;
  readonly note: string;
}
