import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { faultLine, faultLines } from '../../../src/ledger/files/ledger-fault.ts';
import { edited, type LedgerTexts, RIVER, riverLedger } from '../river-ledger.ts';

const linesOf = (texts: LedgerTexts) => checkLedger(riverLedger(texts)).map(faultLine);

test('faults of every table, of shape and of truth, are all listed in the order of the files, each once', () => {
  let texts = edited(RIVER, 'figures.csv', ',415986,', ',"415,986",');
  texts = edited(
    texts,
    'figures.csv',
    '2017-06-22,stated,2017-06-22,stated,bulletin,"some',
    '2017-06-31,stated,2017-06-22,stated,buletin,"some',
  );
  texts = edited(texts, 'figures.csv', ',970,1000,1260,', ',1300,1000,1260,');
  texts = edited(texts, 'notes.csv', 'f-one,,caveat', 'f-uno,,remark');
  texts = edited(texts, 'sources.csv', 'https://agency.example/bulletin', 'ftp://agency.example/bulletin');
  texts = edited(texts, 'places.csv', ',33.2,', ',133.2,');
  texts = edited(texts, 'events.csv', '2017-06-01,2017-06-03', '2016-06-01,2016-05-03');
  texts = edited(texts, 'questions.csv', 'battle,casualties,4', 'battle,casualties,3');
  texts = edited(texts, 'datapackage.json', '"name": "river"', '"name": "rover"');
  expect(linesOf(texts).map((line) => line.split(', found')[0])).toEqual([
    'river/datapackage.json:3:11: name is not the name of the folder',
    'river/figures.csv:2:46: value is not a number',
    'river/figures.csv:4:67: to is not a real day',
    'river/figures.csv:4:103: source names no row of sources',
    'river/figures.csv:13:45: low is above the high end',
    'river/figures.csv:13:45: low does not stand in the wording',
    'river/figures.csv:13:50: best is below the low end',
    'river/notes.csv:3:1: figure names no row of figures',
    'river/notes.csv:3:8: kind is not one of the words allowed',
    'river/sources.csv:2:36: url is not a web address',
    'river/places.csv:2:27: latitude is not a latitude',
    'river/events.csv:3:11: date is before the event above it',
    'river/events.csv:3:22: date_end is before the first day',
    'river/questions.csv:5:19: order is the order of killed too',
  ]);
});

test('an unreadable number does not hide that the figure has no source, nor invent that a number is missing', () => {
  const texts = edited(
    RIVER,
    'figures.csv',
    'town,120000,,,,about,,stock,,2017-06-22,stated,2017-06-22,stated,bulletin',
    'town,12 dozen,,,,about,,stock,,2017-06-22,stated,2017-06-22,stated,',
  );
  expect(linesOf(texts)).toEqual([
    'river/figures.csv:4:43: value is not a number, found "12 dozen", allowed plain digits, such as 1250; no separators, signs or words',
    'river/figures.csv:4:105: source is empty, found "", allowed a value',
  ]);
});

