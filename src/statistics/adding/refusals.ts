import { type Figure, isUnreliable } from '../../domain/figure.ts';
import type { Population } from '../../domain/measure.ts';
import { populationsAround } from '../../domain/hierarchy.ts';

/** Why figures are not added or subtracted, with the rules that may forbid it for that reason. */
const RULES_OF = {
  'nothing-to-add': ['R7'],
  'no-number': ['R7'],
  'unreliable-figure': ['R22'],
  'different-units': ['R17'],
  'different-measures': ['R12', 'R13'],
  'different-populations': ['R14'],
  'parts-of-one-whole': ['R15'],
  'different-originators': ['R16'],
  'different-places': ['R16'],
  'different-times': ['R10'],
  'different-starts': ['R10'],
  'stock-over-time': ['R8'],
  'running-totals': ['R10'],
  'no-running-total': ['R10'],
  'total-fell': ['R11'],
  'measure-does-not-add': ['R9'],
  'periods-overlap': ['R9'],
  'outside-period': ['R9'],
  break: ['R25'],
} as const satisfies Readonly<Record<string, readonly `R${number}`[]>>;
type Reason = keyof typeof RULES_OF;

/** That figures were not added or subtracted, by which rule, and which of them stood in the way. */
export interface SumRefusal {
  readonly kind: 'refused';
  readonly rule: (typeof RULES_OF)[Reason][number];
  readonly reason: Reason;
  readonly figures: readonly Figure[];
}

export function refuse<Why extends Reason>(
  rule: (typeof RULES_OF)[Why][number],
  reason: Why,
  figures: readonly Figure[],
): SumRefusal {
  return { kind: 'refused', rule, reason, figures };
}

/** The first that is a refusal: checks stand in the order in which a reader should hear of them. */
export function firstRefusal(checks: readonly (SumRefusal | null)[]): SumRefusal | null {
  return checks.find((check) => check !== null) ?? null;
}

/** There is something to add, and nothing doubtful or extrapolated is mixed in (R7, R22). */
export function refusalOfStatus(figures: readonly Figure[]): SumRefusal | null {
  if (figures.length === 0) return refuse('R7', 'nothing-to-add', []);
  const unreliable = figures.filter(isUnreliable);
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
