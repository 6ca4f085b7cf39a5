import { describe, expect, test } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { publishedForm } from '../../src/ledger/published-document.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { compile } from '../../src/build/compile.ts';
import { riverLedger } from './river-ledger.ts';

const RIVER: DatasetDocument = compile(riverLedger()).document;

type Row = Record<string, unknown>;

/** The river document with one row changed; a cell set to undefined is taken out. */
function spoiled(table: string, id: string, change: Row): unknown {
  const json: Record<string, Row[]> = JSON.parse(JSON.stringify(RIVER));
  const row = json[table]?.find((row) => row['id'] === id || row['figure'] === id || row['a'] === id);
  if (!row) throw new Error(`No row ${id} in ${table}.`);
  Object.assign(row, change);
  return JSON.parse(JSON.stringify(json));
}

function faultsOf(json: unknown) {
  const gate = parseDocument(json);
  return gate.ok ? [] : gate.faults;
}

test('questions stand in the order of the desk and breaks oldest first, however the ledger lists them', () => {
  const places: Record<string, number> = { killed: 1, fled: 2 };
  const questions = RIVER.questions.map((row) => ({ ...row, order: places[row.id] ?? 3 + row.order }));
  const breaks = RIVER.breaks.flatMap((row) => [
    { ...row, id: 'newest', date: '2017-06-02' },
    row,
    { ...row, id: 'oldest', date: '2017-05-20' },
  ]);
  const gate = parseDocument(JSON.parse(JSON.stringify({ ...RIVER, questions, breaks })));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  expect([...gate.dataset.questions.keys()].slice(0, 2)).toEqual(['killed', 'fled']);
  const days = gate.dataset.breaks.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
  expect(days).not.toEqual(breaks.map(({ date }) => date));
});

test('a figure that was printed anew ten thousand times holds every printing before it', () => {
  const [first, ...others] = RIVER.figures;
  if (!first) throw new Error('The river has no figures.');
  const anew = Array.from({ length: 10_000 }, (_, at) => ({
    ...first,
    id: `anew-${at}`,
    supersedes: at === 0 ? first.id : `anew-${at - 1}`,
    supersede_reason: 'revision',
  }));
  const gate = parseDocument({ ...RIVER, figures: [first, ...anew, ...others] });
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  let printings = 0;
  for (let at = gate.dataset.figures.get('anew-9999'); at?.supersedes; at = at.supersedes.figure)
    printings += 1;
  expect(printings).toBe(10_000);
});

test('a whole document becomes a dataset that keeps the ledger order', () => {
  const gate = parseDocument(JSON.parse(JSON.stringify(RIVER)));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  const { dataset } = gate;
  expect([...dataset.figures.keys()]).toEqual(RIVER.figures.map((figure) => figure.id));
  expect(dataset.figures.get('b-range')).toMatchObject({
    quantity: { kind: 'range', low: 970, best: 1000, high: 1260 },
    time: { kind: 'running-total', since: '2016-10-17', until: '2017-06-20' },
    supersedes: null,
  });
  expect(dataset.figures.get('b-revised')?.supersedes).toEqual({
    figure: dataset.figures.get('b-range'),
    reason: 'revision',
    note: 'One number in place of a range',
  });
  expect(dataset.figures.get('f-one')).toMatchObject({
    published: '2017-06-22',
    publishedBasis: { kind: 'stated', remark: '' },
    publishedApart: false,
    speaker: 'A. Speaker',
    via: null,
  });
  expect(dataset.figures.get('w-words')).toMatchObject({
    readFromWords: true,
    quantity: { kind: 'qualified', qualifier: 'about', value: 200 },
    notes: [{ knownFrom: '2017-06-22', kind: 'doubt', text: 'The words are no count.' }],
  });
  expect(dataset.questions.get('killed')?.scopes.map((scope) => scope.heading)).toEqual([
    'In a month',
    'In May',
    'Everyone in May',
  ]);
  expect(dataset.questions.get('fled')).toMatchObject({
    ruleOriginators: [{ id: 'agency' }, { id: 'ministry' }],
    ruleKinds: [],
  });
  expect(dataset.places.get('town')).toMatchObject({ point: null, pcode: null, parent: { id: 'valley' } });
  expect([...dataset.unanswering].map(([{ id }, reason]) => [id, reason])).toEqual([
    ['l-share', 'A share is no count of people'],
  ]);
});

