import { keysOf } from './keys-of.ts';

/** What the ledger may say of how a day is known (R3): how each is written, and whether somebody prints the day. */
const BASES = {
  stated: { form: /^stated(?:: ([\s\S]+))?$/, written: 'stated', printed: true },
  inferred: { form: /^inferred: ([\s\S]+)$/, written: '"inferred: " and the reason', printed: false },
  /** Of days of publication alone: it may have been public before, and what shows it by then is named. */
  'public-by-then': {
    form: /^(?:[^:]+ )?public by then: ([\s\S]+)$/,
    written: '"public by then: " and what shows it',
    printed: false,
  },
} as const satisfies Record<
  string,
  { readonly form: RegExp; readonly written: string; readonly printed: boolean }
>;
export type BasisKind = keyof typeof BASES;

/** How a day is known. */
export interface Basis {
  readonly kind: BasisKind;
  /** What is said beside the kind; empty when nothing is. */
  readonly remark: string;
  /** All of it, as the ledger words it. */
  readonly said: string;
}

export const STATED: Basis = { kind: 'stated', remark: '', said: 'stated' };

/** How a checked text of the ledger says that a day is known. Throws where it says nothing of the kind. */
export function basisOf(said: string): Basis {
  // Most days are stated, and nothing besides.
  if (said === STATED.said) return STATED;
  for (const kind of keysOf(BASES)) {
    const found = BASES[kind].form.exec(said);
    if (found) return { kind, remark: found[1] ?? '', said };
  }
  throw new Error(`Not how a day is known: "${said}".`);
}

/** True of a day that nobody prints: whoever shows it says so (R3). */
export const isInferred = (basis: Basis | null): boolean => basis !== null && !BASES[basis.kind].printed;

/** How a text may say one of these, as a pattern and in words. */
export function formsOf(kinds: readonly BasisKind[]): { readonly pattern: RegExp; readonly words: string } {
  return {
    pattern: new RegExp(kinds.map((kind) => BASES[kind].form.source).join('|')),
    words: kinds.map((kind) => BASES[kind].written).join(', or '),
  };
}
