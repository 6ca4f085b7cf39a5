import type { Figure } from '../../domain/figure.ts';
import type { AsOfView } from '../as-of.ts';
import { breakBetween } from '../breaks.ts';
import { seriesOf } from '../series.ts';

/**
 * What one originator says of one count, oldest first, cut where the ledger says that the count changed (R25) but not
 * at silences. A figure without a number is left out.
 */
export function linesOf(view: AsOfView): readonly (readonly Figure[])[] {
  const known = linesOfViews.get(view);
  if (known) return known;
  const lines = build(view);
  linesOfViews.set(view, lines);
  return lines;
}

/** Several rules ask for the same lines. */
const linesOfViews = new WeakMap<AsOfView, readonly (readonly Figure[])[]>();

function build(view: AsOfView): readonly (readonly Figure[])[] {
  return seriesOf(view, {}).flatMap(({ points }) => {
    const lines: Figure[][] = [[]];
    for (const { figure } of points) {
      if (figure.quantity.kind === 'unavailable') continue;
      const before = lines.at(-1)?.at(-1);
      if (before && breakBetween(view, before, figure)) lines.push([]);
      lines.at(-1)?.push(figure);
    }
    return lines.filter((line) => line.length > 1);
  });
}
