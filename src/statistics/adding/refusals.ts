import type { Figure } from '../../domain/figure.ts';
import type { Population } from '../../domain/measure.ts';
import { populationsAround } from '../../domain/hierarchy.ts';

/** Why figures were not added or subtracted, by the rule that forbids it, and which figures stood in the way. */
export interface SumRefusal {
  readonly kind: 'refused';
  readonly rule:
    | 'R7'
    | 'R8'
    | 'R9'
    | 'R10'
    | 'R11'
    | 'R12'
    | 'R13'
    | 'R14'
    | 'R15'
    | 'R16'
    | 'R17'
    | 'R22'
    | 'R25';
  readonly reason:
    | 'nothing-to-add'
    | 'no-number'
    | 'unreliable-figure'
    | 'different-units'
    | 'different-measures'
    | 'different-populations'
    | 'parts-of-one-whole'
    | 'different-originators'
    | 'different-places'
    | 'different-times'
    | 'different-starts'
    | 'stock-over-time'
    | 'running-totals'
    | 'no-running-total'
    | 'total-fell'
    | 'measure-does-not-add'
    | 'periods-overlap'
    | 'outside-period'
    | 'break';
  readonly figures: readonly string[];
}

export function refuse(
  rule: SumRefusal['rule'],
  reason: SumRefusal['reason'],
  figures: readonly Figure[],
): SumRefusal {
  return { kind: 'refused', rule, reason, figures: figures.map((figure) => figure.id) };
}

/** The first that is a refusal: checks stand in the order in which a reader should hear of them. */
export function firstRefusal(checks: readonly (SumRefusal | null)[]): SumRefusal | null {
  return checks.find((check) => check !== null) ?? null;
}

/** There is something to add, and nothing doubtful or extrapolated is mixed in (R7, R22). */
export function refusalOfStatus(figures: readonly Figure[]): SumRefusal | null {
  if (figures.length === 0) return refuse('R7', 'nothing-to-add', []);
  const unreliable = figures.filter(
    (figure) => figure.status === 'doubtful' || figure.status === 'extrapolated',
  );
  return unreliable.length > 0 ? refuse('R22', 'unreliable-figure', unreliable) : null;
}

/** One unit (R17) and one measure: movements are not people (R12), returns are not taken from displaced (R13). */
export function refusalOfMeasure(figures: readonly Figure[], rule: 'R12' | 'R13'): SumRefusal | null {
  if (!allSame(figures.map(({ measure }) => measure.unit))) return refuse('R17', 'different-units', figures);
  return allSame(figures.map((figure) => figure.measure))
    ? null
    : refuse(rule, 'different-measures', figures);
}

/** One population: others are not mixed (R14), and parts are added neither to each other nor to their whole (R15). */
export function refusalOfPopulation(figures: readonly Figure[]): SumRefusal | null {
  if (allSame(figures.map((figure) => figure.population))) return null;
  const wholes = figures.map((figure) => wholeOf(figure.population));
  return allSame(wholes)
    ? refuse('R15', 'parts-of-one-whole', figures)
    : refuse('R14', 'different-populations', figures);
}

/** One originator, and a named one: two sources may count the same people (R16). */
export function refusalOfOriginator(figures: readonly Figure[]): SumRefusal | null {
  const named = figures.every((figure) => figure.originator.named);
  if (figures.length > 1 && !named) return refuse('R16', 'different-originators', figures);
  return allSame(figures.map((figure) => figure.originator))
    ? null
    : refuse('R16', 'different-originators', figures);
}

export function refusalOfPlace(figures: readonly Figure[]): SumRefusal | null {
  return allSame(figures.map((figure) => figure.place)) ? null : refuse('R16', 'different-places', figures);
}

function allSame<Value>(values: readonly Value[]): boolean {
  return values.every((value) => value === values[0]);
}

const wholeOf = (population: Population): Population => populationsAround(population).at(-1) ?? population;
