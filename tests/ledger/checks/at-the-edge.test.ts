import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { checkRowCounts } from '../../../src/ledger/checks/integrity/sizes.ts';
import { faultLine } from '../../../src/ledger/files/ledger-fault.ts';
import type { RowFault } from '../../../src/ledger/faults.ts';
import type { LooseRows } from '../../../src/ledger/rows.ts';
import { mapTables, TABLE_NAMES, TABLES } from '../../../src/ledger/tables.ts';
import { edited, RIVER, riverLedger } from '../river-ledger.ts';

/* The neighbours of the planted faults: what is still right, though hardly. */

type Edit = readonly [file: string, from: string, to: string];

const TODAY = calendarDate('2017-07-06');

const linesOf = (...edits: readonly Edit[]) =>
  checkLedger(riverLedger(edits.reduce((texts, edit) => edited(texts, ...edit), { ...RIVER })), TODAY).map(
    faultLine,
  );

const RELATED = 'd-town,u-undated,disputed,The one is far above the other';
const REVISED =
  'running-total,2016-10-17,2017-06-20,stated,2017-07-05,stated,report,"1,260",ministry,the ministry,,,reported,b-range,revision,One number in place of a range';

const END_OF_REVISED =
  '"1,260",ministry,the ministry,,,reported,b-range,revision,One number in place of a range';

type Right = readonly [kind: string, ...edits: readonly Edit[]];

const RIGHT: readonly Right[] = [
  ['an opening day on which the first figure came out', ['datapackage.json', '"2017-06-26"', '"2017-06-16"']],
  ['an opening day that is today', ['datapackage.json', '"2017-06-26"', '"2017-07-06"']],
  ['a note of today', ['notes.csv', 'd-early,2017-07-05', 'd-early,2017-07-06']],
  ['a version of the day of what it added', ['history.csv', '0.9.0,2017-07-05', '0.9.0,2017-06-22']],
  [
    'a question asked when its first figure came out',
    ['questions.csv', 'The valley,time;claims,,', 'The valley,time;claims,,2017-06-16'],
  ],
  [
    'two events of one day, known as they happen',
    ['events.csv', '2017-06-01,2017-06-03,2017-06-03', '2016-10-17,2016-10-17,2016-10-17'],
  ],
  ['a break a day after the last old count', ['breaks.csv', 'br-count,2017-06-22', 'br-count,2017-06-16']],
  ['an age limit of one rhythm', ['questions.csv', 'by month",30,45', 'by month",30,30']],
  [
    'a title that names the day on which it is first read',
    ['questions.csv', 'How many fled?', 'How many fled by 16 June 2017?'],
  ],
  [
    'a count that could be a year to come',
    ['figures.csv', 'town,5000,', 'town,2081,'],
    ['figures.csv', '"nearly 5,000"', 'nearly 2081'],
  ],
  ['a point at the pole and the line of days', ['places.csv', ',33.2,43.68,', ',90,-180,']],
  ['a point at the other pole and its other side', ['places.csv', ',33.2,43.68,', ',-90,180,']],
  [
    'a part that is its whole',
    ['figures.csv', 'civilians,valley,160,', 'civilians,valley,300,'],
    ['figures.csv', '160 of them', '300 of them'],
  ],
  [
    'a second number at the end of the first one’s range',
    ['figures.csv', REVISED, REVISED.replace('b-range,revision,One number in place of a range', ',,')],
  ],
  [
    'a revision of the day of what it revises',
    [
      'figures.csv',
      REVISED,
      REVISED.replace('2017-07-05,stated', '2017-06-22,public by then: a copy has it'),
    ],
  ],
  [
    'a correction of the day that a figure speaks of',
    [
      'figures.csv',
      REVISED,
      REVISED.replace('2017-06-20', '2017-06-21').replace('range,revision', 'range,correction'),
    ],
  ],
  [
    'a second number of one speaker that doubt is thrown on',
    ['figures.csv', `valley,1260,,,,exact,,${REVISED}`, `valley,1961,,,,exact,,${REVISED}`],
    ['figures.csv', END_OF_REVISED, '"1,961",ministry,the ministry,,,reported,,,'],
    ['notes.csv', 'w-words,', 'b-revised,2017-07-05,doubt,It is not known why.\nw-words,'],
  ],
  [
    'a total that falls, which is explained later',
    ['figures.csv', ',705000,,,,at-least', ',605000,,,,exact'],
    ['figures.csv', '"at least 705,000"', '"605,000"'],
    ['notes.csv', 'w-words,', 'f-two,2017-07-05,later,Some were counted twice.\nw-words,'],
  ],
  [
    'two numbers of speakers whom nobody named',
    ['notes.csv', 'w-words,2017-06-22,doubt,The words are no count.\n', ''],
    ['figures.csv', ',doubtful,', ',unverified,'],
  ],
  [
    'a population that is only the whole of another',
    ['populations.csv', 'people,People,Everyone,\n', 'people,People,Everyone,folk\nfolk,Folk,All,\n'],
  ],
  [
    'a dispute of two relays of one speaker that fit',
    ['relations.csv', RELATED, 'b-range,b-revised,disputed,Relays'],
  ],
  [
    'a dispute of totals from one day',
    ['relations.csv', RELATED, 'f-two,f-ministry,disputed,They do not fit'],
  ],
  [
    'a dispute of days a fortnight apart',
    ['figures.csv', 'stock,,2017-06-15', 'stock,,2017-06-08'],
    ['relations.csv', RELATED, 'd-early,d-late,disputed,They do not fit'],
  ],
  ['a reading of words that hedge otherwise', ['figures.csv', 'couple of hundred', 'more than 200 of them']],
  [
    'a word on two figures that names the day on which the later one came out',
    ['relations.csv', 'Counted from different days', 'Counted until 22 June 2017'],
  ],
];

