import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { mergeParts, type Part } from '../../src/ledger/merge.ts';
import { SHARDED } from '../../src/ledger/shard-files.ts';
import { type Shard, shardsOf } from '../../src/ledger/shards.ts';
import { TABLE_NAMES } from '../../src/ledger/tables.ts';
import { anyDocument } from '../ledgers/any-ledger.ts';
import { riverLedger } from './river-ledger.ts';

const RIVER = compile(riverLedger()).document;

const tablesOf = (document: DatasetDocument) =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, document[table]]));
const partOf = ({ question, rows, places }: Shard): Part => ({ origin: `shard ${question}`, rows, places });
/** Everything but what shards hold. */
function indexOf(document: DatasetDocument): Part {
  const { figures: _figures, notes: _notes, relations: _relations, ...rows } = tablesOf(document);
  return { origin: 'index', rows };
}
const anyTurn = fc.gen();

describe('parts of a ledger', () => {
  test('cut by question make the ledger again, in whatever order they come', () => {
    fc.assert(
      fc.property(anyDocument, anyTurn, (document, turn) => {
        const parts = [indexOf(document), ...shardsOf(document).map(partOf)];
        const turned = turn(() => fc.shuffledSubarray(parts, { minLength: parts.length }));
        expect(mergeParts(turned)).toEqual({ ok: true, rows: tablesOf(document) });
      }),
    );
  });

  test('that overlap, or are one another, are the ledger once', () => {
    const [first, second] = [
      { origin: 'a', rows: { ...tablesOf(RIVER), figures: RIVER.figures.slice(0, 9) } },
      { origin: 'b', rows: { ...tablesOf(RIVER), figures: RIVER.figures.slice(5) } },
    ];
    expect(mergeParts([first, second, first])).toEqual({ ok: true, rows: tablesOf(RIVER) });
  });

  test('keep a row that one of them has twice, for the gate to refuse', () => {
    const [row] = RIVER.figures;
    if (!row) throw new Error('The river has no figures.');
    const twice = { origin: 'a', rows: { figures: [row, row] } };
    expect(mergeParts([twice, { origin: 'b', rows: { figures: [row] } }])).toMatchObject({
      rows: { figures: [row, row] },
    });
  });

  test('with two unlike rows of one name are refused, and both are named', () => {
    const figures = RIVER.figures.map((row) => (row.id === 'd-town' ? { ...row, value: 130_000 } : row));
    const sources = RIVER.sources.map((row) => (row.id === 'page' ? { ...row, note: 'Found again' } : row));
    const parts = [
      { origin: 'the June table', rows: tablesOf(RIVER) },
      { origin: 'the July table', rows: { figures, sources } },
    ];
    expect(mergeParts(parts)).toEqual({
      ok: false,
      faults: [
        {
          path: 'figures d-town, value',
          figure: 'd-town',
          message: 'is unlike in two parts of one ledger',
          found: '"130000" in the July table',
          allowed: '"120000" in the June table',
        },
        {
          path: 'sources page, note',
          message: 'is unlike in two parts of one ledger',
          found: '"Found again" in the July table',
          allowed: '"" in the June table',
        },
      ],
    });
  });

  test('with two unlike rows at one place are refused too, where rows have no name', () => {
    const [one, other] = RIVER.notes;
    if (!one || !other) throw new Error('The river has no notes.');
    const at = (origin: string, note: typeof one): Part => ({
      origin,
      rows: { notes: [note] },
      places: { notes: [4] },
    });
    const merged = mergeParts([at('a', one), at('b', { ...one, text: 'Another text.' })]);
    expect(merged).toMatchObject({ ok: false, faults: [{ path: 'notes row 5, text' }] });
    expect(mergeParts([at('a', one), at('b', one)])).toMatchObject({ ok: true, rows: { notes: [one] } });
  });
});

describe('a shard', () => {
  test('has whatever its figures name: what they supersede and what supersedes them, related figures, all notes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const { rows, places } of shardsOf(document)) {
          const ids = new Set(rows.figures.map(({ id }) => id));
          for (const { supersedes } of document.figures.filter(({ id }) => ids.has(id)))
            expect(supersedes === undefined || ids.has(supersedes)).toBe(true);
          const successors = document.figures.filter(({ supersedes = '' }) => ids.has(supersedes));
          expect(successors.every(({ id }) => ids.has(id))).toBe(true);
          for (const { a, b } of rows.relations) expect(ids.has(a) && ids.has(b)).toBe(true);
          expect(rows.notes).toEqual(document.notes.filter(({ figure }) => ids.has(figure)));
          for (const table of SHARDED)
            expect(rows[table]).toEqual(places[table].map((place) => document[table][place]));
        }
      }),
    );
  });

  test('stands for each question that figures answer, and one for those that answer none', () => {
    const shards = shardsOf(RIVER);
    expect(shards.map(({ question }) => question)).toEqual(['displaced', 'fled', 'killed', 'battle', null]);
    const idsOf = (question: string | null) =>
      shards.find((shard) => shard.question === question)?.rows.figures.map(({ id }) => id);
    expect(idsOf('fled')).toEqual(['f-one', 'f-two', 'f-ministry']);
    // The figure that was superseded comes with the one in its place, and what answers a question with all that counts the same.
    expect(idsOf('battle')).toEqual([
      'k-april-land',
      'k-may-land',
      'k-may-valley',
      'k-half',
      'b-range',
      'b-revised',
    ]);
    expect(idsOf(null)).toEqual(['l-share']);
  });
});
