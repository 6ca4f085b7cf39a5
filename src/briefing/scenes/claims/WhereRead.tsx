import { INFERRED } from '../../../claims/DayInferred.tsx';
import { describe } from '../../../claims/description.ts';
import { useView } from '../../../claims/view-context.tsx';
import type { Figure } from '../../../domain/figure.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import styles from '../Scenes.module.css';
import { isSaidBeside, Read } from '../Speaker.tsx';

/** A claim of a wall, and when it goes where not all fit. */
interface ReadRow {
  readonly figure: Figure;
  readonly optional: number | undefined;
}

/** Where the claims of a wall were read, in the order of their rows, and what the star behind a day means. */
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
      {inferred[0] && (
        // Rows come in the order in which they go, the last first.
        <span
          data-optional={inferred[0].optional}
        >{`. ${INFERRED}\u00a0${words.t('claims.dayInferred')}`}</span>
      )}
    </p>
  );
}
