import type { Quantity } from '../domain/quantity.ts';
import type { Words } from '../i18n/words.ts';
import { amountPieces } from './amount-pieces.ts';

/** A quantity as one line of text with its qualifier, for labels, tooltips and speech (R4). */
export const quantityText = (quantity: Quantity, words: Words): string =>
  amountPieces({ quantity, readFromWords: false }, words)
    .map(({ text }) => text)
    .join(' ');
