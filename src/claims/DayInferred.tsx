import type { Figure } from '../domain/figure.ts';
import { keptTogether } from '../i18n/kept-together.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useDescription } from './use-description.ts';

/** Right behind a day of a figure: that it is inferred, where it is (R3). */
export function DayInferred({ figure }: { figure: Figure }) {
  const words = useWords();
  return (
    useDescription(figure).whenInferred && <span>{` ${keptTogether(words.t('claims.dateInferred'))}`}</span>
  );
}
