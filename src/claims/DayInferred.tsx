import type { Figure } from '../domain/figure.ts';
import { keptTogether } from '../i18n/kept-together.ts';
import { useWords } from '../i18n/words-context.tsx';
import styles from './DayInferred.module.css';
import { useDescription } from './use-description.ts';

/** Stands behind a day that nobody stated where there is no room for a word, and nearby with what it means. */
export const INFERRED = '*';

interface DayInferredProps {
  figure: Figure;
  /** Where room is scarce one word says it, or a sign whose meaning stands nearby. */
  as?: 'words' | 'word' | 'sign';
}

/** Right behind a day of a figure: that it is inferred, where it is (R3). */
export function DayInferred({ figure, as = 'words' }: DayInferredProps) {
  const words = useWords();
  if (!useDescription(figure).whenInferred) return null;
  const said = ` ${keptTogether(words.t(as === 'word' ? 'claims.inferredBrief' : 'claims.dateInferred'))}`;
  if (as !== 'sign') return <span>{said}</span>;
  return (
    <>
      <span className={styles.sign} aria-hidden="true">
        {INFERRED}
      </span>
      <span className="vh">{said}</span>
    </>
  );
}

/** The same as a sign. */
export const InferredSign = ({ figure }: { figure: Figure }) => <DayInferred figure={figure} as="sign" />;
