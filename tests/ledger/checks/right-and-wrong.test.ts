import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { checkRunningTotals } from '../../../src/ledger/checks/truth/series.ts';
import { faultLine } from '../../../src/ledger/files/ledger-fault.ts';
import { tries } from '../../setup/draws-of-a-run.ts';
import { edited, RIVER, riverLedger } from '../river-ledger.ts';

/* What the checks of truth let pass, and beside it what they tell, word for word where the words name something. */

type Edit = readonly [file: string, from: string, to: string];
type Case = readonly [kind: string, told: readonly string[], ...edits: readonly Edit[]];

const linesOf = (edits: readonly Edit[]) =>
  checkLedger(
    riverLedger(edits.reduce((texts, edit) => edited(texts, ...edit), { ...RIVER })),
    calendarDate('2017-07-06'),
  ).map(faultLine);

const LAST_FIGURE = 'doubtful,,,,\n';
const row = (text: string): Edit => ['figures.csv', LAST_FIGURE, `${LAST_FIGURE}${text}\n`];
const listed = (id: string): Edit => ['unanswering.csv', 'l-share,', `${id},It is another count\nl-share,`];
const killed = (id: string, population: string, value: number, from: string) =>
  `${id},casualties,killed,${population},valley,${value},,,,exact,,running-total,${from},2017-06-20,stated,2017-06-22,stated,bulletin,${value} in all,ministry,the ministry,,,reported,,,,`;
const F_ONE_EARLY: Edit = [
  'figures.csv',
  'the start of the operation,,,bulletin',
  'the start of the operation,2017-06-02,public by then: a copy has it,bulletin',
];
const fled = (one: string, two: string): readonly Edit[] => [
  ['figures.csv', '700000,,,,about', `${one.replaceAll(/\D/g, '')},,,,${hedge(one)}`],
  ['figures.csv', '"about 700,000"', `"${one}"`],
  ['figures.csv', '705000,,,,at-least', `${two.replaceAll(/\D/g, '')},,,,${hedge(two)}`],
  ['figures.csv', '"at least 705,000"', `"${two}"`],
];
const hedge = (words: string) =>
  words.startsWith('at least') ? 'at-least' : words.startsWith('about') ? 'about' : 'exact';
const DISPUTED = 'd-town,u-undated,disputed,The one is far above the other,';

