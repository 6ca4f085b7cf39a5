import { FigureLine } from '../../claims/FigureLine.tsx';
import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import styles from './UndatedFigures.module.css';

/** Figures of which no source says when they were published: in no view of a day, kept apart, and never on a day before the one they speak of. */
export function UndatedFigures({ view }: { view: AsOfView }) {
  const words = useWords();
  const told = view.undated.filter(({ time }) => referenceDay(time) <= view.day);
  if (told.length === 0) return null;
  return (
    <details className={styles.undated} data-undated>
      <summary>
        {words.t(view.narrowed ? 'desk.undated.filtered' : 'desk.undated', { count: told.length })}
      </summary>
      <ul>
        {told.map((figure) => (
          <li key={figure.id}>
            <FigureLine figure={figure} />
          </li>
        ))}
      </ul>
    </details>
  );
}
