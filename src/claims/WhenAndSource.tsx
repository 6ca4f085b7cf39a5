import type { Figure } from '../domain/figure.ts';
import { FigureTime } from './FigureTime.tsx';
import { SourceLine } from './SourceLine.tsx';

interface WhenAndSourceProps {
  figure: Figure;
  /** The words around it say since when is counted. */
  startSaid?: boolean;
}

/** The line under a figure: when it is true, who carried it, where it was read and when that was published (R1, R2). */
export function WhenAndSource({ figure, startSaid = false }: WhenAndSourceProps) {
  return (
    <>
      <FigureTime figure={figure} startSaid={startSaid} />
      {' · '}
      <SourceLine figure={figure} />
    </>
  );
}
