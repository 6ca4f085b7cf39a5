import type { Figure } from '../domain/figure.ts';
import { Amount } from './Amount.tsx';
import { FigureMarks } from './FigureMarks.tsx';
import { useDescription } from './use-description.ts';
import { WhenAndSource } from './WhenAndSource.tsx';

interface FigureLineProps {
  figure: Figure;
  /** What must be known of it stands with it elsewhere on the same card. */
  marksSaid?: boolean;
}

/** One figure in one sentence: who says how many of whom and where; below it when it is true and where it was read. */
export function FigureLine({ figure, marksSaid = false }: FigureLineProps) {
  const { speaker, what } = useDescription(figure);
  return (
    <span data-figure={figure.id}>
      {`${speaker}: `}
      <Amount figure={figure} />
      {` · ${what} `}
      {!marksSaid && <FigureMarks figure={figure} />}
      <small>
        <WhenAndSource figure={figure} />
      </small>
    </span>
  );
}