const CASES: readonly Case[] = [
  [
    'a share of a hundred that is not whole',
    [],
    ['figures.csv', ',40,,,,about', ',40.5,,,,about'],
    ['figures.csv', 'about 40 percent', 'about 40.5 percent'],
  ],
  [
    'shares of which the part is above its whole, as they are of two bases',
    [],
    row(
      'l-part,casualties,loss,civilians,valley,50,,,,about,,stock,,2017-06-22,stated,2017-06-22,stated,bulletin,about 50 percent,ministry,the ministry,,,reported,,,,',
    ),
    listed('l-part'),
  ],
  [
    'a measure that no figure counts, between one that is a part of it and one that it is a part of',
    [],
    ['measures.csv', 'flow;running-total,true,true,,', 'flow;running-total,true,true,lost,'],
    ['measures.csv', 'loss,"Share', 'lost,Lost,People lost in any way,people,flow,true,true,,\nloss,"Share'],
  ],
  [
    'a part above a whole that is counted from a later day',
    [],
    row(killed('b-late', 'people', 500, '2017-05-01')),
    listed('b-late'),
  ],
  [
    'a part above a whole that is counted from the same day',
    ['figures.csv:13:45: low is more than its whole', 'figures.csv:14:46: value is more than its whole'],
    row(killed('b-all', 'people', 500, '2016-10-17')),
    listed('b-all'),
  ],
  [
    'a part above its whole that doubt is thrown on',
    [],
    ['figures.csv', 'civilians,valley,160,', 'civilians,valley,301,'],
    ['figures.csv', '160 of them', '301 of them'],
    ['notes.csv', 'w-words,', 'k-may-valley,2017-07-05,doubt,It is not known why.\nw-words,'],
  ],
  [
    'a stock with a day that is after its last',
    ['figures.csv:2:69: from is not for a stock'],
    ['figures.csv', 'stock,,2017-06-15', 'stock,2017-06-20,2017-06-15'],
  ],
  [
    'a running total without a start',
    [
      'figures.csv:5:1: id answers no question',
      'figures.csv:5:70: from is missing from a running-total, found "", allowed the first day, up to 2017-06-01',
    ],
    ['figures.csv', '2016-10-17,2017-06-01', ',2017-06-01'],
  ],
  [
    'a correction of the day from which a figure counts',
    [],
    [
      'figures.csv',
      '2016-10-17,2017-06-20,stated,2017-07-05,stated,report,"1,260",ministry,the ministry,,,reported,b-range,revision',
      '2016-10-18,2017-06-20,stated,2017-07-05,stated,report,"1,260",ministry,the ministry,,,reported,b-range,correction',
    ],
  ],
  [
    'an opening day on which a figure came out that is not the first row',
    [],
    F_ONE_EARLY,
    ['datapackage.json', '"2017-06-26"', '"2017-06-02"'],
  ],
  [
    'a title of the whole that names a day after the first publication, in whatever row that stands',
    ['datapackage.json:4:12: title names 2017-06-03, and may be read from 2017-06-02 on'],
    F_ONE_EARLY,
    ['datapackage.json', 'The river ledger', 'The river until 3 June 2017'],
  ],
  [
    'a subtitle of the whole that names a later day',
    ['datapackage.json:14:17: figuredesk.subtitle names 2017-06-17, and may be read from 2017-06-16 on'],
    ['datapackage.json', 'Invented for tests', 'Invented on 17 June 2017'],
  ],
  [
    'a question asked a day after the publication of a figure that is not its first row',
    [
      'questions.csv:3:148: known_from is after its first figure was published, found "2017-06-22", allowed 2017-06-21 or earlier',
    ],
    ['questions.csv', 'The agency leads.,The valley,,,', 'The agency leads.,The valley,,,2017-06-22'],
  ],
  ...['2017-06-22,How many died?\nA2017-06-25,B', '2017-06-25,B\nA2017-06-22,How many died?'].map(
    (turns): Case => [
      'wordings that take turns, in whatever order they stand',
      [],
      [
        'texts.csv',
        '2017-06-22,How many died?',
        turns.replace('A', 'questions,battle,title,').replace('B', 'How many died by 22 June 2017?'),
      ],
    ],
  ),
  [
    'a question asked before anything was public, whose title names the first day of publication',
    [],
    ['questions.csv', 'The valley,time;claims,,', 'The valley,time;claims,,2017-06-10'],
    ['questions.csv', 'How many are displaced?', 'How many are displaced on 16 June 2017?'],
  ],
  [
    'a heading that names a day before its first figure',
    [],
    ['scopes.csv', 'In the town,', 'In the town on 20 June 2017,'],
  ],
  [
    'the same where it may lead',
    ['scopes.csv:3:11: heading names 2017-06-20, and may be read from 2017-06-16 on'],
    [
      'scopes.csv',
      'In the town,displaced,people,town,stock,,,,,,',
      'In the town on 20 June 2017,displaced,people,town,stock,,,,,,true',
    ],
  ],
  [
    'a heading that leads from before its first figure',
    ['scopes.csv:5:8: heading names 2017-06-20, and may be read from 2017-06-16 on'],
    ['scopes.csv', 'In a month,', 'In a month to 20 June 2017,'],
  ],
  [
    'the same of a question that is asked later',
    [],
    ['scopes.csv', 'In a month,', 'In a month to 20 June 2017,'],
    [
      'questions.csv',
      'The newest month leads.,The land,bars,,',
      'The newest month leads.,The land,bars,,2017-06-21',
    ],
  ],
  ...([22, 23] as const).map((day): Case => [
    `a note of ${day} June on a figure of the 22nd that nobody dates`,
    day === 22 ? [] : ['notes.csv:4:19: text names 2017-06-23, and may be read from 2017-06-22 on'],
    ['notes.csv', 'd-early,', `u-undated,,caveat,Read on ${day} June 2017.\nd-early,`],
  ]),
  [
    'a range that contradicts its speaker, at its low end',
    ["figures.csv:14:47: low contradicts the same speaker's b-range"],
    ['figures.csv', 'valley,1260,,,,exact', 'valley,,1961,,2000,range'],
    [
      'figures.csv',
      '"1,260",ministry,the ministry,,,reported,b-range,revision,One number in place of a range',
      '"1,961 to 2,000",ministry,the ministry,,,reported,,,',
    ],
  ],
  ['a figure that does not age', [], ['questions.csv', 'on a day",7,14', 'on a day",7,0']],
  [
    'a rule that prefers somebody where nobody speaks',
    [5, 6, 7]
      .map((line) => `figures.csv:${line}:1: id answers no question`)
      .concat('scopes.csv:4:6: heading is a scope that no figure is in'),
    [
      'scopes.csv',
      'fled,people,valley,running-total,2016-10-17',
      'fled,people,valley,running-total,2016-10-18',
    ],
  ],
  [
    'scopes with the same figures, of which the first scope and the first figure are named',
    ['Again', 'Anew'].map(
      (heading, at) =>
        `scopes.csv:${at + 3}:11: heading shares figures, such as d-early, with another scope of the question, found "${heading}", allowed figures that "In the valley" does not have`,
    ),
    [
      'scopes.csv',
      'displaced,In the town',
      'displaced,Again,displaced,people,valley,stock,,,,,,\ndisplaced,Anew,displaced,people,valley,stock,,,,,,\ndisplaced,In the town',
    ],
  ],
  ...['a', 'an', 'at', 'of', 'that', 'the', 'another', 'additional', 'total', 'average'].map((word): Case => [
    `a hedge with “${word}” before its number, and no note`,
    [],
    ['figures.csv', '"some 120,000"', `"some ${word} 120,000"`],
  ]),
  [
    'a number that stands twice in its words, once with its hedge',
    [],
    ['figures.csv', '"some 120,000"', '"some 120,000, more than 120,000"'],
  ],
  [
    'a version with a second day, twice, each beside its first',
    [3, 4].map(
      (line) =>
        `history.csv:${line}:7: published is another day than version 0.9.0 has above, found "2017-07-06", allowed 2017-07-05`,
    ),
    [
      'history.csv',
      '1.0.0,2017-07-05',
      '0.9.0,2017-07-06,edited,d-early,Why\n0.9.0,2017-07-06,edited,d-late,Why\n1.0.0,2017-07-06',
    ],
  ],
  [
    'a figure that is added and edited in one version',
    ['history.csv:3:25: figures stands in an earlier row already, found "d-town"'],
    ['history.csv', '1.0.0,', '0.9.0,2017-07-05,edited,d-town,Why\n1.0.0,'],
  ],
  [
    'a figure that is added by one version and edited by the next',
    [],
    ['history.csv', 'k-may-land;', 'd-town;k-may-land;'],
  ],
  [
    'a figure carried forward without a note',
    ['figures.csv:2:203: status has no note that says why, found "extrapolated"'],
    [
      'figures.csv',
      '"415,986 people",agency,the agency,,,reported',
      '"415,986 people",agency,the agency,,,extrapolated',
    ],
    ['notes.csv', 'd-early,2017-07-05,later', 'd-late,2017-07-05,later'],
  ],
  [
    'a dispute of two populations',
    ['relations.csv:2:22: kind is of two populations'],
    ['relations.csv', DISPUTED, 'k-may-land,k-may-all,disputed,They do not fit,'],
  ],
  [
    'a dispute of days fifteen days apart, the later first',
    ['relations.csv:2:16: kind is of two times'],
    ['figures.csv', 'stock,,2017-06-15', 'stock,,2017-06-07'],
    ['relations.csv', DISPUTED, 'd-late,d-early,disputed,They do not fit,'],
  ],
  [
    'a dispute of two periods that end a fortnight apart',
    ['relations.csv:2:25: kind is of two times'],
    ['figures.csv', '2017-04-01,2017-04-30', '2017-04-20,2017-05-19'],
    ['figures.csv', ',280,,,,at-least', ',380,,,,at-least'],
    ['figures.csv', 'at least 280', 'at least 380'],
    ['relations.csv', DISPUTED, 'k-april-land,k-may-land,disputed,They do not fit,'],
  ],
  [
    'a dispute of two speakers whose numbers touch',
    ['relations.csv:2:18: kind is no contradiction'],
    ['figures.csv', ',690000,', ',705000,'],
    ['figures.csv', '"690,000"', '"705,000"'],
    ['relations.csv', DISPUTED, 'f-two,f-ministry,disputed,They do not fit,'],
  ],
  [
    'the same, the other way round',
    ['relations.csv:2:18: kind is no contradiction'],
    ['figures.csv', ',690000,', ',705000,'],
    ['figures.csv', '"690,000"', '"705,000"'],
    ['relations.csv', DISPUTED, 'f-ministry,f-two,disputed,They do not fit,'],
  ],
  [
    'a source that only the day of another document needs',
    [],
    ['figures.csv', 'a dated page has it (proof)', 'a dated page has it'],
    ['figures.csv', 'a dated page carries it (proof)', 'a dated page carries it'],
    ['events.csv', 'report;proof', 'report'],
    ['sources.csv', 'page,,,public', 'page,2017-06-22,inferred: a dated page has it (proof),public'],
  ],
  [
    'a total below an earlier one that stands further down',
    [
      "figures.csv:5:39: value falls below the same speaker's earlier running total f-two (805000, 2017-06-01)",
    ],
    ...fled('700,000', '805,000'),
    ['figures.csv', '2016-10-17,2017-06-01', '2016-10-17,2017-06-21'],
    [
      'figures.csv',
      'f-two,displacement,fled,people,valley,805000,,,,exact,,running-total,2016-10-17,2017-06-20',
      'f-two,displacement,fled,people,valley,805000,,,,exact,,running-total,2016-10-17,2017-06-01',
    ],
  ],
  ['a total that stays', [], ...fled('700,000', '700,000')],
  [
    'months that overlap, with a word on both',
    [],
    ['figures.csv', '2017-04-01,2017-04-30', '2017-04-15,2017-05-14'],
    ['relations.csv', DISPUTED, 'k-april-land,k-may-land,scope,The one is of another calendar,'],
  ],
];

