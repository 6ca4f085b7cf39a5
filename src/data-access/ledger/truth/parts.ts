import { referenceStart } from '../../../domain/reference-time.ts';
import type { Report } from '../../faults.ts';
import type { Tables } from '../../tables.ts';
import { type LedgerClaim, claimWords, claimsOf, groupsOf, numberColumn, quantityWords } from './claims.ts';
import { explanationsOf } from './explanations.ts';

/**
 * A part is not larger than its whole (R15): a population than the one it is a part of, a place than the place around
 * it, a month than its year; as one originator counts them at one time, and as far as the bounds leave no way out.
 */
export function checkParts(tables: Tables, report: Report): void {
  const { related, doubted } = explanationsOf(tables);
  const wider = {
    place: ancestors(tables.rows.places, (place) => place.parent),
    population: ancestors(tables.rows.populations, (population) => population.part_of),
  };
  const percent = new Set(
    tables.rows.measures.filter((measure) => measure.unit === 'percent').map((measure) => measure.id),
  );
  const claims = claimsOf(tables).filter((claim) => !percent.has(claim.measure));
  for (const group of groupsOf(tables, claims, ({ time }) => time.kind)) {
    for (const part of group) {
      for (const whole of group) {
        if (part === whole || part.bounds.low <= whole.bounds.high || !isPart(part, whole, wider)) continue;
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

interface Wider {
  readonly place: ReadonlyMap<string, ReadonlySet<string>>;
  readonly population: ReadonlyMap<string, ReadonlySet<string>>;
}

function isPart(part: LedgerClaim, whole: LedgerClaim, { place, population }: Wider): boolean {
  const inPlace = part.place === whole.place || place.get(part.place)?.has(whole.place);
  const inPopulation =
    part.population === whole.population || population.get(part.population)?.has(whole.population);
  if (!inPlace || !inPopulation) return false;
  const sameTime = part.cells.from === whole.cells.from && part.cells.to === whole.cells.to;
  const sameScope = part.place === whole.place && part.population === whole.population;
  return sameTime ? !sameScope : within(part, whole);
}

/** True for a flow inside a longer one. */
function within(part: LedgerClaim, whole: LedgerClaim): boolean {
  if (part.time.kind !== 'flow' || whole.time.kind !== 'flow') return false;
  return referenceStart(part.time) >= whole.time.from && part.time.to <= whole.time.to;
}

function ancestors<Row extends { readonly id?: string | undefined }>(
  rows: readonly Row[],
  parentOf: (row: Row) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(rows.map((row) => [row.id, parentOf(row)]));
  return new Map(
    rows.flatMap(({ id }) => {
      if (id === undefined) return [];
      const above = new Set<string>();
      for (
        let parent = parents.get(id);
        parent !== undefined && !above.has(parent);
        parent = parents.get(parent)
      )
        above.add(parent);
      return [[id, above] as const];
    }),
  );
}