describe('what is right, though hardly, is no fault', () => {
  test.for(RIGHT)('%s', ([, ...edits]) => {
    expect(linesOf(...edits)).toEqual([]);
  });
});

const WRONG: readonly (readonly [kind: string, told: readonly string[], ...edits: readonly Edit[]])[] = [
  [
    'a dispute of days fifteen days apart',
    ['relations.csv:2:16: kind is of two times'],
    ['figures.csv', 'stock,,2017-06-15', 'stock,,2017-06-07'],
    ['relations.csv', RELATED, 'd-early,d-late,disputed,They do not fit'],
  ],
  [
    'a dispute of totals from two days',
    ['figures.csv:7:1: id answers no question', 'relations.csv:2:18: kind is of two times'],
    ['figures.csv', '690000,,,,exact,,running-total,2016-10-17', '690000,,,,exact,,running-total,2016-10-18'],
    ['relations.csv', RELATED, 'f-two,f-ministry,disputed,They do not fit'],
  ],
  [
    'a dispute of two kinds of time',
    ['relations.csv:2:22: kind is of two kinds of time'],
    ['relations.csv', RELATED, 'k-may-valley,b-range,disputed,They do not fit'],
  ],
  [
    'a second number of one speaker below the first, which is no fall',
    [`figures.csv:14:46: value contradicts the same speaker's b-range`],
    ['figures.csv', `valley,1260,,,,exact,,${REVISED}`, `valley,961,,,,exact,,${REVISED}`],
    ['figures.csv', END_OF_REVISED, '"961",ministry,the ministry,,,reported,,,'],
  ],
  [
    'an originator who says nothing, of the name of a source that proves a day',
    ['originators.csv:4:1: id is used by no other row'],
    ['originators.csv', 'nobody,Not', 'proof,Mute,Mute,ngo,true,,\nnobody,Not'],
  ],
  [
    'no leading question that could be read',
    ['questions.csv:2:26: lead is neither true nor false'],
    ['questions.csv', 'displacement,1,true', 'displacement,1,maybe'],
    ['questions.csv', 'casualties,3,true', 'casualties,3,false'],
  ],
  [
    'a rule that prefers a body and a kind of speaker who both say nothing there',
    ['questions.csv:4:112: rule_originators prefers nobody who speaks in the leading scope'],
    ['questions.csv', 'newest-reference,,un;government', 'newest-reference,ministry,media'],
  ],
  [
    'a key that is missing within another',
    ['datapackage.json:13:17: figuredesk.opensAsOf is missing'],
    ['datapackage.json', '"opensAsOf": "2017-06-26",', ''],
  ],
  [
    'several words that are no JSON in one line',
    ['datapackage.json:4:12: is not JSON: invalid symbol'],
    ['datapackage.json', '"The river ledger"', 'The river ledger'],
  ],
];

describe('what is hardly wrong is a fault, and no other is told', () => {
  test.for(WRONG)('%s', ([, told, ...edits]) => {
    expect(linesOf(...edits)).toEqual(told.map((line) => expect.stringContaining(`river/${line}`)));
  });
});

test('months overlap that are as long as months are', () => {
  const overlaps = (days: number) =>
    linesOf([
      'figures.csv',
      '2017-04-01,2017-04-30',
      `2017-04-15,${addDays(calendarDate('2017-04-15'), days - 1)}`,
    ]).filter((line) => line.includes(' overlaps ')).length;
  expect([27, 28, 31, 32].map(overlaps)).toEqual([0, 1, 1, 0]);
});

test('a table has as many rows as it may have, and the first beyond them is named', () => {
  const none = mapTables<LooseRows>(() => []);
  for (const table of TABLE_NAMES) {
    const most = TABLES[table].mostRows;
    const faultsOf = (count: number) => {
      const faults: RowFault[] = [];
      const rows = { ...none, [table]: Array.from({ length: count }, () => ({})) };
      checkRowCounts({ id: null, rows, unreadable: () => false, ids: () => null }, (fault) =>
        faults.push(fault),
      );
      return faults.map(({ message, ...fault }) => [...Object.values(fault), message]);
    };
    expect(faultsOf(most)).toEqual([]);
    expect(faultsOf(most + 1)).toEqual([
      [table, most, 'id', `${most + 1} rows`, `up to ${most} rows`, 'is beyond the last row there may be'],
    ]);
  }
});
