import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { addDays, parseCalendarDate } from '../../src/domain/calendar-date.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { idOf } from '../../src/ledger/rows.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/ledger/tables.ts';
import { riverLedger } from './river-ledger.ts';

type Row = Readonly<Record<string, unknown>>;
type Schema = { readonly wrapped?: Schema; readonly options?: readonly unknown[]; readonly type: string };

const RIVER = compile(riverLedger()).document;

/** Columns that the checks of a ledger alone read. */
const ONLY_CHECKED = ['relations.same_because', 'measures.adds_over_places'];

/** Columns of which no cell can change alone: other rows name it, or it must agree with the rest of its row. */
const BOUND = [
  'figures.supersedes',
  'sources.id',
  'originators.id',
  'places.id',
  'measures.id',
  'populations.id',
  'questions.id',
  'texts.table',
  'texts.row',
];

/** What a page can know of a document, or null where the gate does not let it through. */
function knownOf(document: unknown): string | null {
  const gate = parseDocument(document);
  return gate.ok
    ? JSON.stringify(gate.dataset, (_, value) => (value instanceof Map ? [...value] : value))
    : null;
}

/** What may stand in a cell in place of what does: a word more or less, what others of its column hold, the next day. */
function othersThan(cell: unknown, table: TableName, column: string): unknown[] {
  const schema = new Map<string, Schema>(Object.entries(TABLES[table].row.entries)).get(column);
  const { options = [], type = '' } = schema?.wrapped ?? schema ?? {};
  const rows: readonly Row[] = RIVER[table];
  if (type === 'boolean') return [cell !== true];
  const references: { readonly [column: string]: TableName } = TABLES[table].references;
  const named = references[column] === undefined ? [] : RIVER[references[column]].map(idOf);
  const elsewhere = rows.map((row) => row[column]).filter((other) => other !== undefined);
  const day = typeof cell === 'string' ? parseCalendarDate(cell) : null;
  const listed = Array.isArray(cell) ? [[...cell, 'anew'], cell.slice(1), cell.toReversed()] : [['anew']];
  return [
    ...elsewhere,
    ...named,
    ...options,
    ...(type === 'array' ? listed : []),
    ...(type === 'number' ? [Number(cell ?? 0) + 1, Number(cell ?? 2) - 1] : []),
    ...(day === null ? ['anew', '2017-06-25'] : [addDays(day, 1), addDays(day, -1)]),
    undefined,
  ].filter((other) => JSON.stringify(other) !== JSON.stringify(cell));
}

/** So many changes of a column that the gate lets through are enough. */
const ENOUGH = 4;

test('whatever changes in a cell changes what pages know, but for what the checks alone read', () => {
  const plain = knownOf(RIVER);
  const unheard: string[] = [];
  const untried: string[] = [];
  for (const table of TABLE_NAMES) {
    const rows: readonly Row[] = RIVER[table];
    for (const column of Object.keys(TABLES[table].row.entries)) {
      const changes = rows.flatMap((row, at) =>
        othersThan(row[column], table, column).map((cell) => rows.with(at, { ...row, [column]: cell })),
      );
      const known: string[] = [];
      for (const changed of changes) {
        const one = known.length < ENOUGH ? knownOf({ ...RIVER, [table]: changed }) : null;
        if (one !== null) known.push(one);
      }
      if (known.length === 0) untried.push(`${table}.${column}`);
      if (plain !== null && known.includes(plain)) unheard.push(`${table}.${column}`);
    }
  }
  expect(untried).toEqual(BOUND);
  expect(unheard.toSorted()).toEqual(ONLY_CHECKED.toSorted());
});
