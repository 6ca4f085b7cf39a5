import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, compileAll } from '../../../src/build/compile.ts';
import { faultLine } from '../../../src/ledger/files/ledger-fault.ts';
import { rewrittenSince } from '../../../src/ledger/checks/rewritten.ts';
import { publishedBefore } from '../../../src/data-access/node/published-before.ts';
import { ownFolder } from '../../setup/own-folder.ts';
import { edited, RIVER, riverLedger } from '../river-ledger.ts';

const PUBLISHED = compile(riverLedger()).document;
const linesOf = (texts: Readonly<Record<string, string>>) =>
  rewrittenSince(riverLedger(texts), PUBLISHED).map(faultLine);
const raised = (texts: Readonly<Record<string, string>>) =>
  edited(texts, 'datapackage.json', '"version": "1.0.0"', '"version": "1.0.1"');
const withLate = (to: string) =>
  edited(RIVER, 'figures.csv', 'd-town,displacement', `${to}d-town,displacement`);
const NEW_ROW =
  'd-later,displacement,displaced,people,valley,440000,,,,exact,,stock,,2017-06-29,stated,2017-06-30,stated,bulletin,"440,000 people",agency,the agency,,,reported,,,,\n';

test('a ledger that says what it said is not rewritten', () => {
  expect(linesOf(RIVER)).toEqual([]);
});

const told = (texts: Readonly<Record<string, string>>, row: string) => ({
  ...texts,
  'history.csv': `${texts['history.csv']}${row}\n`,
});

test('new rows under a new version, which tells of them, rewrite nothing', () => {
  const whole = told(raised(withLate(NEW_ROW)), '1.0.1,2017-07-05,added,d-later,');
  expect(linesOf(whole)).toEqual([]);
});

test('new rows of which no version tells are named in the row that would tell of them', () => {
  expect(linesOf(raised(withLate(NEW_ROW)))).toEqual([
    'river/history.csv:1:1: lacks figures that were added after version 1.0.0, found "1 figures", allowed a row "1.0.1,<day>,added,d-later,"',
  ]);
  expect(linesOf(told(raised(withLate(NEW_ROW)), '1.0.1,2017-07-05,edited,d-later,'))).toHaveLength(1);
  // A version that was published before tells of nothing new.
  expect(linesOf(told(raised(withLate(NEW_ROW)), '1.0.0,2017-07-05,added,d-later,'))).toHaveLength(1);
});

test('what this ledger had wrong may be mended in its row when its history says so, and then only that row', () => {
  const mended = raised(edited(RIVER, 'figures.csv', 'the agency,A. Speaker,', 'the agency,B. Speaker,'));
  expect(linesOf(mended)).toHaveLength(1);
  expect(linesOf(told(mended, '1.0.1,2017-07-05,edited,f-one,The name was misread.'))).toEqual([]);
  expect(linesOf(told(mended, '1.0.1,2017-07-05,edited,f-two,The name was misread.'))).toHaveLength(1);
  expect(linesOf(told(mended, '1.0.1,2017-07-05,added,f-one,The name was misread.'))).toHaveLength(1);
  const gone = raised({ ...RIVER, 'figures.csv': (RIVER['figures.csv'] ?? '').replace(/^l-share.*\n/m, '') });
  expect(linesOf(told(gone, '1.0.1,2017-07-05,edited,l-share,It was no count.'))).toHaveLength(1);
});

test('new rows ask for a version that comes later', () => {
  const [, line] = linesOf(withLate(NEW_ROW));
  expect(line).toBe(
    'river/datapackage.json:5:14: version is not raised, although the ledger changed, found "1.0.0", allowed a version after 1.0.0',
  );
  const lowered = edited(withLate(NEW_ROW), 'datapackage.json', '"version": "1.0.0"', '"version": "0.9.9"');
  expect(linesOf(lowered)).toHaveLength(2);
});

test('a number, a qualifier or a date edited in place is named with what it was', () => {
  const number = raised(
    edited(
      edited(RIVER, 'figures.csv', ',432726,', ',432762,'),
      'figures.csv',
      '"432,726 people"',
      '"432,762 people"',
    ),
  );
  expect(linesOf(number)).toEqual([
    'river/figures.csv:3:45: value of d-late is not as version 1.0.0 had it, found "432762", allowed "432726"; what changed stands in a new row that supersedes it, what this ledger had wrong in history',
    expect.stringContaining('wording of d-late is not as version 1.0.0 had it'),
  ]);
  const speaker = raised(edited(RIVER, 'figures.csv', 'the agency,A. Speaker,', 'the agency,,'));
  expect(linesOf(speaker)).toEqual([
    expect.stringMatching(/speaker of f-one is not as .*, found "", allowed "A\. Speaker"/),
  ]);
  const named = raised(
    edited(RIVER, 'figures.csv', '705,000",agency,the agency,', '705,000",agency,the agency,B. Speaker'),
  );
  expect(linesOf(named)).toEqual([
    expect.stringMatching(/speaker of f-two is not as .*, found "B\. Speaker", allowed ""/),
  ]);
});

test('a row taken out, and a note taken out or reworded, is named', () => {
  const figures = (RIVER['figures.csv'] ?? '').replace(/^l-share.*\n/m, '');
  expect(linesOf(raised({ ...RIVER, 'figures.csv': figures }))).toEqual([
    'river/figures.csv:1:1: lacks l-share of version 1.0.0, found "", allowed "l-share" as it was',
  ]);
  expect(linesOf(raised(edited(RIVER, 'notes.csv', 'words are no count', 'words are a count')))).toEqual([
    'river/notes.csv:1:1: lacks a note on w-words of version 1.0.0, found "", allowed "The words are no count." as it was',
  ]);
});

test('what was published before is read from the folder that served it', () => {
  const folder = ownFolder();
  mkdirSync(join(folder, 'data/river'), { recursive: true });
  for (const [name, text] of Object.entries(RIVER)) writeFileSync(join(folder, 'data/river', name), text);
  compileAll(join(folder, 'data'), join(folder, 'out'));
  expect(publishedBefore(join(folder, 'out'), 'river')).toEqual(PUBLISHED);
  expect(publishedBefore(join(folder, 'out'), 'lake')).toBeNull();
  expect(() => publishedBefore(folder, 'river')).toThrow(`There is no catalog.json in ${folder}.`);
});
