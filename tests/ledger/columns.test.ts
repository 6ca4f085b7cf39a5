import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compile, compileLedger } from '../../src/build/compile.ts';
import { PublishedDocument, publishedForm } from '../../src/ledger/published-document.ts';
import { isDictionary } from '../../src/ledger/columns.ts';
import { TABLE_NAMES } from '../../src/ledger/tables.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { anyDocument } from '../ledgers/any-ledger.ts';
import { riverLedger } from './river-ledger.ts';

const SHIPPED = join(import.meta.dirname, '../../data/mosul-2016-2017');
const RIVER = compile(riverLedger());

type Json = Record<string, unknown>;

function datasetOf(json: unknown) {
  const gate = parseDocument(JSON.parse(JSON.stringify(json)));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  return gate.dataset;
}

describe('a document by columns', () => {
  test('of the shipped ledger gives the dataset that one by rows gives, in less than two thirds of its bytes', () => {
    const { document, json } = compileLedger(SHIPPED);
    const rows = JSON.stringify(document);
    expect(JSON.parse(rows).format).toBe('figuredesk/1');
    expect(JSON.parse(json).format).toBe('figuredesk/2');
    expect(datasetOf(JSON.parse(json))).toEqual(datasetOf(JSON.parse(rows)));
    expect(json.length).toBeLessThan((rows.length * 2) / 3);
  });

  test('holds every row of any ledger, and is of the shape that its published schema has', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const json = JSON.parse(JSON.stringify(publishedForm(document)));
        expect(documentOfJson(json)).toEqual(document);
        expect(v.is(PublishedDocument, json)).toBe(true);
        const columns = TABLE_NAMES.flatMap((table) => Object.values(publishedForm(document)[table].columns));
        for (const { values, at } of columns.filter(isDictionary)) {
          const plain = at.map((place) => (place === null ? null : values[place]));
          expect(JSON.stringify({ values, at }).length).toBeLessThan(JSON.stringify(plain).length);
        }
      }),
    );
  });

  test('from before a table was invented lacks it, by rows as by columns', () => {
    const { texts: _texts, history: _history, ...before } = JSON.parse(RIVER.json);
    expect(datasetOf(before)).toMatchObject({ texts: [], history: [] });
  });

  test('lists every value once where that takes fewer bytes, and every cell where it does not', () => {
    const { figures } = JSON.parse(RIVER.json);
    expect(figures.columns.time_kind.values).toEqual(['stock', 'running-total', 'flow']);
    expect(figures.columns.time_kind.at.slice(0, 5)).toEqual([0, 0, 0, 1, 1]);
    expect(figures.columns.id).toEqual(RIVER.document.figures.map(({ id }) => id));
  });

  test('leaves out a column without a cell', () => {
    const { figures, questions } = JSON.parse(RIVER.json);
    expect(Object.keys(figures.columns)).not.toContain('modality');
    expect(Object.keys(questions.columns)).not.toContain('known_from');
    expect(Object.keys(questions.columns)).toContain('rule_kinds');
  });
});

/** The river by columns with its figures, or one column of them, in place of what it has. */
const withFigures = (edit: (figures: { rows: unknown; columns: Json }) => unknown): Json => {
  const json = JSON.parse(RIVER.json);
  return { ...json, figures: edit(json.figures) };
};
const withColumn = (name: string, column: unknown): Json =>
  withFigures((figures) => ({ ...figures, columns: { ...figures.columns, [name]: column } }));
const WORDINGS: readonly string[] = RIVER.document.figures.map(({ wording }) => wording);
const ROWS = WORDINGS.length;
const kinds = (at: readonly unknown[]) => ({ values: ['reported', 'verified'], at });
const all = (place: unknown) => WORDINGS.map(() => place);

type Case = readonly [
  name: string,
  json: unknown,
  path: string,
  message: string,
  found: string,
  allowed: string,
];

