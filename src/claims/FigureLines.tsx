import type { Figure } from '../domain/figure.ts';
import { FigureLine } from './FigureLine.tsx';

/** Figures, a line each. */
export function FigureLines({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.id}>
          <FigureLine figure={figure} />
        </li>
      ))}
    </ul>
  );
}
