import { describe } from '../../../claims/description.ts';
import { useView } from '../../../claims/view-context.tsx';
import type { Figure } from '../../../domain/figure.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import styles from '../Scenes.module.css';
import { Read } from '../Speaker.tsx';

/** A claim of a wall, and when it goes where not all fit. */
interface ReadRow {
  readonly figure: Figure;
  /** By what it stands on the wall. */
  readonly name: string;
  readonly optional: number | undefined;
}

/** Where the claims of a wall were read, in the order of their rows, and for whom nobody stated the day. */
export function WhereRead({ rows }: { rows: readonly ReadRow[] }) {
  const words = useWords();
  const view = useView();
  const inferred = rows.filter(({ figure }) => describe(figure, view, words).whenInferred);
  return (
    <p className={`${styles.quiet} ${styles.read}`}>
      {rows.map(({ figure, optional }, index) => (
        <span key={figure.id} data-optional={optional}>
          <Read figure={figure} terse further={index > 0} daySaid={isSaidBeside(figure)} />
        </span>
      ))}
      {inferred.length > 0 && (
        <span className={styles.inferred}>
          {`. ${words.t('claims.dayInferred')}: `}
          {inferred.map(({ figure, name, optional }, index) => (
            <span key={figure.id} data-optional={optional}>
              {index > 0 && ', '}
              {name}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

/** Whether a claim was published on the very day that stands beside its speaker. */
const isSaidBeside = ({ published, time }: Figure): boolean => published === referenceDay(time);
