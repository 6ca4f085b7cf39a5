import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { Catalog } from '../../src/data-access/catalog.ts';
import { EndpointFailure } from '../../src/data-access/failure.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { jsonSchemas } from '../../src/build/json-schemas.ts';
import { compile } from '../../src/build/compile.ts';
import { checkLedger } from '../../src/ledger/checks/check.ts';
import { DEEPEST, MOST_BYTES, MOST_FAULTS } from '../../src/ledger/limits.ts';
import { jsonOf, requestBytes } from '../../src/data-access/request.ts';
import { TABLE_NAMES, TABLES } from '../../src/ledger/tables.ts';
import { RIVER, riverLedger } from './river-ledger.ts';

const river: DatasetDocument = compile(riverLedger()).document;
const ADDRESS = 'https://figures.example.org/data/river.json';

function faultsOf(json: unknown) {
  const gate = parseDocument(json);
  return gate.ok ? [] : gate.faults;
}

function failureOf(work: () => unknown): EndpointFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof EndpointFailure) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

afterEach(() => vi.unstubAllGlobals());

/** A change of one cell that no page could be computed or read with; the cell as the ledger's table has it. */
const BEYOND = [
  ['questions', 'rhythm_days', 1e15, ['7', '1000000000000000']],
  ['questions', 'age_limit_days', 1e15, ['14', '1000000000000000']],
  ['questions', 'order', 1e9, ['', '1000000000']],
  ['figures', 'to', '9999-12-31', ['2017-06-15', '9999-12-31']],
  ['figures', 'to', '1066-10-14', ['2017-06-15', '1066-10-14']],
  ['figures', 'value', 1e12, ['415986', '1000000000000']],
  ['figures', 'wording', `415,986 \u202Eelpoep`, ['"415,986 people"', '415986 \u202Eelpoep']],
  ['figures', 'wording', 'zero\u200Bwidth', ['"415,986 people"', 'zero\u200Bwidth']],
  ['figures', 'wording', 'a bell \u0007', ['"415,986 people"', 'a bell \u0007!']],
  ['figures', 'wording', 'x'.repeat(4001), ['"415,986 people"', 'x'.repeat(4001)]],
  ['figures', 'attribution', 'x'.repeat(301), ['the agency', 'x'.repeat(301)]],
  ['sources', 'url', 'javascript:alert(1)', ['https://agency.example/bulletin', 'javascript:alert(1)']],
  ['sources', 'url', 'data:text/html,x', ['https://agency.example/bulletin', 'data:text/html;x']],
] as const;

describe('what a page cannot reckon with is refused', () => {
  test.each(BEYOND)('by the gate: %s.%s %j', (table, column, value) => {
    const rows = river[table].map((row, at) => (at === 0 ? { ...row, [column]: value } : row));
    const [fault] = faultsOf({ ...river, [table]: rows });
    expect(fault).toMatchObject({ path: `${table}[0].${column}` });
    expect(fault?.allowed).not.toBe('');
  });

  test.each(BEYOND.filter(([, column]) => column !== 'order'))(
    'by the check of a ledger: %s.%s %j',
    (table, column, _value, [from, to]) => {
      const file = `${table}.csv`;
      const text = RIVER[file] ?? '';
      expect(text).toContain(from);
      const faults = checkLedger(riverLedger({ ...RIVER, [file]: text.replace(from, to) }));
      expect(faults.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(new RegExp(`^${column} `)),
      );
    },
  );

  test('and said in the published schema', () => {
    expect(jsonSchemas().get('questions')).toMatchObject({ properties: { rhythm_days: { maximum: 3660 } } });
    expect(jsonSchemas().get('figures')).toMatchObject({
      properties: {
        value: { maximum: 1e10 },
        wording: { maxLength: 4000, allOf: [{ pattern: expect.stringContaining('\\u202E') }] },
        to: { allOf: [{ pattern: '^(?:19|20)' }] },
      },
    });
    expect(jsonSchemas().get('document')).toMatchObject({
      properties: { questions: { properties: { rows: { maximum: 1000 } } } },
    });
    expect(jsonSchemas().get('document-1')).toMatchObject({ properties: { questions: { maxItems: 1000 } } });
  });
});

describe('a catalog', () => {
  const entry = {
    id: 'river',
    title: 'The river',
    opensAsOf: '2017-06-26',
    status: 'current',
    publishedLatest: '2017-06-26',
    licence: 'CC BY 4.0',
    document: 'river.json',
    sha256: '0'.repeat(64),
    bytes: 1,
  };
  const passes = (...datasets: object[]) => v.is(Catalog, { version: 1, datasets });

  test('names each dataset once', () => {
    expect(passes(entry, { ...entry, id: 'lake' })).toBe(true);
    expect(passes(entry, entry)).toBe(false);
  });

  test.each([
    ['river.json', true],
    ['../data/river.json', true],
    ['/data/river.json', true],
    ['https://cdn.example.org/river.json', true],
    ['data:application/json,{}', false],
    ['blob:https://x/y', false],
    ['javascript:1', false],
    ['file:///etc/passwd', false],
    ['ri ver.json', false],
  ])('leads to the web alone: %s', (document, isAllowed) => {
    expect(passes({ ...entry, document })).toBe(isAllowed);
  });
});

