import { once } from '../domain/once.ts';
import { inScope } from '../domain/scope.ts';
import type { SubjectIds } from '../domain/subject.ts';
import type { LooseRows } from './rows.ts';
import type { LooseRow } from './tables.ts';
import { dayOf, timeOf } from './row-values.ts';

type FigureRow = LooseRow<'figures'>;
type ScopeRow = LooseRow<'scopes'>;

/**
 * The numbers of the rows that equal every criterion a scope has, in order; those whose days are at fault are in none that
 * asks for days. Only rows of the scope's measure and place are looked at: a ledger of 100,000 figures has a thousand scopes.
 */
export const rowsInScope = once((figures: LooseRows['figures']): ((scope: ScopeRow) => readonly number[]) => {
  const rows = [...figures.keys()];
  const ofMeasure = Map.groupBy(rows, (row) => figures[row]?.measure);
  const ofMeasureThere = Map.groupBy(rows, (row) => `${figures[row]?.measure} ${figures[row]?.place}`);
  const asked = once((row: number) => askedOf(figures[row] ?? {}));
  return once((scope: ScopeRow) => {
    const { measure, place } = scope;
    const near =
      measure === undefined
        ? rows
        : ((place === undefined ? ofMeasure.get(measure) : ofMeasureThere.get(`${measure} ${place}`)) ?? []);
    const criteria = criteriaOf(scope);
    return near.filter((row) => inScope<SubjectIds>(asked(row), criteria));
  });
});

const askedOf = (figure: FigureRow) => ({ ...figure, time: timeOf(figure) ?? { kind: figure.time_kind } });

const criteriaOf = ({ time_kind: timeKind, since, from, to, ...plain }: ScopeRow) => ({
  ...plain,
  timeKind,
  since: dayOf(since),
  from: dayOf(from),
  to: dayOf(to),
});
