import { type CalendarDate, addDays } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { boundsOf } from '../../domain/quantity.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { WholeView } from '../as-of.ts';
import { flowBetweenTotals } from '../adding/differences.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/**
 * What happened in a period, against the two running totals around it of the same originator and count (R10, R37): no
 * reading of the three numbers lets the first be the difference of the others.
 */
export function notDifferences(view: WholeView): readonly Suspicion[] {
  const totals = Map.groupBy(
    view.figures.filter(({ time }) => time.kind === 'running-total'),
    (total) => totalKey(total, referenceDay(total.time)),
  );
  return view.figures.flatMap((flow) => {
    if (flow.time.kind !== 'flow') return [];
    const { from, to } = flow.time;
    const laterTotals = totals.get(totalKey(flow, to)) ?? [];
    const earlierTotals = totals.get(totalKey(flow, addDays(from, -1))) ?? [];
    return laterTotals.flatMap((later) =>
      earlierTotals.flatMap((earlier) => {
        const difference = flowBetweenTotals(view, earlier, later);
        const between = difference.kind === 'sum' ? boundsOf(difference.quantity) : null;
        const stated = boundsOf(flow.quantity);
        if (!between || !stated || (stated.low <= between.high && between.low <= stated.high)) return [];
        return [
          suspicion([flow, earlier, later], { rule: 'not-the-difference', stated, difference: between }),
        ];
      }),
    );
  });
}

function totalKey({ measure, population, place, originator }: Figure, until: CalendarDate): string {
  return [measure.id, population.id, place.id, originator.id, until].join(' ');
}
