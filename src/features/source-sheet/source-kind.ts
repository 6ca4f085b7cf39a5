import type { Words } from '../../i18n/words.ts';

const KINDS = ['un', 'media', 'monitor', 'ngo', 'government'] as const;

/** The kind of a document in words; a kind the catalogue does not know is told as the ledger writes it. */
export function kindLabel(kind: string, words: Words): string {
  const known = KINDS.find((each) => each === kind);
  return known ? words.t(`sources.kind.${known}`) : kind;
}
