import type { Figure } from '../domain/figure.ts';
import { FigureTime } from './FigureTime.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The line under a figure: when it is true, who carried it, where it was read and when that was published (R1, R2). */
export function WhenAndSource({ figure }: { figure: Figure }) {
  return (
    <>
      <FigureTime figure={figure} />
      {' · '}
      <SourceLine figure={figure} />
    </>
  );
}
