import type { PlaceTree, PopulationTree } from '../../../domain/hierarchy.ts';
import { isPeriodWithin } from '../../../domain/period.ts';
import { isWithin } from '../../../domain/scope.ts';
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
  const trees: PlaceTree & PopulationTree = {
    places: new Map(tables.rows.places.map(({ id = '', parent = null }) => [id, { parent }])),
    populations: new Map(
      tables.rows.populations.map(({ id = '', part_of: partOf = null }) => [id, { partOf }]),
    ),
  };
  const percent = new Set(
    tables.rows.measures.filter((measure) => measure.unit === 'percent').map((measure) => measure.id),
  );
  const claims = ledgerClaims(tables).filter((claim) => !percent.has(claim.measure));
  for (const group of groupsOf(tables, claims, ({ time }) => time.kind)) {
    for (const part of group) {
      for (const whole of group) {
        if (part === whole || part.bounds.low <= whole.bounds.high || !isPart(part, whole, trees)) continue;
        if (related(part, whole) || doubted(part, whole)) continue;
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

function isPart(part: LedgerClaim, whole: LedgerClaim, trees: PlaceTree & PopulationTree): boolean {
  if (!isWithin(trees, part, whole)) return false;
  const sameTime = part.cells.from === whole.cells.from && part.cells.to === whole.cells.to;
  const sameScope = part.place === whole.place && part.population === whole.population;
  if (sameTime) return !sameScope;
  return part.time.kind === 'flow' && whole.time.kind === 'flow' && isPeriodWithin(part.time, whole.time);
}
