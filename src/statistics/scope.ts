import type { Figure } from '../domain/figure.ts';
import type { Scope } from '../domain/question.ts';
import { periodOf, startOfCount } from './series-key.ts';

/** What figures are asked for: every criterion that is absent or null takes any. */
export type Criteria = { readonly [Key in keyof Omit<Scope, 'heading'>]?: Scope[Key] };

/** True when the figure equals every criterion that is given. A criterion that its kind of time lacks does not fit. */
export function inScope(figure: Figure, criteria: Criteria): boolean {
  const { time } = figure;
  return (
    fits(criteria.measure, figure.measure) &&
    fits(criteria.population, figure.population) &&
    fits(criteria.place, figure.place) &&
    fits(criteria.originator, figure.originator) &&
    fits(criteria.timeKind, time.kind) &&
    fits(criteria.since, startOfCount(time)) &&
    fits(criteria.from, time.kind === 'flow' ? time.from : null) &&
    fits(criteria.to, time.kind === 'flow' ? time.to : null) &&
    fits(criteria.period, periodOf(time))
  );
}

function fits<Value>(wanted: Value | null | undefined, found: Value | null): boolean {
  return wanted === null || wanted === undefined || wanted === found;
}
