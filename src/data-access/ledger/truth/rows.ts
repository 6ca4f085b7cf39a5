import type { TableName } from '../../document.ts';
import type { Report } from '../../faults.ts';
import { type Tables, rowsById } from '../../tables.ts';
import { type LedgerClaim, claimWords, claimsOf } from './claims.ts';

/** No figure stands twice: the same in everything but its id. */
export function checkDuplicates({ rows }: Tables, report: Report): void {
  const seen = new Map<string, string>();
  rows.figures.forEach(({ id, ...cells }, row) => {
    const content = JSON.stringify(Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const first = seen.get(content);
    if (first !== undefined) {
      report({
        table: 'figures',
        row,
        column: 'id',
        message: `is the same as ${first} in everything`,
        found: id ?? '',
        allowed: 'a figure of its own',
      });
    } else seen.set(content, id ?? '');
  });
}

/** A doubtful or extrapolated figure says why in a note (R22). */
export function checkDoubts({ rows }: Tables, report: Report): void {
  const noted = new Set(rows.notes.map((note) => note.figure));
  rows.figures.forEach(({ id, status }, row) => {
    if ((status !== 'doubtful' && status !== 'extrapolated') || noted.has(id)) return;
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

/** What is called disputed is a contradiction: both cannot be true, or a note says why it is one all the same (R21). */
export function checkDisputes(tables: Tables, report: Report): void {
  const claims = new Map(claimsOf(tables).map((claim) => [claim.id, claim]));
  tables.rows.relations.forEach(({ a, b, kind, note }, row) => {
    const [one, other] = [claims.get(a ?? ''), claims.get(b ?? '')];
    if (kind !== 'disputed' || note !== undefined || !one || !other || !compatible(one, other)) return;
    const message = `is no contradiction: ${claimWords(one)} and ${claimWords(other)} can both be true`;
    report({
      table: 'relations',
      row,
      column: 'kind',
      message,
      found: kind,
      allowed: 'another kind, or a note that says why',
    });
  });
}

function compatible(a: LedgerClaim, b: LedgerClaim): boolean {
  return a.bounds.low <= b.bounds.high && b.bounds.low <= a.bounds.high;
}

/** No row is left over: everything a table lists is used by another table, or a source is named as proof of a date. */
export function checkUse(tables: Tables, report: Report): void {
  const { rows } = tables;
  const used = new Map<TableName, Set<string | undefined>>([
    ['sources', new Set([...rows.figures, ...rows.events, ...rows.places].map((row) => row.source))],
    ['originators', new Set(rows.figures.map((row) => row.originator))],
    ['measures', new Set(rows.figures.map((row) => row.measure))],
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
