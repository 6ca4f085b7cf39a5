import type { Figure } from '../../src/domain/figure.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';

/** True when the ledger says of just what this figure's speaker counts that it changed: nothing of it is joined across (R25). */
export function cutsSeriesOf(cut: SeriesBreak, figure: Figure): boolean {
  return (
    [cut.fromOriginator, cut.toOriginator].every((one) => one === figure.originator) &&
    cut.measure === figure.measure &&
    cut.place === figure.place &&
    (cut.population ?? figure.population) === figure.population
  );
}