describe('files', () => {
  test('a byte order mark and Windows line ends are fine', () => {
    const windows = Object.entries(RIVER).map(
      ([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const,
    );
    const tables = windows.filter(([name]) => name.endsWith('.csv'));
    expect(linesOf({ ...RIVER, ...Object.fromEntries(tables) })).toEqual([]);
  });

  test('lines are counted through line ends inside cells', () => {
    const texts = edited(RIVER, 'sources.csv', 'gazetteer,Agency,un', 'gazetteer,Agency,');
    expect(linesOf(texts)).toEqual(['river/sources.csv:7:18: kind is empty, found "", allowed a value']);
    const behind = edited(RIVER, 'notes.csv', '\nthe July report."', '\nthe July report.",more');
    expect(linesOf(behind)).toEqual([
      'river/notes.csv:5:19: is a row with too many cells, found "5 cells", allowed 4 cells',
    ]);
  });

  test('a missing table is one fault, not one for every row that refers to it', () => {
    const { 'sources.csv': _, ...texts } = RIVER;
    expect(linesOf(texts)).toEqual([
      'river/sources.csv:1:1: is missing, found "", allowed a file sources.csv in the folder',
    ]);
  });

  test('a missing descriptor is said', () => {
    const { 'datapackage.json': _, ...texts } = RIVER;
    expect(linesOf(texts)).toEqual([
      'river/datapackage.json:1:1: is missing, found "", allowed a file datapackage.json in the folder',
    ]);
  });

  test('an empty table has no header', () => {
    const [line] = linesOf({ ...RIVER, 'unanswering.csv': '' });
    expect(line).toBe('river/unanswering.csv:1:1: has no header, found "", allowed figure,reason');
  });

  test('a table that no ledger has is said', () => {
    const lines = linesOf({ ...RIVER, 'figure.csv': 'id\n', 'README.md': 'Words' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^river\/figure\.csv:1:1: is no table of a ledger, found "figure\.csv"/);
    expect(lines[0]).toContain('allowed figures.csv, notes.csv, relations.csv');
  });

  test('a table in another encoding is said', () => {
    const latin1 = Uint8Array.from(
      Buffer.from(RIVER['populations.csv']!.replace('Everyone', 'Évérÿone'), 'latin1'),
    );
    expect(linesOf({ ...RIVER, 'populations.csv': latin1 })).toEqual([
      'river/populations.csv:1:1: is in the alphabet of one country, not UTF-8, found "", allowed text in UTF-8',
    ]);
    const swapped = Uint8Array.from(Buffer.from(`\uFEFF${RIVER['populations.csv']!}`, 'utf16le').swap16());
    expect(linesOf({ ...RIVER, 'populations.csv': swapped })).toEqual([
      'river/populations.csv:1:1: is UTF-16, not UTF-8, found "", allowed text in UTF-8',
    ]);
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${RIVER['populations.csv']!}`, 'utf16le'));
    expect(linesOf({ ...RIVER, 'populations.csv': utf16 })).toEqual([
      'river/populations.csv:1:1: is UTF-16, not UTF-8, found "", allowed text in UTF-8',
    ]);
  });
});

describe('one cause is one line', () => {
  const plain = RIVER['sources.csv'] ?? '';

  test('a table separated by something else than commas', () => {
    for (const [separator, name] of [
      [';', 'semicolons'],
      ['\t', 'tabs'],
      ['|', 'bars'],
    ] as const) {
      const texts = { ...RIVER, 'sources.csv': plain.replaceAll(',', separator) };
      const [line, ...others] = linesOf(texts);
      expect(line).toMatch(
        new RegExp(
          `^river/sources\\.csv:1:1: has ${name} between its cells, found "id.*commas between cells$`,
        ),
      );
      expect(others).toEqual([]);
    }
  });

  test('a table without its header', () => {
    const texts = { ...RIVER, 'sources.csv': plain.slice(plain.indexOf('\n') + 1) };
    expect(linesOf(texts)).toEqual([
      expect.stringMatching(
        /^river\/sources\.csv:1:1: has no header, found "bulletin,.*allowed id,publisher,/,
      ),
    ]);
  });

  test('a column in another date format, with its number and its first places', () => {
    const figures = (RIVER['figures.csv'] ?? '').replaceAll(/2017-06-(\d\d),stated/g, '$1.06.2017,stated');
    const faults = checkLedger(riverLedger({ ...RIVER, 'figures.csv': figures }));
    const days = faults.filter(({ message }) => message === 'published is not a day');
    expect(days.length).toBeGreaterThan(8);
    const lines = faultLines(faults).filter((line) => line.includes('published is not a day'));
    const [first, ...rest] = days;
    expect(lines).toEqual([
      `${first && faultLine(first)}; ${rest.length} more like it, at ${rest
        .slice(0, 5)
        .map(({ line, column }) => `${line}:${column}`)
        .join(', ')}, …`,
    ]);
  });

  test('few faults of one kind stay apart', () => {
    const texts = edited(RIVER, 'figures.csv', ',415986,', ',"415,986",');
    const faults = checkLedger(riverLedger(texts));
    expect(faultLines(faults)).toEqual(faults.map(faultLine));
  });
});

