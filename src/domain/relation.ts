/**
 * What the ledger says of two figures: `disputed` is a contradiction, shown both ways (R19); every other kind
 * states why they differ without contradicting (R20, R21).
 */
export type RelationKind =
  | 'disputed'
  | 'scope'
  | 'measure'
  | 'start_of_count'
  | 'label_doubt'
  | 'floor'
  | 'revision';
export const RELATION_KINDS = [
  'disputed',
  'scope',
  'measure',
  'start_of_count',
  'label_doubt',
  'floor',
  'revision',
] as const satisfies readonly RelationKind[];

/** Symmetric; known as soon as both figures are public. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly kind: RelationKind;
  readonly note: string;
}
