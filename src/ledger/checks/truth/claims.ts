import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { type Bounds, type Quantity, boundsOf } from '../../../domain/quantity.ts';
import { type ReferenceTime, referenceDay } from '../../../domain/reference-time.ts';
import { publicationDays, quantityOf, timeOf } from '../../row-values.ts';
import type { Tables } from '../../rows.ts';
import type { LooseRow } from '../../tables.ts';

/** A figure's row with everything needed to compare it; rows that lack any of it have faults of their own. */
export interface LedgerClaim {
  readonly row: number;
  readonly id: string;
  readonly measure: string;
  readonly population: string;
  readonly place: string;
  readonly originator: string;
  readonly quantity: Quantity;
  readonly bounds: Bounds;
  readonly time: ReferenceTime;
  readonly published: CalendarDate | null;
  readonly cells: LooseRow<'figures'>;
}

/** The ledger's figures that can be compared, in its order. */
export function ledgerClaims({ rows }: Tables): readonly LedgerClaim[] {
  const days = publicationDays(rows.figures, rows.sources);
  return rows.figures.flatMap((cells, row) => {
    const { id, measure, population, place, originator } = cells;
    const [quantity, time] = [quantityOf(cells), timeOf(cells)];
    const bounds = quantity && boundsOf(quantity);
    if (!id || !measure || !population || !place || !originator || !bounds || !time) return [];
    const published = days[row] ?? null;
    return [{ row, id, measure, population, place, originator, quantity, bounds, time, published, cells }];
  });
}

/** Claims of named originators in groups that may be compared with each other; unnamed speakers are never joined. */
export function groupsOf(
  tables: Tables,
  claims: readonly LedgerClaim[],
  key: (claim: LedgerClaim) => string,
): readonly (readonly LedgerClaim[])[] {
  const named = new Set(tables.rows.originators.flatMap(({ id, named }) => (named === true ? [id] : [])));
  const groups = new Map<string, LedgerClaim[]>();
  for (const claim of claims) {
    if (!named.has(claim.originator)) continue;
    const name = `${claim.originator} ${claim.measure} ${key(claim)}`;
    const group = groups.get(name);
    if (group) group.push(claim);
    else groups.set(name, [claim]);
  }
  return [...groups.values()];
}

/** The words of a quantity for a fault: `about 200`, `970 to 1260`. */
export function quantityWords(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
      return `${quantity.value}`;
    case 'qualified':
      return `${quantity.qualifier} ${quantity.value}`;
    case 'range':
      return `${quantity.low} to ${quantity.high}`;
    case 'unavailable':
      return quantity.reason;
  }
}

export function claimWords({ id, quantity, time }: LedgerClaim): string {
  return `${id} (${quantityWords(quantity)}, ${referenceDay(time)})`;
}

/** The column that holds a claim's number, for pointing at it. */
export function numberColumn({ quantity }: LedgerClaim): string {
  return quantity.kind === 'range' ? 'low' : 'value';
}
