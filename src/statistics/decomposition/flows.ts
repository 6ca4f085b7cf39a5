import { addDays } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { type Bounds, boundsOf } from '../../domain/quantity.ts';
import type { AsOfView } from '../as-of.ts';
import { sumFlows } from '../adding/sums.ts';

/** What reported flows say happened between two running totals. */
export interface Confirmed {
  readonly flows: readonly Figure[];
  readonly bounds: Bounds;
}

/**
 * The flows of the same originator, measure, population and place that cover every day after the earlier running total
 * up to the later exactly once, and the bounds of their sum (R9); null when there are none, when a day is missing, or
 * when two of them overlap: then it would be ours to choose which to believe.
 */
export function confirmedBetween(view: AsOfView, earlier: Figure, later: Figure): Confirmed | null {
  if (earlier.time.kind !== 'running-total' || later.time.kind !== 'running-total') return null;
  const gap = { from: addDays(earlier.time.until, 1), to: later.time.until };
  const flows = view.figures.filter(
    (figure) =>
      figure.time.kind === 'flow' &&
      figure.time.from >= gap.from &&
      figure.time.to <= gap.to &&
      figure.originator === later.originator &&
      figure.measure === later.measure &&
      figure.population === later.population &&
      figure.place === later.place &&
      figure.status !== 'doubtful' &&
      figure.status !== 'extrapolated' &&
      figure.quantity.kind !== 'unavailable',
  );
  const sum = sumFlows(view, flows, gap);
  if (sum.kind === 'refused' || sum.missing.length > 0) return null;
  const bounds = boundsOf(sum.quantity);
  return bounds && { flows, bounds };
}
