import { addDays } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { addQuantities } from '../../domain/quantity-arithmetic.ts';
import type { Period } from '../../domain/period.ts';
import { periodsOverlap } from '../../domain/reference-time.ts';
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

/** A figure of a period. */
export type Flow = Figure & { readonly time: Extract<Figure['time'], { kind: 'flow' }> };

/**
 * Flows of one originator, measure, population and place added over a period (R9). Refuses stocks (R8), running
 * totals (R10), measures that do not add over time, periods that overlap or reach outside, and breaks (R25).
 * Days that no flow covers are listed, and make the sum a floor or unavailable.
 */
export function sumFlows(view: AsOfView, figures: readonly Figure[], period: Period): Sum | SumRefusal {
  const flows = figures.filter(isFlow).sort((a, b) => (a.time.from < b.time.from ? -1 : 1));
  const refusal = firstRefusal([
    refusalOfStatus(figures),
    refusalOfKindOverTime(figures),
    refusalOfMeasure(figures, 'R12'),
    refusalOfPopulation(figures),
    refusalOfOriginator(figures),
    refusalOfPlace(figures),
    refusalOfAdding(figures),
    refusalOfPeriods(view, flows, period),
  ]);
  if (refusal) return refusal;
  const missing = uncovered(flows, period);
  const silence = missing.map((): Quantity => ({ kind: 'unavailable', reason: 'not-reported' }));
  const quantity = addQuantities([...flows.map((flow) => flow.quantity), ...silence]);
  return { kind: 'sum', quantity, of: flows.map((flow) => flow.id), missing };
}

export function isFlow(figure: Figure): figure is Flow {
  return figure.time.kind === 'flow';
}

function refusalOfKindOverTime(figures: readonly Figure[]): SumRefusal | null {
  const stocks = figures.filter((figure) => figure.time.kind === 'stock');
  if (stocks.length > 0) return refuse('R8', 'stock-over-time', stocks);
  const totals = figures.filter((figure) => figure.time.kind === 'running-total');
  return totals.length > 0 ? refuse('R10', 'running-totals', totals) : null;
}

function refusalOfAdding(figures: readonly Figure[]): SumRefusal | null {
  const adds = figures.every(({ measure }) => measure.addsOverTime);
  return adds ? null : refuse('R9', 'measure-does-not-add', figures);
}

function refusalOfPeriods(view: AsOfView, flows: readonly Flow[], period: Period): SumRefusal | null {
  const outside = flows.filter(({ time }) => time.from < period.from || time.to > period.to);
  if (outside.length > 0) return refuse('R9', 'outside-period', outside);
  for (const [at, flow] of flows.entries()) {
    const next = flows[at + 1];
    if (next && periodsOverlap(flow.time, next.time)) return refuse('R9', 'periods-overlap', [flow, next]);
    if (next && breakBetween(view, flow, next)) return refuse('R25', 'break', [flow, next]);
  }
  return null;
}

/** The stretches of the period that no flow covers; the flows are in order and do not overlap. */
function uncovered(flows: readonly Flow[], period: Period): readonly Period[] {
  const missing: Period[] = [];
  let next = period.from;
  for (const { time } of flows) {
    if (time.from > next) missing.push({ from: next, to: addDays(time.from, -1) });
    next = addDays(time.to, 1);
  }
  if (next <= period.to) missing.push({ from: next, to: period.to });
  return missing;
}