describe('what the checks of truth tell', () => {
  test.for(CASES)('%s', ([, told, ...edits]) => {
    expect(linesOf(edits)).toEqual(told.map((line) => expect.stringContaining(`river/${line}`)));
  });
});

test('a table that is described twice is told once', () => {
  const texts = edited(RIVER, 'datapackage.json', '"resources": [', '"resources": [RESOURCE,');
  const resource = JSON.stringify(JSON.parse(RIVER['datapackage.json'] ?? '').resources[0]);
  const faults = checkLedger(
    riverLedger({
      ...texts,
      'datapackage.json': (texts['datapackage.json'] ?? '').replace('RESOURCE', resource),
    }),
  );
  expect(faults.map(({ message, found }) => `${message}: ${found}`)).toEqual([
    expect.stringMatching(/name stands twice: figures$/),
  ]);
});

test('of a ledger without a question nobody asks which one leads', () => {
  const header = (name: string) => `${(RIVER[name] ?? '').split('\n')[0]}\n`;
  const empty = ['questions.csv', 'scopes.csv', 'texts.csv'].map((name) => [name, header(name)]);
  const faults = checkLedger(riverLedger({ ...RIVER, ...Object.fromEntries(empty) }));
  expect(faults.filter(({ message }) => !message.endsWith('answers no question'))).toEqual([]);
});

