import { type CalendarDate, addDays, compareDates, firstNotBefore } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Figure, isUnreliable } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import type { Period } from '../../domain/period.ts';
import { type Bounds, boundsOf } from '../../domain/quantity.ts';
import { subjectKey } from '../../domain/scope.ts';
import type { AsOfView } from '../as-of.ts';
import { figuresHeld, mustHold } from '../held-figures.ts';
import { type Flow, isFlow, sumFlows } from '../adding/sums.ts';

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
  mustHold(view.dataset, later);
  const flows = flowsOfCount(view.dataset)
    .get(counterKey(later))
    ?.within(gap)
    .filter((figure) => view.includes(figure));
  if (!flows || flows.length === 0) return null;
  const sum = sumFlows(view, flows, gap);
  if (sum.kind === 'refused' || sum.missing.length > 0) return null;
  const bounds = boundsOf(sum.quantity);
  return bounds && { flows, bounds };
}

/** Who counts what of whom and where, whatever the period. */
const counterKey = (figure: Figure): string => `${figure.originator.id}|${subjectKey(figure)}`;

/** Flows that may confirm, by who counts what, in an order in which those of a period are found without looking at all. */
const flowsOfCount = once((dataset: Dataset) => {
  const usable = [...figuresHeld(dataset)].filter(
    (figure) => !isUnreliable(figure) && figure.quantity.kind !== 'unavailable',
  );
  const runs = Map.groupBy(usable.filter(isFlow), counterKey);
  return new Map([...runs].map(([key, flows]) => [key, flowsByStart(flows)]));
});

function flowsByStart(flows: readonly Flow[]) {
  const sorted = flows.toSorted((a, b) => compareDates(a.time.from, b.time.from));
  const firstFrom = (day: CalendarDate): number => firstNotBefore(sorted, ({ time }) => time.from, day);
  return {
    /** Those that begin and end in a period, by their first day. */
    within: ({ from, to }: Period): readonly Flow[] =>
      sorted.slice(firstFrom(from), firstFrom(addDays(to, 1))).filter(({ time }) => time.to <= to),
  };
}
