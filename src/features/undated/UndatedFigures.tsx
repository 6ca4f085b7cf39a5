import { Bounded } from '../../claims/Bounded.tsx';
import { FigureLines } from '../../claims/FigureLines.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import styles from './UndatedFigures.module.css';

/** Figures of which no source says when they were published: in no view of a day, and kept apart. */
export function UndatedFigures({ view }: { view: WholeView }) {
  const words = useWords();
  const { undated } = view;
  if (undated.length === 0) return null;
  return (
    <details className={styles.undated} data-undated>
      <summary>
        {words.t(view.narrowed ? 'desk.undated.filtered' : 'desk.undated', { count: undated.length })}
      </summary>
      <Bounded items={undated} idOf={({ id }) => id}>
        {(some) => <FigureLines figures={some} />}
      </Bounded>
    </details>
  );
}
