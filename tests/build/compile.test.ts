import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { TABLE_NAMES, TABLES } from '../../src/ledger/tables.ts';
import { Catalog } from '../../src/data-access/catalog.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { checkLedger } from '../../src/ledger/checks/check.ts';
import { compile, compileAll, compileLedger, shardFolder } from '../../src/build/compile.ts';
import { publishedFile } from '../../src/data-access/node/document-file.ts';
import { publishedBefore } from '../../src/data-access/node/published-before.ts';
import { documentOf } from '../../src/ledger/files/document-of-ledger.ts';
import { WHOLE_UP_TO } from '../../src/ledger/limits.ts';
import { inventedLedger, writeInvented } from '../benchmarks/invented-ledger.ts';
import type { Ledger } from '../../src/ledger/files/ledger.ts';
import { faultLine, FaultyLedger } from '../../src/ledger/files/ledger-fault.ts';
import { reportLedgers } from '../../src/build/report.ts';
import { edited, RIVER, riverLedger } from '../ledger/river-ledger.ts';
import { cellsOf, withCell } from '../ledger/river-cells.ts';
import { DRAWS, tries } from '../setup/draws-of-a-run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(texts: Readonly<Record<string, string>>, id = 'river'): string {
  const ledger = join(folder, 'data', id);
  mkdirSync(ledger, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(ledger, name), text);
  return ledger;
}

test('a ledger past two megabytes is published as an index and shards, which are read as the ledger', () => {
  const id = basename(writeInvented(join(folder, 'data'), 8000));
  const out = join(folder, 'out');
  const [entry] = compileAll(join(folder, 'data'), out);
  const { document: whole } = publishedFile(join(out, entry?.document ?? ''));
  expect(whole).toEqual(documentOf(inventedLedger(8000)));
  expect(publishedBefore(out, id)).toEqual(whole);
  expect(entry?.bytes).toBeLessThan(WHOLE_UP_TO / 4);
  const shards = readdirSync(join(out, shardFolder(id)));
  expect(shards).toHaveLength(whole.questions.length);
  for (const name of shards) {
    const hash = createHash('sha256').update(readFileSync(join(out, shardFolder(id), name)));
    expect(name.split('.').at(-2)).toBe(hash.digest('hex'));
  }
});

describe('one ledger', () => {
  test('has the hash of its own bytes and the same bytes every time', () => {
    const { json, sha256, document } = compileLedger(write(RIVER));
    expect(sha256).toBe(createHash('sha256').update(Buffer.from(json, 'utf8')).digest('hex'));
    expect(compileLedger(write(RIVER)).json).toBe(json);
    expect(documentOfJson(JSON.parse(json))).toEqual(document);
  });

  test('keeps the columns in the order of the schema, whatever the order of the table', () => {
    const reordered = edited(
      RIVER,
      'unanswering.csv',
      'figure,reason\nl-share,A share is no count of people',
      'reason,figure\nA share is no count of people,l-share',
    );
    const texts = { ...reordered, 'datapackage.json': swapFields(reordered['datapackage.json'] ?? '') };
    expect(compile(riverLedger(texts)).sha256).toBe(compile(riverLedger()).sha256);
  });

  test('writes an empty cell as null and leaves out a column without a cell', () => {
    const { json, document } = compile(riverLedger());
    expect(json).not.toContain('""');
    expect(JSON.stringify(document)).not.toMatch(/null|""/);
    const { questions } = JSON.parse(json);
    expect(questions.columns.charts).toEqual([['time', 'claims'], null, ['bars'], null]);
    expect(questions.columns).not.toHaveProperty('title_past');
    expect(document.figures.find(({ id }) => id === 'u-undated')).toEqual({
      id: 'u-undated',
      topic: 'displacement',
      measure: 'displaced',
      population: 'people',
      place: 'town',
      value: 5000,
      qualifier: 'nearly',
      time_kind: 'stock',
      to: '2017-06-22',
      date_basis: 'stated',
      source: 'page',
      wording: 'nearly 5,000',
      originator: 'nobody',
      attribution: 'not attributed',
      status: 'unverified',
    });
  });

  test('with faults is not compiled, and all of them are said', () => {
    const texts = edited(
      edited(RIVER, 'figures.csv', ',120000,', ',12 people,'),
      'places.csv',
      ',33.2,',
      ',133.2,',
    );
    expect(() => compileLedger(write(texts))).toThrow(FaultyLedger);
    expect(() => compileLedger(write(texts))).toThrow(
      /has 2 faults:\nriver\/figures\.csv:4:43: .*\nriver\/places\.csv:2:27: /,
    );
  });

  test('that is not there is named', () => {
    expect(() => compileLedger(join(folder, 'nowhere'))).toThrow(
      `There is no ledger folder ${join(folder, 'nowhere')}.`,
    );
  });
});

function swapFields(descriptor: string): string {
  const json = JSON.parse(descriptor);
  const unanswering = json.resources.find(({ name }: { name: string }) => name === 'unanswering');
  unanswering.schema.fields = [
    { name: 'reason', type: 'string' },
    { name: 'figure', type: 'string' },
  ];
  return JSON.stringify(json);
}

