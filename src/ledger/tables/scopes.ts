import * as v from 'valibot';
import { held } from '../../domain/held.ts';
import type { Scope } from '../../domain/question.ts';
import { PERIOD_LENGTHS, TIME_KINDS } from '../../domain/reference-time.ts';
import { DayText, IdText, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { heldOrNone, table } from '../table.ts';
import type { Subjects } from './subject.ts';

const row = v.strictObject({
  question: IdText,
  heading: Title,
  measure: IdText,
  population: v.optional(IdText),
  place: v.optional(IdText),
  time_kind: v.picklist(TIME_KINDS),
  since: v.optional(DayText),
  from: v.optional(DayText),
  to: v.optional(DayText),
  period: v.optional(v.picklist(PERIOD_LENGTHS)),
  originator: v.optional(IdText),
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

/** A scope with what its row asks for. */
export function scopeOf(scope: ScopeRow, { measures, populations, places, originators }: Subjects): Scope {
  return {
    heading: scope.heading,
    measure: held(measures, scope.measure),
    population: heldOrNone(populations, scope.population),
    place: heldOrNone(places, scope.place),
    timeKind: scope.time_kind,
    since: dayOf(scope.since),
    from: dayOf(scope.from),
    to: dayOf(scope.to),
    period: scope.period ?? null,
    originator: heldOrNone(originators, scope.originator),
    leads: scope.leads ?? false,
  };
}