test('the days that texts name are looked at once every table is whole', () => {
  const later = edited(RIVER, 'questions.csv', 'How many fled?', 'How many fled by 18 June 2017?');
  expect(checkLedger(riverLedger(later))).toHaveLength(1);
  const { 'notes.csv': _, ...torn } = later;
  expect(checkLedger(riverLedger(torn)).map(faultLine)).toEqual([
    expect.stringContaining('notes.csv:1:1: is missing'),
  ]);
});

test('an event is told up to a year and a day ahead', () => {
  const ahead = (day: string) =>
    linesOf([['events.csv', '2017-06-01,2017-06-03', `${day},`]]).filter((line) =>
      line.includes('too far ahead'),
    );
  expect(['2018-07-07', '2018-07-08'].map((day) => ahead(day).length)).toEqual([0, 1]);
});

/** What a series of totals says, with the places at which it falls: below the highest since the last fall. */
const anyTotals = fc.array(fc.record({ value: fc.integer({ min: 50, max: 60 }), floor: fc.boolean() }), {
  minLength: 2,
  maxLength: 8,
});

test('a running total falls where it is surely below the highest since it fell last', () => {
  const [header = ''] = (RIVER['figures.csv'] ?? '').split('\n');
  fc.assert(
    fc.property(anyTotals, (totals) => {
      const rows = totals.map(
        ({ value, floor }, at) =>
          `t${at},displacement,fled,people,valley,${value},,,,${floor ? 'at-least' : 'exact'},,running-total,2016-10-17,2017-06-1${at},stated,,,bulletin,${floor ? 'at least ' : ''}${value},agency,the agency,,,reported,,,,`,
      );
      const { tables } = riverLedger({ ...RIVER, 'figures.csv': [header, ...rows, ''].join('\n') });
      const told: number[] = [];
      checkRunningTotals(tables, ({ row }) => told.push(row));
      let highest = -Infinity;
      const falls = totals.flatMap(({ value, floor }, at) => {
        const fell = !floor && value < highest;
        highest = fell ? value : Math.max(highest, value);
        return fell ? [at] : [];
      });
      expect(told).toEqual(falls);
    }),
    { numRuns: tries(40) },
  );
});
