import type { TableName } from '../../tables.ts';
import { daysBetween } from '../../../domain/calendar-date.ts';
import { referenceDay, sameReferenceTime } from '../../../domain/reference-time.ts';
import type { ReportFault } from '../../faults.ts';
import { type Tables, rowsById } from '../../rows.ts';
import { type LedgerClaim, claimWords, ledgerClaims } from './claims.ts';

/** No figure stands twice: the same in everything but its id. */
export function checkDuplicates({ rows }: Tables, report: ReportFault): void {
  const seen = new Map<string, string>();
  rows.figures.forEach(({ id = '', ...cells }, row) => {
    // The cells of all rows are read in the order of their schema.
    const content = JSON.stringify(cells);
    const first = seen.get(content);
    if (first !== undefined) {
      report({
        table: 'figures',
        row,
        column: 'id',
        message: `is the same as ${first} in everything`,
        found: id,
        allowed: 'a figure of its own',
      });
    } else seen.set(content, id);
  });
}

/** A doubtful or extrapolated figure says why in a note (R22). */
export function checkDoubts({ rows }: Tables, report: ReportFault): void {
  const noted = new Set(rows.notes.map((note) => note.figure));
  rows.figures.forEach(({ id, status }, row) => {
    if (id === undefined || noted.has(id) || (status !== 'doubtful' && status !== 'extrapolated')) return;
    report({
      table: 'figures',
      row,
      column: 'status',
      message: 'has no note that says why',
      found: status,
      allowed: 'a note on the figure, or another status',
    });
  });
}

/** Two figures are related for a reason that a reader is told. */
export function checkRelationNotes(tables: Tables, report: ReportFault): void {
  tables.rows.relations.forEach(({ note }, row) => {
    if (note !== undefined || tables.unreadable('relations', row, 'note')) return;
    const allowed = 'how the two figures relate, in a sentence';
    report({ table: 'relations', row, column: 'note', message: 'is missing', found: '', allowed });
  });
}

/**
 * What is called disputed is a contradiction of one thing: both numbers cannot be true (R21), and they count the same, of
 * the same people, place and time, or the ledger says why they do all the same (R20).
 */
export function checkDisputes(tables: Tables, report: ReportFault): void {
  const claims = new Map(ledgerClaims(tables).map((claim) => [claim.id, claim]));
  tables.rows.relations.forEach(({ a = '', b = '', kind, same_because: same }, row) => {
    const [one, other] = [claims.get(a), claims.get(b)];
    const fault = (column: string, message: string, found: string, allowed: string): void =>
      report({ table: 'relations', row, column, message, found, allowed });
    if (same !== undefined && kind !== undefined && kind !== 'disputed')
      fault('same_because', 'is not about a dispute', same, 'nothing, as only a dispute is of one thing');
    if (kind !== 'disputed' || !one || !other) return;
    const words = `${claimWords(one)} and ${claimWords(other)}`;
    if (compatible(one, other))
      fault('kind', `is no contradiction: ${words} can both be true`, kind, 'another kind');
    const unlike = unlikeness(one, other);
    if (unlike !== null && same === undefined)
      fault(
        'kind',
        `is of two ${unlike}: ${words}`,
        kind,
        'another kind, or why the two are the same in same_because',
      );
  });
}

/** Days of two stocks or running totals that lie further apart are two times. */
const ONE_TIME_DAYS = 14;

/** In what two claims are not about one thing; null when they are. */
function unlikeness(a: LedgerClaim, b: LedgerClaim): string | null {
  if (a.measure !== b.measure) return 'measures';
  if (a.population !== b.population) return 'populations';
  if (a.place !== b.place) return 'places';
  if (a.time.kind !== b.time.kind) return 'kinds of time';
  const apart = Math.abs(daysBetween(referenceDay(a.time), referenceDay(b.time)));
  const isOneTime = a.time.kind === 'flow' ? sameReferenceTime(a.time, b.time) : apart <= ONE_TIME_DAYS;
  const isOneStart = a.cells.from === b.cells.from;
  return isOneTime && isOneStart ? null : 'times';
}

/** Two relays of what one speaker said of one time contradict one another whatever their hedges: one of them is wrong. */
function compatible(a: LedgerClaim, b: LedgerClaim): boolean {
  if (a.originator === b.originator && sameReferenceTime(a.time, b.time)) return false;
  return a.bounds.low <= b.bounds.high && b.bounds.low <= a.bounds.high;
}

/** No row is left over: everything a table lists is used by another table, or a source is named as proof of a date. */
export function checkUse(tables: Tables, report: ReportFault): void {
  const { rows } = tables;
  const used = new Map<TableName, Set<string | undefined>>([
    ['sources', new Set([...rows.figures, ...rows.events, ...rows.places].map((row) => row.source))],
    ['originators', new Set(rows.figures.map((row) => row.originator))],
    [
      'measures',
      new Set([...rows.figures.map((row) => row.measure), ...rows.measures.map((row) => row.part_of)]),
    ],
    [
      'populations',
      new Set([...rows.figures.map((row) => row.population), ...rows.populations.map((row) => row.part_of)]),
    ],
    [
      'places',
      new Set([
        ...rows.figures.map((row) => row.place),
        ...rows.events.map((row) => row.place),
        ...rows.places.map((row) => row.parent),
      ]),
    ],
  ]);
  const proof = [
    ...rows.figures.map((row) => `${row.published_basis} ${row.date_basis}`),
    ...rows.sources.map((row) => row.published_basis),
  ].join(' ');
  const words = new Set(proof.split(/[^a-z0-9_-]+/));
  for (const event of rows.events) for (const id of event.corroborated_by ?? []) words.add(id);
  for (const table of ['sources', 'originators', 'measures', 'populations', 'places'] as const) {
    for (const [id, row] of rowsById(rows[table])) {
      if (used.get(table)?.has(id) || (table === 'sources' && words.has(id))) continue;
      report({
        table,
        row,
        column: 'id',
        message: 'is used by no other row',
        found: id,
        allowed: 'a row that a figure, an event or a place needs',
      });
    }
  }
}
