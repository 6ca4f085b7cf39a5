import type { Figure } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import type { WholeView } from '../as-of.ts';
import { breakBetween } from '../breaks.ts';
import { seriesOf } from '../series.ts';

/**
 * What one originator says of one count, oldest first, cut where the ledger says that the count changed (R25) but not
 * at silences. A figure without a number is left out. Several rules ask for the same lines.
 */
export const linesOf = once((view: WholeView): readonly (readonly Figure[])[] =>
  seriesOf(view, {}).flatMap(({ points }) => {
    const lines: Figure[][] = [[]];
    for (const { figure } of points) {
      if (figure.quantity.kind === 'unavailable') continue;
      const before = lines.at(-1)?.at(-1);
      if (before && breakBetween(view, before, figure)) lines.push([]);
      lines.at(-1)?.push(figure);
    }
    return lines.filter((line) => line.length > 1);
  }),
);