test('of fifty thousand bad rows the first are put in words and all are counted, in the time of reading good ones', () => {
  const [row] = river.figures;
  const many = (change: object) => ({
    ...river,
    figures: Array.from({ length: 50_000 }, (_, at) => ({ ...row, id: `f-${at}`, ...change })),
    notes: [],
    relations: [],
    unanswering: [],
    history: [],
  });
  const [good, bad] = [many({}), many({ value: 'many', to: 3, qualifier: 'roughly', extra: {} })];
  const time = (json: unknown) => {
    const begun = performance.now();
    const gate = parseDocument(json);
    return { gate, took: performance.now() - begun };
  };
  time(good);
  const [reference, { gate, took }] = [time(good), time(bad)];
  if (gate.ok) throw new Error('It was let in.');
  expect(gate.kind).toBe('shape');
  expect(gate.faults.length).toBeLessThan(MOST_FAULTS + 30);
  expect(gate.count).toBeGreaterThan(49_000);
  expect(took).toBeLessThan(3 * reference.took);
});

test('faults of a document that does not hold together are bounded and counted too', () => {
  const rows = Array.from({ length: 5000 }, () => ({ a: 'no-such', b: 'nor-this' }));
  const gate = parseDocument({ ...river, relations: rows.map((row) => ({ ...row, kind: 'disputed' })) });
  if (gate.ok) throw new Error('It was let in.');
  expect(gate.kind).toBe('integrity');
  expect(gate.faults).toHaveLength(MOST_FAULTS);
  expect(gate.count).toBeGreaterThanOrEqual(10_000);
});

test('faults of shape and of what does not hold together are bounded together, and all are counted', () => {
  const [relation] = river.relations;
  const relations = Array.from({ length: 250 }, (_, at) => ({
    ...relation,
    b: `nobody-${at}`,
    ...(at < 150 ? { kind: 'rumoured' } : {}),
  }));
  const gate = parseDocument({ ...river, relations });
  if (gate.ok) throw new Error('It was let in.');
  expect([gate.kind, gate.faults.length, gate.count]).toEqual(['shape', MOST_FAULTS, 400]);
});

test.for(TABLE_NAMES.filter((table) => TABLES[table].mostRows <= 10_000))(
  'rows of %s are as many as there may be, and one more is told as such',
  (table) => {
    const most = TABLES[table].mostRows;
    const told = (count: number) =>
      faultsOf({ ...river, title: '', [table]: Array.from({ length: count }, () => river[table][0]) })
        .filter(({ message }) => message === 'is not a shorter table')
        .map(({ path, found, allowed }) => [path, found, allowed].join(': '));
    expect(told(most)).toEqual([]);
    expect(told(most + 1)).toEqual([`${table}: ${most + 1} rows: up to ${most} rows`]);
  },
);

test.each(['[', '{"a":'])(
  'what is nested deeper than a parser goes is refused before it is parsed: %s',
  (open) => {
    const failure = failureOf(() => jsonOf(new TextEncoder().encode(open.repeat(1_000_000)), ADDRESS));
    expect(failure).toMatchObject({ kind: 'shape', faults: [{ message: 'is nested too deeply' }] });
    expect(jsonOf(new TextEncoder().encode('"[[[[[[[[[[[[[[[[[[[[\\"[["'), ADDRESS)).toContain('[[');
  },
);

test('signs within texts are no nesting, whatever stands in the text', () => {
  const within = (text: string, lists: number) =>
    new TextEncoder().encode(`${'['.repeat(lists)}${JSON.stringify(text)}${']'.repeat(lists)}`);
  const texts = fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', 'é') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.stringify(jsonOf(within(text, DEEPEST), ADDRESS))).toContain(JSON.stringify(text));
      expect(failureOf(() => jsonOf(within(text, DEEPEST + 1), ADDRESS))).toMatchObject({ kind: 'shape' });
    }),
  );
});

test('an answer that does not end is given up as soon as it is longer than may be', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  vi.stubGlobal('fetch', async () => new Response(endless));
  await expect(
    requestBytes(ADDRESS, { timeoutSeconds: 30, mostBytes: MOST_BYTES.document }),
  ).rejects.toMatchObject({ kind: 'too-large' });
  expect(sent).toBeLessThan(MOST_BYTES.document + 5_000_000);
});
