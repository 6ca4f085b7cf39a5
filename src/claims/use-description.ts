import type { Figure } from '../domain/figure.ts';
import { useWords } from '../i18n/words-context.tsx';
import { describe, type Description } from './description.ts';
import { useView } from './view-context.tsx';

/** What is to be said of a figure, in the words and on the day of the page. */
export function useDescription(figure: Figure): Description {
  const words = useWords();
  return describe(figure, useView(), words);
}
