import { above } from '../../../domain/hierarchy.ts';
import { once } from '../../../domain/once.ts';
import { isPeriodWithin } from '../../../domain/period.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import {
  type LedgerClaim,
  claimWords,
  ledgerClaims,
  groupsOf,
  numberColumn,
  quantityWords,
} from './claims.ts';
import { explanationsOf } from './explanations.ts';

/**
 * A part is not larger than its whole (R15): a population than the one it is a part of, a place than the place around
 * it, a month than its year; as one originator counts them at one time, and as far as the bounds leave no way out.
 */
export function checkParts(tables: Tables, report: ReportFault): void {
  const { related, doubted } = explanationsOf(tables);
  const parents = new Map(tables.rows.places.map(({ id, parent }) => [id, parent]));
  const wholes = new Map(tables.rows.populations.map(({ id, part_of: partOf }) => [id, partOf]));
  const percent = new Set(
    tables.rows.measures.filter((measure) => measure.unit === 'percent').map((measure) => measure.id),
  );
  const claims = ledgerClaims(tables).filter((claim) => !percent.has(claim.measure));
  for (const group of groupsOf(tables, claims, ({ time }) => time.kind)) {
    const counting = Map.groupBy(group, ({ place, population }) => `${place} ${population}`);
    const wholesOf = once((counted: string) => {
      const [place = '', population = ''] = counted.split(' ');
      const populations = [population, ...above(population, (id) => wholes.get(id))];
      return [place, ...above(place, (id) => parents.get(id))].flatMap((around) =>
        populations.flatMap((whole) => counting.get(`${around} ${whole}`) ?? []),
      );
    });
    for (const part of group) {
      for (const whole of wholesOf(`${part.place} ${part.population}`)) {
        if (part.bounds.low <= whole.bounds.high) continue;
        if (!isPart(part, whole) || related(part, whole) || doubted(part, whole)) continue;
        report({
          table: 'figures',
          row: part.row,
          column: numberColumn(part),
          message: `is more than its whole, ${claimWords(whole)} of ${whole.population} in ${whole.place}`,
          found: quantityWords(part.quantity),
          allowed: 'a part up to its whole, a relation between the two, or a doubt or later note',
        });
      }
    }
  }
}

/** True of a part of another's whole at the same time, or of a period within its period. */
function isPart(part: LedgerClaim, whole: LedgerClaim): boolean {
  const sameTime = part.cells.from === whole.cells.from && part.cells.to === whole.cells.to;
  const sameScope = part.place === whole.place && part.population === whole.population;
  if (sameTime) return !sameScope;
  return part.time.kind === 'flow' && whole.time.kind === 'flow' && isPeriodWithin(part.time, whole.time);
}
