import type { Figure } from '../../domain/figure.ts';
import { boundsOfDifference, quantityWithin } from '../../domain/quantity-arithmetic.ts';
import type { AsOfView } from '../as-of.ts';
import { breakBetween } from '../breaks.ts';
import type { Sum } from './sum.ts';
import {
  type SumRefusal,
  firstRefusal,
  refusalOfMeasure,
  refusalOfOriginator,
  refusalOfPlace,
  refusalOfPopulation,
  refusalOfStatus,
  refuse,
} from './refusals.ts';

/**
 * What happened from the day after the earlier running total to the day of the later: their difference (R10). Refuses
 * totals of different measures (R13), populations, places, originators or starts, across a break (R25), and a total
 * that certainly fell: a revision or a fault is not negative events (R11).
 */
export function flowBetweenTotals(view: AsOfView, earlier: Figure, later: Figure): Sum | SumRefusal {
  const pair = [earlier, later];
  const refusal = firstRefusal([
    refusalOfStatus(pair),
    refusalOfMeasure(pair, 'R13'),
    refusalOfPopulation(pair),
    refusalOfOriginator(pair),
    refusalOfPlace(pair),
    refusalOfTotals(view, earlier, later),
  ]);
  if (refusal) return refusal;
  const bounds = boundsOfDifference(later.quantity, earlier.quantity);
  if (!bounds) return refuse('R7', 'no-number', pair);
  const quantity = quantityWithin(bounds);
  if (!quantity) return refuse('R11', 'total-fell', pair);
  return { kind: 'sum', quantity, of: [earlier.id, later.id], missing: [] };
}

function refusalOfTotals(view: AsOfView, earlier: Figure, later: Figure): SumRefusal | null {
  const pair = [earlier, later];
  if (earlier.time.kind !== 'running-total' || later.time.kind !== 'running-total')
    return refuse('R10', 'no-running-total', pair);
  if (earlier.time.since !== later.time.since) return refuse('R10', 'different-starts', pair);
  if (earlier.time.until >= later.time.until) return refuse('R10', 'different-times', pair);
  return breakBetween(view, earlier, later) ? refuse('R25', 'break', pair) : null;
}
