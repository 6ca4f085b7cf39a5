import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../src/ledger/checks/check.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { textOn } from '../../src/domain/dated-text.ts';
import { documentOf } from '../../src/ledger/files/document-of-ledger.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/ledger/tables.ts';
import { RIVER, riverLedger } from './river-ledger.ts';
import { textsByDay } from '../../src/ledger/tables/texts.ts';
import { rowWith, withCell } from './river-cells.ts';

/* What every table says of itself, tried on one invented ledger that has rows in all of them. */

const faultsWith = (table: TableName, column: string, cell: string) =>
  checkLedger(riverLedger(withCell(table, rowWith(table, column), column, cell)), calendarDate('2017-07-06'))
    .filter(({ file }) => file === `river/${table}.csv`)
    .map(({ message }) => message)
    .join('; ');

const REFERENCES = TABLE_NAMES.flatMap((table) =>
  Object.keys(TABLES[table].references).map((column) => [`${table}.${column}`, table, column] as const),
);

describe('a cell that names a row', () => {
  test.for(REFERENCES)('%s names one that there is, or is a fault where it stands', ([, table, column]) => {
    expect(faultsWith(table, column, 'nobody-of-this-name')).toMatch(
      new RegExp(`\\b${column} .*(?:names|not|no)`),
    );
  });
});

/** The columns with a day on which something became known, by table. */
const KNOWN = TABLE_NAMES.flatMap((table) => TABLES[table].knownOn.map((column) => `${table}.${column}`));

describe('a day on which something became known', () => {
  test('stands in these columns', () => {
    expect(KNOWN).toEqual([
      'figures.published',
      'notes.known_from',
      'sources.published',
      'events.known_from',
      'breaks.known_from',
      'reviews.known_from',
      'history.published',
    ]);
  });
  test.for(KNOWN)('%s is not after today', (column) => {
    const [table, name] = column.split('.') as [TableName, string];
    expect(faultsWith(table, name, '2018-01-01')).toContain(`${name} is`);
  });
});

test('documents from before a table was made may lack it', () => {
  expect(TABLE_NAMES.filter((table) => !TABLES[table].inEveryDocument)).toEqual(['history', 'texts']);
});

test('rows are named by these columns, and are about the figure in those', () => {
  expect(TABLE_NAMES.map((table) => [table, TABLES[table].key, TABLES[table].figure].join(' '))).toEqual([
    'figures id id',
    'notes  figure',
    'relations  a',
    'sources id ',
    'originators id ',
    'places id ',
    'measures id ',
    'populations id ',
    'events id ',
    'breaks id ',
    'questions id ',
    'scopes  ',
    'unanswering figure figure',
    'reviews  figures',
    'history  figures',
    'texts  ',
  ]);
});

test('the texts that readers see are known of every table, so that none of them names a later day', () => {
  const said = TABLE_NAMES.flatMap((table) => {
    const { said: texts } = TABLES[table];
    return texts ? [[table, ...texts.columns].join(' ')] : [];
  });
  expect(said).toEqual([
    'figures wording attribution supersede_note',
    'notes text',
    'relations note same_because',
    'sources title',
    'events title chart_label',
    'breaks before after explanation',
    'unanswering reason',
    'reviews reason',
  ]);
});

test('a text with a day is of the row of its own table, whatever rows of others are called', () => {
  const text = (table: 'measures' | 'populations', from: string, before: string) =>
    ({ table, row: 'refugees', column: 'name', from, before }) as const;
  const textOf = textsByDay(
    {
      texts: [
        text('measures', '2017-06-22', 'Fled again'),
        text('populations', '2017-06-10', 'Those who fled'),
        text('measures', '2017-06-01', 'Fled'),
      ],
    },
    'measures',
  );
  expect(textOf('refugees', 'name', 'Refugees').earlier).toEqual([
    { until: '2017-06-01', text: 'Fled' },
    { until: '2017-06-22', text: 'Fled again' },
  ]);
  expect(textOf('refugees', 'definition', 'All').earlier).toEqual([]);
});

test('texts of questions and of the dataset are read from the day, those of measures and populations stand with them', () => {
  const texts = `table,row,column,from,before
questions,battle,title,2017-06-22,How many died?
measures,killed,name,2017-06-22,Died
populations,people,definition,2017-06-22,All
`;
  const gate = parseDocument(documentOf(riverLedger({ ...RIVER, 'texts.csv': texts })));
  if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
  const { dataset } = gate;
  expect(dataset.texts.map(({ table, id, column, before }) => [table, id, column, before].join(' '))).toEqual(
    ['questions battle title How many died?'],
  );
  const [measure] = [...dataset.measures.values()].filter(({ id }) => id === 'killed');
  expect(
    measure && ['2017-06-21', '2017-06-22'].map((day) => textOn(measure.name, calendarDate(day))),
  ).toEqual(['Died', 'Killed']);
});
