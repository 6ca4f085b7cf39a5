import fc from 'fast-check';
import { TABLE_NAMES, type TableName, TABLES } from '../../src/ledger/tables.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { anyDocument } from '../ledgers/any-ledger.ts';

type Row = Readonly<Record<string, unknown>>;
/** A document whose rows may hold anything. */
type Rows = { readonly [Table in TableName]: readonly Row[] };

/** Values at the edges of what some cell may hold; which of them a cell takes is the gate's to say. */
const EDGES: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 999_999, 10_000_000_000, 100, 3660, 365, true, false, undefined),
  fc.constantFrom('1900-01-01', '1999-12-31', '2016-02-29', '2017-06-26', '2026-11-28', '2099-12-31'),
  fc.constantFrom(
    'x',
    'Ä'.repeat(300),
    'word '.repeat(700).trim(),
    'عدد المدنيين في المدينة القديمة',
    '"&<script>',
    '0',
    '12 to 15',
  ),
  fc.constantFrom(
    'stock',
    'flow',
    'running-total',
    'exact',
    'about',
    'range',
    'at-least',
    'up-to',
    'month',
    'year',
  ),
  fc.constantFrom('verified', 'doubtful', 'unverified', 'media', 'un', 'highest-floor', 'newest-reference'),
  fc.constantFrom(
    'agency',
    'ministry',
    'unattributed',
    'mosul',
    'old-city',
    'iraq',
    'civilians',
    'people',
    'killed',
    'displaced',
  ),
  fc.constantFrom<unknown>(['claims'], ['time'], ['months', 'claims'], ['agency', 'ministry'], []),
);

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      table: fc.constantFrom(...TABLE_NAMES),
      row: fc.nat(40),
      column: fc.nat(30),
      value: EDGES,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('drop' as const),
      table: fc.constantFrom(...TABLE_NAMES),
      row: fc.nat(40),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('empty' as const), table: fc.constantFrom(...TABLE_NAMES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('double' as const),
      table: fc.constantFrom(...TABLE_NAMES),
      row: fc.nat(40),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Every column that a row of the table may have. */
const COLUMNS: ReadonlyMap<TableName, readonly string[]> = new Map(
  TABLE_NAMES.map((table) => [table, Object.keys(TABLES[table].row.entries)]),
);

/**
 * Datasets that passed the gate: a drawn ledger changed cell by cell, with rows dropped and doubled, to the edges of what
 * may be. A step that the gate refuses is not taken.
 */
export const anyPassingDataset: fc.Arbitrary<WholeDataset> = fc
  .record({
    drawn: anyDocument,
    steps: fc.array(step, { minLength: 10, maxLength: 80 }),
    opensAsOf: fc.constantFrom('2017-06-26', '1900-01-01', '2099-12-31', '2017-06-22'),
  })
  .map(({ drawn, steps, opensAsOf }) => {
    let held: WholeDataset | null = null;
    let document: Rows = { ...drawn, opensAsOf } as Rows;
    for (const each of [null, ...steps]) {
      const next: Rows = each === null ? document : { ...document, ...changed(document, each) };
      const gate = parseDocument(JSON.parse(JSON.stringify(next)));
      if (!gate.ok) continue;
      [document, held] = [next, gate.dataset];
    }
    if (!held) throw new Error('The ledger that everything begins with does not pass.');
    return held;
  });

function changed(document: Rows, each: Step): Partial<Rows> {
  const { table } = each;
  const rows = document[table];
  if (each.kind === 'empty') return { [table]: [] };
  const at = rows.length === 0 ? 0 : each.row % rows.length;
  const row = rows[at];
  if (!row) return {};
  if (each.kind === 'drop') return { [table]: rows.toSpliced(at, 1) };
  if (each.kind === 'double')
    return {
      [table]: [
        ...rows,
        {
          ...row,
          ...('id' in row ? { id: `${String(row['id'])}-2` } : {}),
          ...('order' in row ? { order: 77 } : {}),
        },
      ],
    };
  const columns = COLUMNS.get(table) ?? [];
  const column = columns[each.column % columns.length];
  return column === undefined ? {} : { [table]: rows.with(at, { ...row, [column]: each.value }) };
}
