import { Fragment } from 'react';
import { type Mark, MARKS } from '../../claims/marks.ts';
import { useDescription } from '../../claims/use-description.ts';
import { Icon } from '../../design/Icon.tsx';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './Scenes.module.css';

/** What must be known of a figure before relying on it, as large as the words around it (R22, R31). */
export function WallMarks({ figure }: { figure: Figure }) {
  const { marks } = useDescription(figure);
  return <MarkWords marks={marks} />;
}

interface MarkWordsProps {
  marks: readonly Mark[];
  /** The words stand elsewhere on the scene: here only the signs are seen. */
  keyed?: boolean;
}

/** The signs of marks with their words. */
export function MarkWords({ marks, keyed = false }: MarkWordsProps) {
  const words = useWords();
  return marks.map((mark) => (
    <Fragment key={mark}>
      {' '}
      <b className={styles.mark}>
        <Icon name={MARKS[mark].icon} />
        {keyed ? (
          <span className="vh">{words.t(`claims.mark.${mark}`)}</span>
        ) : (
          words.t(`claims.mark.${mark}`)
        )}
      </b>
    </Fragment>
  ));
}