describe('what the ledger itself explains is no fault', () => {
  const falling = edited(
    edited(RIVER, 'figures.csv', ',705000,,,,at-least', ',605000,,,,exact'),
    'figures.csv',
    'at least 705,000',
    '605,000',
  );

  test('a falling total with a relation', () => {
    expect(linesOf(falling)).toHaveLength(1);
    expect(linesOf(edited(falling, 'relations.csv', 'f-one,f-ministry', 'f-two,f-one'))).toEqual([]);
  });

  test('a falling total with a doubt, but not with a mere caveat', () => {
    expect(linesOf(edited(falling, 'notes.csv', 'f-one,,caveat', 'f-one,,doubt'))).toEqual([]);
    expect(
      linesOf(edited(falling, 'notes.csv', 'd-early,', 'f-two,2017-07-05,caveat,Lower\nd-early,')),
    ).toHaveLength(1);
  });

  test('a falling total with a break between the two', () => {
    const cut =
      'br-fled,2017-06-10,2017-06-10,scope,fled,people,valley,agency,agency,Before,After,Fewer camps are counted\n';
    const texts = { ...falling, 'breaks.csv': `${falling['breaks.csv']}${cut}` };
    expect(linesOf(texts)).toEqual([]);
    expect(
      linesOf(edited(texts, 'breaks.csv', 'br-fled,2017-06-10,2017-06-10', 'br-fled,2017-06-21,2017-06-21')),
    ).toHaveLength(2);
  });

  test('a break after the last figure where counting ended there, and nowhere else', () => {
    const late = edited(RIVER, 'breaks.csv', 'br-count,2017-06-22', 'br-count,2017-06-23');
    expect(linesOf(late)).toEqual([expect.stringContaining('date has no figure from it on')]);
    expect(linesOf(edited(late, 'breaks.csv', 'definition', 'discontinued'))).toEqual([]);
  });

  test('a qualifier that the words lack, with a note', () => {
    expect(linesOf(edited(RIVER, 'figures.csv', ',415986,,,,exact', ',415986,,,,at-least'))).toEqual([]);
    expect(linesOf(edited(RIVER, 'figures.csv', ',432726,,,,exact', ',432726,,,,at-least'))).toEqual([
      expect.stringContaining('qualifier stands nowhere in'),
    ]);
  });

  test('numbers at the very ends: a range without width, a best estimate at an end, all of a hundred', () => {
    for (const ends of [',970,970,1260,', ',970,1260,1260,', ',1260,,1260,'])
      expect(linesOf(edited(RIVER, 'figures.csv', ',970,1000,1260,', ends))).toEqual([]);
    const share = edited(RIVER, 'figures.csv', ',40,,,,about', ',100,,,,about');
    expect(linesOf(edited(share, 'figures.csv', 'about 40 percent', 'about 100 percent'))).toEqual([]);
  });

  test('a total that is lower only within what "about" leaves open', () => {
    const total = (cells: string, wording: string) =>
      edited(
        edited(RIVER, 'figures.csv', ',705000,,,,at-least', cells),
        'figures.csv',
        '"at least 705,000"',
        wording,
      );
    expect(linesOf(total(',690000,,,,about', '"about 690,000"'))).toEqual([]);
    expect(linesOf(total(',100,,,,at-least', 'at least 100'))).toEqual([]);
  });

  test('a part above its whole with a relation', () => {
    const texts = edited(
      edited(RIVER, 'figures.csv', 'civilians,valley,160,', 'civilians,valley,301,'),
      'figures.csv',
      '160 of them',
      '301 of them',
    );
    expect(linesOf(texts)).toHaveLength(1);
    expect(linesOf(edited(texts, 'relations.csv', 'f-one,f-ministry', 'k-may-land,k-may-valley'))).toEqual(
      [],
    );
  });

  test('a dispute of two places once it is said why they are the same, though not of two numbers that fit', () => {
    const dispute = (same: string) =>
      edited(
        RIVER,
        'relations.csv',
        'd-town,u-undated,disputed,The one is far above the other,',
        `d-late,d-town,disputed,Both are of the camps,${same}`,
      );
    expect(linesOf(dispute(''))).toEqual([
      expect.stringMatching(/relations\.csv:2:15: kind is of two places: d-late .* and d-town/),
    ]);
    expect(linesOf(dispute('The town holds all the camps of the valley'))).toEqual([]);
    const floors = edited(
      RIVER,
      'relations.csv',
      'd-town,u-undated,disputed,The one is far above the other,',
      'k-may-land,k-may-valley,scope,The land and a part of it,They are one',
    );
    expect(linesOf(floors)).toEqual([
      expect.stringMatching(/same_because is not about a dispute, found "They are one"/),
    ]);
  });

  test('another speaker after a source switch', () => {
    let texts = edited(RIVER, 'figures.csv', '"1,260",ministry,the ministry', '"1,260",agency,the agency');
    expect(linesOf(texts)).toHaveLength(1);
    texts = edited(texts, 'figures.csv', 'b-range,revision', 'b-range,source-switch');
    expect(linesOf(texts)).toEqual([]);
  });
});