const FIGURE_FAULTS: readonly (readonly [
  kind: string,
  id: string,
  change: Row,
  path: RegExp,
  message: string,
])[] = [
  ['an unknown source', 'd-town', { source: 'buletin' }, /^figures\[2\]\.source$/, 'names no row of sources'],
  ['an unknown place', 'd-town', { place: 'twon' }, /place$/, 'names no row of places'],
  ['an unknown measure', 'd-town', { measure: 'moved' }, /measure$/, 'names no row of measures'],
  ['an unknown population', 'd-town', { population: 'folk' }, /population$/, 'names no row of populations'],
  ['an unknown originator', 'd-town', { originator: 'x' }, /originator$/, 'names no row of originators'],
  ['an id twice', 'd-late', { id: 'd-early' }, /^figures\[1\]\.id$/, 'stands in an earlier row already'],
  ['a range without its low end', 'b-range', { low: undefined }, /low$/, 'is missing from a range'],
  ['a range with a value', 'b-range', { value: 1000 }, /value$/, 'is not for a range'],
  ['a best above the high end', 'b-range', { best: 1261 }, /best$/, 'is above the high end'],
  [
    'a low end above the high end',
    'b-range',
    { low: 1261, best: undefined },
    /low$/,
    'is above the high end',
  ],
  ['no value', 'd-town', { value: undefined }, /value$/, 'is missing'],
  ['an end without a range', 'd-town', { high: 5 }, /high$/, 'is only for a range'],
  ['half a person', 'd-town', { value: 0.5 }, /value$/, 'is not whole'],
  ['a stock with a first day', 'd-town', { from: '2017-01-01' }, /from$/, 'is not for a stock'],
  ['a total without a start', 'f-one', { from: undefined }, /from$/, 'is missing from a running-total'],
  [
    'a flow that ends before it begins',
    'k-may-land',
    { from: '2017-06-01' },
    /from$/,
    'is after the last day',
  ],
  [
    'a kind of time its measure has not',
    'l-share',
    { time_kind: 'flow', from: '2017-06-01' },
    /time_kind$/,
    'is no kind of time of loss',
  ],
  [
    'a figure in place of none',
    'b-revised',
    { supersedes: 'b-rage' },
    /supersedes$/,
    'names no row of figures',
  ],
  [
    'a figure in place of itself',
    'b-revised',
    { supersedes: 'b-revised' },
    /supersedes$/,
    'is not an earlier row',
  ],
  [
    'a supersession without a reason',
    'b-revised',
    { supersede_reason: undefined },
    /supersede_reason$/,
    'is missing',
  ],
  ['a number written as text', 'd-town', { value: '120000' }, /^figures\[2\]\.value$/, 'is not number'],
  ['null for a number', 'd-town', { value: null }, /value$/, 'is not number'],
  ['a negative count', 'd-town', { value: -1 }, /value$/, 'is not a count'],
  ['an unknown key', 'd-town', { colour: 'red' }, /colour$/, 'is not known here'],
  ['a missing key', 'd-town', { wording: undefined }, /wording$/, 'is missing'],
  ['an empty text', 'd-town', { wording: '' }, /wording$/, 'is not a text'],
  ['a day that the calendar lacks', 'd-town', { to: '2017-06-31' }, /to$/, 'is not a real day'],
  [
    'an unknown qualifier',
    'd-town',
    { qualifier: 'roughly' },
    /qualifier$/,
    'is not one of the words allowed',
  ],
];

/** What columns cannot hold: a key that is no column's, and null in place of a cell that is not empty. */
const ONLY_IN_ROWS = ['null for a number', 'an unknown key'];

describe('faults of a figure name it', () => {
  test.for(FIGURE_FAULTS)('%s', ([, id, change, path, message]) => {
    const figure = 'id' in change ? String(change['id']) : id;
    const fault = faultsOf(spoiled('figures', id, change)).find((fault) => path.test(fault.path));
    expect(fault).toMatchObject({ figure, message });
    expect(fault?.allowed).not.toBe('');
  });

  test.for(FIGURE_FAULTS.filter(([kind]) => !ONLY_IN_ROWS.includes(kind)))(
    '%s, by columns as by rows',
    ([, id, change]) => {
      const json = spoiled('figures', id, change);
      expect(faultsOf(publishedForm(json as DatasetDocument))).toEqual(faultsOf(json));
    },
  );
});