const HOSTILE: readonly Case[] = [
  [
    'a short column',
    withColumn('wording', WORDINGS.slice(1)),
    'figures.columns.wording',
    'has another length than its table',
    '15 cells',
    '16 cells',
  ],
  [
    'a long column',
    withColumn('status', kinds([...all(0), 0])),
    'figures.columns.status',
    'has another length than its table',
    '17 cells',
    '16 cells',
  ],
  [
    'a table of fewer rows than its columns have',
    withFigures((figures) => ({ ...figures, rows: 2 })),
    'figures.columns.id',
    'has another length than its table',
    '16 cells',
    '2 cells',
  ],
  [
    'a place outside a dictionary',
    withColumn('status', kinds(all(0).with(3, 2))),
    'figures[3].status',
    'names no value of its column',
    '2',
    'the place of a value, 0 to 1, or null',
  ],
  [
    'a place before its beginning',
    withColumn('status', kinds(all(0).with(3, -1))),
    'figures[3].status',
    'names no value of its column',
    '-1',
    'the place of a value, 0 to 1, or null',
  ],
  [
    'half a place',
    withColumn('status', kinds(all(0).with(3, 0.5))),
    'figures[3].status',
    'names no value of its column',
    '0.5',
    'the place of a value, 0 to 1, or null',
  ],
  [
    'a place that is a word',
    withColumn('status', kinds(all(0).with(3, '0'))),
    'figures[3].status',
    'names no value of its column',
    '0',
    'the place of a value, 0 to 1, or null',
  ],
  [
    'a dictionary without values',
    withColumn('status', { values: [], at: all(0) }),
    'figures[0].status',
    'names no value of its column',
    '0',
    'the place of a value, of which there is none, or null',
  ],
  [
    'a dictionary with a third list',
    withColumn('status', { ...kinds(all(0)), more: [] }),
    'figures.columns.status',
    'is not a column',
    'an object of 3',
    'a list of cells, or "values" and "at", where each of them stands',
  ],
  ...(
    [
      { values: [], at: 'here' },
      { values: 'reported', at: all(0) },
    ] as const
  ).map((column, at): Case => [
    `a dictionary whose ${at === 0 ? 'places are' : 'values are'} a word`,
    withColumn('status', column),
    'figures.columns.status',
    'is not a column',
    'an object of 2',
    'a list of cells, or "values" and "at", where each of them stands',
  ]),
  [
    'a table that is nothing',
    withFigures(() => null),
    'figures',
    'is not a table by columns',
    'null',
    'an object of "rows" and "columns"',
  ],
  [
    'columns that are nothing',
    withFigures((figures) => ({ ...figures, columns: null })),
    'figures.columns',
    'is not the columns of a table',
    'null',
    'an object of columns',
  ],
  [
    'a column that is a word',
    withColumn('status', 'reported'),
    'figures.columns.status',
    'is not a column',
    'reported',
    'a list of cells, or "values" and "at", where each of them stands',
  ],
  [
    'a wrong value that many rows have',
    withColumn('status', { values: ['rumoured'], at: all(0) }),
    'figures[15].status',
    'is not one of the words allowed',
    'rumoured',
    'reported, unverified, verified, doubtful, extrapolated',
  ],
  [
    'a wrong value that no row has',
    withColumn('status', { values: ['reported', 7], at: all(0) }),
    'figures.columns.status.values[1]',
    'is not what the column may hold',
    '7',
    'what its column may hold',
  ],
  [
    'an empty cell that may not be empty',
    withColumn('wording', WORDINGS.with(2, null as never)),
    'figures[2].wording',
    'is missing',
    '',
    'a value',
  ],
  [
    'a text where a number stands',
    withColumn('value', all('5')),
    'figures[0].value',
    'is not number',
    '5',
    'number',
  ],
  [
    'a column that is missing',
    withColumn('wording', undefined),
    'figures.columns.wording',
    'is missing',
    '',
    'a column',
  ],
  [
    'a column nobody knows',
    withColumn('colour', all('red')),
    'figures.columns.colour',
    'is no column of this table',
    `a list of ${ROWS}`,
    Object.keys(RIVER.document.figures[0] ?? {})[0] ?? '',
  ],
  [
    'a number of rows that is none',
    withFigures((figures) => ({ ...figures, rows: -1 })),
    'figures.rows',
    'is not a number of rows',
    '-1',
    'a whole number up to 100000',
  ],
  [
    'more rows than there may be',
    withFigures((figures) => ({ ...figures, rows: 4e9 })),
    'figures.rows',
    'is not a number of rows',
    '4000000000',
    'a whole number up to 100000',
  ],
  [
    'columns in a list',
    withFigures((figures) => ({ ...figures, columns: [] })),
    'figures.columns',
    'is not the columns of a table',
    'a list of 0',
    'an object of columns',
  ],
  [
    'a table with a key too many',
    withFigures((figures) => ({ ...figures, mood: 'grim' })),
    'figures.mood',
    'is not known here',
    'grim',
    'no such key',
  ],
  [
    'a table by rows',
    { ...JSON.parse(RIVER.json), figures: RIVER.document.figures },
    'figures',
    'is not a table by columns',
    'a list of 16',
    'an object of "rows" and "columns"',
  ],
  [
    'a version nobody knows',
    { ...JSON.parse(RIVER.json), format: 'figuredesk/3' },
    'format',
    'is not a format that is known here',
    'figuredesk/3',
    'figuredesk/2 or figuredesk/1',
  ],
];

describe('a hostile document by columns has its fault named', () => {
  test.for(HOSTILE)('%s', ([, json, path, message, found, allowed]) => {
    const gate = parseDocument(JSON.parse(JSON.stringify(json)));
    const faults = gate.ok ? [] : gate.faults;
    const fault = faults.find((each) => each.path === path);
    expect(fault).toMatchObject({ path, message, found });
    expect(fault?.allowed).toContain(allowed);
  });

  test('and is told once, without what follows from it', () => {
    for (const json of [
      withColumn('source', 'x'),
      withColumn('id', WORDINGS.slice(1)),
      withColumn('value', all(null).slice(2)),
    ]) {
      const gate = parseDocument(JSON.parse(JSON.stringify(json)));
      const about = gate.ok ? [] : gate.faults.map(({ path }) => path);
      expect(about).toHaveLength(1);
    }
  });

  test('and a value that stands nowhere is none while its column may hold it', () => {
    const faultsWith = (unused: string) => {
      const status = { values: ['reported', unused], at: all(0) };
      const gate = parseDocument(
        JSON.parse(
          JSON.stringify(
            withFigures((figures) => ({
              ...figures,
              columns: { ...figures.columns, status, value: all('x') },
            })),
          ),
        ),
      );
      return gate.ok ? [] : gate.faults.map(({ path }) => path).filter((path) => path.includes('status'));
    };
    expect(faultsWith('doubtful')).toEqual([]);
    expect(faultsWith('guessed')).toEqual(['figures.columns.status.values[1]']);
  });

  test('with faults in several tables has all of them listed, each with its figure', () => {
    const json = JSON.parse(
      JSON.stringify(
        withColumn('source', RIVER.document.figures.map(({ source }) => source).with(0, 'buletin')),
      ),
    );
    json.notes.columns.kind[1] = 'remark';
    json.figures.columns.value[0] = 'many';
    const gate = parseDocument(json);
    const faults = gate.ok ? [] : gate.faults.map(({ path, figure }) => `${path} ${figure}`);
    expect(faults).toEqual([
      'figures[0].value d-early',
      'notes[1].kind undefined',
      'figures[0].source d-early',
    ]);
  });
});
