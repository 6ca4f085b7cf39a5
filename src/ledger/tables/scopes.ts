import * as v from 'valibot';
import type { Scope } from '../../domain/question.ts';
import { PERIOD_LENGTHS, TIME_KINDS } from '../../domain/reference-time.ts';
import { DayText, Id, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';

const row = v.strictObject({
  question: Id,
  heading: Title,
  measure: Id,
  population: v.optional(Id),
  place: v.optional(Id),
  time_kind: v.picklist(TIME_KINDS),
  since: v.optional(DayText),
  from: v.optional(DayText),
  to: v.optional(DayText),
  period: v.optional(v.picklist(PERIOD_LENGTHS)),
  originator: v.optional(Id),
  leads: v.optional(v.boolean()),
});
export type ScopeRow = v.InferOutput<typeof row>;

export const scopes = table({
  row,
  mostRows: 10_000,
  inEveryDocument: true,
  key: null,
  references: {
    question: 'questions',
    measure: 'measures',
    population: 'populations',
    place: 'places',
    originator: 'originators',
  },
  figure: null,
  knownOn: [],
  said: null,
  part: null,
});

export function scopeOf(scope: ScopeRow): Scope {
  const { heading, measure, time_kind: timeKind } = scope;
  return {
    heading,
    measure,
    population: scope.population ?? null,
    place: scope.place ?? null,
    timeKind,
    since: dayOf(scope.since),
    from: dayOf(scope.from),
    to: dayOf(scope.to),
    period: scope.period ?? null,
    originator: scope.originator ?? null,
    leads: scope.leads ?? false,
  };
}
