import type { Figure } from '../domain/figure.ts';
import { Amount } from './Amount.tsx';
import styles from './FigureLine.module.css';
import { FigureMarks } from './FigureMarks.tsx';
import { useDescription } from './view-context.tsx';
import { WhenAndSource } from './WhenAndSource.tsx';

/** One figure in one sentence: who says how many of whom and where; below it when it is true and where it was read. */
export function FigureLine({ figure }: { figure: Figure }) {
  const { speaker, what } = useDescription(figure);
  return (
    <span className={styles.line} data-figure={figure.id}>
      {speaker}
      {': '}
      <Amount figure={figure} />
      {` · ${what}`} <FigureMarks figure={figure} />
      <small>
        <WhenAndSource figure={figure} />
      </small>
    </span>
  );
}
