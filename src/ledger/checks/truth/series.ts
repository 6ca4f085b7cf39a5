import { daysBetween } from '../../../domain/calendar-date.ts';
import {
  type ReferenceTime,
  compareReferenceTimes,
  periodsOverlap,
  referenceDay,
  sameReferenceTime,
} from '../../../domain/reference-time.ts';
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
import { type Explanations, explanationsOf } from './explanations.ts';

const TOTALS_ALLOWED =
  'a total that does not fall, or a break, a relation, or a doubt or later note that explains it';

/**
 * A running total of one originator, place, population and start never falls (R11), unless the ledger says why. Only
 * falls that no reading of the numbers allows count: about 700,000 after 705,000 is none.
 */
export function checkRunningTotals(tables: Tables, report: ReportFault): void {
  const explanations = explanationsOf(tables);
  const totals = ledgerClaims(tables).filter((claim) => claim.time.kind === 'running-total');
  for (const group of groupsOf(
    tables,
    totals,
    (claim) => `${claim.population} ${claim.place} ${claim.cells.from}`,
  )) {
    let highest: LedgerClaim | undefined;
    for (const claim of group.toSorted((a, b) => compareReferenceTimes(a.time, b.time))) {
      const falls = highest && isLater(claim, highest) && claim.bounds.high < highest.bounds.low;
      if (highest && falls && !explainsFall(explanations, highest, claim)) {
        report({
          table: 'figures',
          row: claim.row,
          column: numberColumn(claim),
          message: `falls below the same speaker's earlier running total ${claimWords(highest)}`,
          found: quantityWords(claim.quantity),
          allowed: TOTALS_ALLOWED,
        });
      }
      // After a fall, explained or reported, the count goes on from the lower number.
      if (!highest || falls || claim.bounds.low > highest.bounds.low) highest = claim;
    }
  }
}

function isLater(claim: LedgerClaim, than: LedgerClaim): boolean {
  return referenceDay(claim.time) > referenceDay(than.time);
}

function explainsFall(explanations: Explanations, earlier: LedgerClaim, later: LedgerClaim): boolean {
  return (
    explanations.related(earlier, later) ||
    explanations.doubted(earlier, later) ||
    explanations.broken(earlier, later)
  );
}

/** One originator does not give two numbers that cannot both be true of one time, unless the ledger relates them. */
export function checkSelfContradictions(tables: Tables, report: ReportFault): void {
  const { related, doubted } = explanationsOf(tables);
  const groups = groupsOf(
    tables,
    ledgerClaims(tables),
    ({ population, place, time, cells }) => `${population} ${place} ${time.kind} ${cells.from} ${cells.to}`,
  );
  for (const [a, b] of groups.flatMap(pairsOf)) {
    if (!apart(a, b) || related(a, b) || doubted(a, b)) continue;
    const message = `contradicts the same speaker's ${claimWords(a)} of the same time`;
    const allowed = 'a number that agrees, a relation between the two, or a doubt or later note';
    report({
      table: 'figures',
      row: b.row,
      column: numberColumn(b),
      message,
      found: quantityWords(b.quantity),
      allowed,
    });
  }
}

/** The months of one originator's monthly series do not overlap, unless they are the same month (R9). */
export function checkMonthlyPeriods(tables: Tables, report: ReportFault): void {
  const { related } = explanationsOf(tables);
  const monthly = ledgerClaims(tables).filter(({ time }) => time.kind === 'flow' && isAboutAMonth(time));
  for (const [a, b] of groupsOf(tables, monthly, (claim) => `${claim.population} ${claim.place}`).flatMap(
    pairsOf,
  )) {
    if (a.time.kind !== 'flow' || b.time.kind !== 'flow') continue;
    if (sameReferenceTime(a.time, b.time) || !periodsOverlap(a.time, b.time) || related(a, b)) continue;
    const message = `overlaps the same speaker's ${a.id}, ${a.time.from} to ${a.time.to}`;
    const allowed = 'periods that share no day, or a relation between the two';
    report({
      table: 'figures',
      row: b.row,
      column: 'from',
      message,
      found: `${b.time.from} to ${b.time.to}`,
      allowed,
    });
  }
}

function isAboutAMonth(time: Extract<ReferenceTime, { kind: 'flow' }>): boolean {
  const days = daysBetween(time.from, time.to) + 1;
  return days >= 28 && days <= 31;
}

function pairsOf(group: readonly LedgerClaim[]): readonly (readonly [LedgerClaim, LedgerClaim])[] {
  return group.flatMap((b, index) => group.slice(0, index).map((a) => [a, b] as const));
}

function apart(a: LedgerClaim, b: LedgerClaim): boolean {
  return a.bounds.high < b.bounds.low || b.bounds.high < a.bounds.low;
}
