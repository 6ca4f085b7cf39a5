import { describe, descriptionText } from '../../claims/description.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';

/** All that travels with a figure, in one line: for a tooltip and for readers who do not see the drawing. */
export function figureText(figure: Figure, view: AsOfView, words: Words): string {
  return descriptionText(describe(figure, view, words), words);
}
