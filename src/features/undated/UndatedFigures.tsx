import { FigureLine } from '../../claims/FigureLine.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './UndatedFigures.module.css';

/** Figures of which no source says when they were published: in no as-of view, kept apart, never dropped. */
export function UndatedFigures({ view }: { view: AsOfView }) {
  const words = useWords();
  if (view.undated.length === 0) return null;
  return (
    <details className={styles.undated} data-undated>
      <summary>{words.t('desk.undated', { count: view.undated.length })}</summary>
      <ul>
        {view.undated.map((figure) => (
          <li key={figure.id}>
            <FigureLine figure={figure} />
          </li>
        ))}
      </ul>
    </details>
  );
}