describe('numbers, qualifiers and dates from ledger to dataset', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(calendarDate('2016-10-17'), days));
  const count = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9_999_999_999 }));
  const quantity = fc.oneof(
    fc.record({
      qualifier: fc.constantFrom('exact', 'about', 'nearly', 'at-least', 'more-than', 'up-to', 'fewer-than'),
      value: count,
    }),
    fc.tuple(count, count, count, fc.boolean()).map(([a, b, c, hasBest]) => {
      const [low = 0, best = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
      return { qualifier: 'range', low, high, ...(hasBest ? { best } : {}) };
    }),
  );
  const time = fc.oneof(
    day.map((to) => ({ time_kind: 'stock', to })),
    fc.tuple(fc.constantFrom('flow', 'running-total'), day, day).map(([time_kind, a, b]) => ({
      time_kind,
      from: a < b ? a : b,
      to: a < b ? b : a,
    })),
  );
  const wording = fc.stringMatching(/^[a-z"',;\n \u0600-\u06FF]{1,40}$/).map((text) => `x${text}x`);
  const FIXED = {
    topic: 'casualties',
    measure: 'counted',
    population: 'people',
    place: 'town',
    date_basis: 'stated',
    published_basis: 'stated',
    source: 'page',
    originator: 'nobody',
    attribution: 'not attributed',
    status: 'reported',
  };
  const figure = fc.record({ quantity, time, wording, later: fc.integer({ min: 0, max: 500 }) });

  test('none is changed', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
        const rows = figures.map(({ quantity, time, wording, later }, index) => ({
          ...FIXED,
          id: `r-${index}`,
          wording: `${wording} ${numbersOf(quantity).join(' / ')}`,
          published: addDays(time.to, later),
          ...quantity,
          ...time,
        }));
        const kinds = new Set(rows.map((row) => row.time_kind));
        const columns = Object.keys(TABLES.figures.row.entries);
        const table = Papa.unparse({ fields: columns, data: rows }, { newline: '\n' });
        const texts = {
          ...RIVER,
          'figures.csv': `${RIVER['figures.csv']}${table.slice(table.indexOf('\n') + 1)}\n`,
          // A nought, and a qualifier that the words do not have, ask for a note.
          'notes.csv': `${RIVER['notes.csv']}${rows.map(({ id }) => `${id},,caveat,As counted\n`).join('')}`,
          'measures.csv': `${RIVER['measures.csv']}counted,Counted,Anything,people,stock;flow;running-total,false,false,,\n`,
          'scopes.csv': `${RIVER['scopes.csv']}${[...kinds].map((kind) => `battle,${kind},counted,,,${kind},,,,,,\n`).join('')}`,
        };
        const ledger = riverLedger(texts);
        expect(checkLedger(ledger).map(faultLine)).toEqual([]);
        const gate = parseDocument(JSON.parse(compile(ledger).json));
        if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
        for (const row of rows) {
          const figure = gate.dataset.figures.get(row.id);
          const { qualifier, ...numbers } = quantityCells(row);
          expect(figure?.quantity).toEqual(
            qualifier === 'range'
              ? { kind: 'range', ...numbers }
              : qualifier === 'exact'
                ? { kind: 'exact', ...numbers }
                : { kind: 'qualified', qualifier, ...numbers },
          );
          expect(figure).toMatchObject({ published: row.published, wording: row.wording });
          expect(figure?.time.kind).toBe(row.time_kind);
          expect(Object.values(figure?.time ?? {})).toEqual([
            row.time_kind,
            ...('from' in row ? [row.from] : []),
            row.to,
          ]);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  function numbersOf(cells: object): readonly number[] {
    return Object.values(cells).filter((cell) => typeof cell === 'number');
  }

  function quantityCells(row: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      ['qualifier', 'value', 'low', 'best', 'high'].flatMap((key) => (key in row ? [[key, row[key]]] : [])),
    );
  }
});

/** So many cells of a column are tried, the filled ones first; all of them in a long run. */
const CELLS_TRIED = DRAWS.times > 1 ? Infinity : 2;

test('whatever single cell of a table is changed, the hash changes', () => {
  const original = compile(riverLedger()).sha256;
  const hashes = new Set([original]);
  let changed = 0;
  const columnsChanged = new Set<string>();
  for (const table of TABLE_NAMES) {
    const { header, rows } = cellsOf(table);
    for (const [at, column] of header.entries()) {
      const cells = rows.map((row, index) => ({ index, cell: row[at] ?? '' }));
      const filledFirst = cells.toSorted((a, b) => Number(a.cell === '') - Number(b.cell === ''));
      for (const { index, cell } of filledFirst.slice(0, CELLS_TRIED)) {
        for (const other of otherCells(cell)) {
          const sha256 = hashOf(riverLedger(withCell(table, index, column, other)));
          if (sha256 === null) continue;
          expect(sha256, `${table} row ${index} ${column}: ${cell} to ${other}`).not.toBe(original);
          hashes.add(sha256);
          changed += 1;
          columnsChanged.add(`${table} ${column}`);
          break;
        }
      }
    }
  }
  // Every change gives a hash of its own; most cells that nothing refers to can be changed alone.
  expect(hashes.size).toBe(changed + 1);
  expect(changed).toBeGreaterThan(DRAWS.times > 1 ? 250 : 90);
  expect(columnsChanged.size).toBeGreaterThan(55);
});

/** The hash of a ledger that can be compiled. */
function hashOf(ledger: Ledger): string | null {
  try {
    return compile(ledger).sha256;
  } catch (error) {
    if (error instanceof FaultyLedger) return null;
    throw error;
  }
}

/** Other cells that the column might allow as well: the ledger check says which do. */
function otherCells(cell: string): readonly string[] {
  if (cell === 'true' || cell === 'false') return [cell === 'true' ? 'false' : 'true'];
  if (/^[\d.]+$/.test(cell)) return [`${Number(cell) + 1}`];
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return [addDays(calendarDate(cell), 1)];
  if (cell === '') return ['More'];
  return [`${cell} more`, 'reported', 'about'].filter((other) => other !== cell);
}

describe('all ledgers', () => {
  test('are published as catalog, documents, packages and schemas', () => {
    write(RIVER);
    const lake = edited(RIVER, 'datapackage.json', '"name": "river"', '"name": "lake"');
    write(lake, 'lake');
    const out = join(folder, 'out/data');
    compileAll(join(folder, 'data'), out);
    const catalog = v.parse(Catalog, JSON.parse(readFileSync(join(out, 'catalog.json'), 'utf8')));
    expect(catalog.datasets.map(({ id }) => id)).toEqual(['lake', 'river']);
    for (const entry of catalog.datasets) {
      const bytes = readFileSync(join(out, entry.document));
      expect(entry).toMatchObject({
        opensAsOf: '2017-06-26',
        publishedLatest: '2017-07-05',
        status: 'archived',
        licence: 'CC BY 4.0',
      });
      expect(entry.document).toBe(`${entry.id}.${entry.sha256}.json`);
      expect(entry.bytes).toBe(bytes.length);
      expect(entry.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(parseDocument(JSON.parse(bytes.toString('utf8'))).ok).toBe(true);
    }
    expect(readdirSync(join(out, 'river')).toSorted()).toEqual(Object.keys(RIVER).toSorted());
    for (const [name, text] of Object.entries(RIVER))
      expect(readFileSync(join(out, 'river', name), 'utf8')).toBe(text);
    const schemas = readdirSync(join(out, 'schema')).toSorted();
    expect(schemas).toEqual(
      ['catalog', 'document', 'document-1', 'index', 'shard', ...Object.keys(TABLES)]
        .map((name) => `${name}.json`)
        .toSorted(),
    );
  });

  test('are not published at all when one is faulty', () => {
    write(RIVER);
    write(RIVER, 'lake');
    const out = join(folder, 'out');
    expect(() => compileAll(join(folder, 'data'), out)).toThrow(
      'lake/datapackage.json:3:11: name is not the name of the folder',
    );
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('the report', () => {
  const report = (...names: string[]) => {
    const lines: string[] = [];
    const result = reportLedgers(join(folder, 'data'), names, (line) => lines.push(line));
    return { lines, result };
  };

  test('counts the rows of every table of every ledger', () => {
    write(RIVER);
    const counts =
      'river: 16 figures, 3 notes, 2 relations, 5 sources, 3 originators, 3 places, 4 measures, 2 populations, 2 events, 1 breaks, 4 questions, 8 scopes, 1 unanswering, 1 reviews, 2 history, 1 texts; no fault';
    expect(report()).toEqual({ result: 0, lines: [counts] });
    expect(report('river')).toEqual({ result: 0, lines: [counts] });
  });

  test('has one line a fault and fails', () => {
    write(edited(RIVER, 'places.csv', ',33.2,', ',133.2,'));
    write(edited(RIVER, 'datapackage.json', '"name": "river"', '"name": "lake"'), 'lake');
    const { lines, result } = report();
    expect(result).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      'river/places.csv:2:27: latitude is not a latitude, found "133.2", allowed -90 to 90 degrees',
    );
    expect(report('lake').result).toBe(0);
  });

  test('names a dataset that is not there, and still checks the others', () => {
    write(RIVER);
    const { lines, result } = report('rivre', 'river');
    expect(result).toBe(1);
    expect(lines[0]).toBe(`There is no dataset "rivre" in ${join(folder, 'data')}; there is river.`);
    expect(lines[1]).toMatch(/^river: .*no fault$/);
  });

  test('says when there is no data folder, or nothing in it', () => {
    expect(report()).toEqual({ result: 1, lines: [`There is no data folder ${join(folder, 'data')}.`] });
    mkdirSync(join(folder, 'data'));
    expect(report()).toEqual({ result: 1, lines: [`There is no dataset in ${join(folder, 'data')}.`] });
  });
});
