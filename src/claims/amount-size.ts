import type { AmountPiece } from './amount-pieces.ts';

/** How wide an amount is in ems of its own type: its numbers, the words that qualify them at full size, and the widest number. */
export interface AmountSize {
  readonly numbers: number;
  readonly words: number;
  readonly widest: number;
}

/** A digit, a separator and a letter of a word in the design's typefaces, in ems; all digits are alike. */
const DIGIT = 0.6;
const SEPARATOR = 0.29;
const LETTER = 0.52;

/** The size of an amount, to a tenth of an em, so that a style sheet can fit it to its container and nothing is measured. */
export function amountSize(pieces: readonly AmountPiece[]): AmountSize {
  const numbers = pieces.flatMap(({ kind, text }) => (kind === 'number' ? [numberWidth(text)] : []));
  const words = pieces.flatMap(({ kind, text }) => (kind === 'number' ? [] : [(text.length + 1) * LETTER]));
  return {
    numbers: tenths(sum(numbers)),
    words: tenths(sum(words)),
    widest: tenths(Math.max(1, ...numbers)),
  };
}

/** The size of the widest of the parts that may stand in lines of their own. */
export function widestSize(parts: readonly (readonly AmountPiece[])[]): AmountSize {
  const sizes = parts.map(amountSize);
  return {
    numbers: Math.max(...sizes.map(({ numbers }) => numbers)),
    words: Math.max(...sizes.map(({ words }) => words)),
    widest: Math.max(...sizes.map(({ widest }) => widest)),
  };
}

const numberWidth = (text: string): number =>
  sum([...text].map((letter) => (/\p{Nd}/u.test(letter) ? DIGIT : SEPARATOR)));

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const tenths = (ems: number): number => Math.ceil(ems * 10) / 10;