describe('faults elsewhere', () => {
  test('a row that is a number', () => {
    const [, ...others] = RIVER.figures;
    expect(faultsOf({ ...RIVER, figures: [7, ...others] })[0]).toMatchObject({
      path: 'figures[0]',
      message: 'is not an object',
      found: '7',
    });
  });
  test.for([
    ['a note on no figure', 'notes', 'w-words', { figure: 'w-wrods' }, 'names no row of figures', 'w-wrods'],
    [
      'a later note without its day',
      'notes',
      'd-early',
      { known_from: undefined },
      'is missing from a later note',
      'd-early',
    ],
    ['a relation to itself', 'relations', 'f-one', { b: 'f-one' }, 'is the same figure as "a"', 'f-one'],
    ['a place inside itself', 'places', 'land', { parent: 'town' }, 'leads back to its own row', undefined],
    ['a question without scopes', 'questions', 'fled', { id: 'fled-not' }, 'has no scope', undefined],
    [
      'an event before it could be known',
      'events',
      'ev-bridge',
      { known_from: '2017-05-01' },
      'is before the event',
      undefined,
    ],
    ['half a point', 'places', 'land', { latitude: undefined }, 'is missing from a point', undefined],
    ['an address that is none', 'sources', 'page', { url: 'page' }, 'is not a web address', undefined],
  ] as const)('%s', ([, table, id, change, message, figure]) => {
    const fault = faultsOf(spoiled(table, id, change)).find((fault) => fault.message === message);
    expect(fault).toBeDefined();
    expect(fault?.figure).toBe(figure);
  });

  test('all faults are listed, those of shape and those of references', () => {
    const json: { figures: Row[]; notes: Row[] } = JSON.parse(JSON.stringify(RIVER));
    Object.assign(json.figures[0] ?? {}, { value: '415986', source: 'buletin' });
    Object.assign(json.figures[7] ?? {}, { place: 'twon' });
    Object.assign(json.notes[1] ?? {}, { figure: 'f-uno', kind: 'remark' });
    expect(faultsOf(json).map(({ path, figure }) => `${path} ${figure}`)).toEqual([
      'figures[0].value d-early',
      'notes[1].kind undefined',
      'figures[7].place k-may-land',
      'figures[0].source d-early',
      'notes[1].figure f-uno',
    ]);
  });

  test('a cell that cannot be read hides no cell that is missing, and is not called missing itself', () => {
    const json: Record<string, Row[]> = JSON.parse(JSON.stringify(RIVER));
    const change = (table: string, row: number, cells: Row) => Object.assign(json[table]?.[row] ?? {}, cells);
    change('figures', 0, { value: '415986' });
    change('figures', 1, { value: undefined });
    change('notes', 0, { kind: 'later', known_from: undefined });
    change('notes', 1, { kind: 'later', known_from: 'soon' });
    change('places', 0, { latitude: undefined });
    change('places', 1, { latitude: 'north' });
    const faults = faultsOf(JSON.parse(JSON.stringify(json))).map(
      ({ path, message }) => `${path} ${message}`,
    );
    expect(faults).toEqual([
      'figures[0].value is not number',
      'notes[1].known_from is not a day',
      'places[1].latitude is not number',
      'figures[1].value is missing',
      'notes[0].known_from is missing from a later note',
      'places[0].latitude is missing from a point',
    ]);
  });

  test.for([
    null,
    17,
    'text',
    [],
    {},
    { ...RIVER, figures: null },
    { ...RIVER, figures: [17] },
    { ...RIVER, format: 'figuredesk/2' },
    { ...RIVER, extra: 1 },
  ])('what is no document is refused: %o', (json) => {
    expect(faultsOf(json).length).toBeGreaterThan(0);
  });

  test('a missing table is one fault, not one for every reference to it', () => {
    const { sources: _, ...json } = RIVER;
    expect(faultsOf(json)).toEqual([
      { path: 'sources', message: 'is missing', found: '', allowed: 'a value' },
    ]);
  });
});
