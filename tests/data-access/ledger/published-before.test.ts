import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, compileAll } from '../../../src/data-access/ledger/compile.ts';
import { faultLine } from '../../../src/data-access/ledger/ledger-fault.ts';
import { publishedBefore, rewrittenSince } from '../../../src/data-access/ledger/published-before.ts';
import { edited, RIVER, riverLedger } from './river-ledger.ts';

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

test('new rows under a new version rewrite nothing', () => {
  expect(linesOf(raised(withLate(NEW_ROW)))).toEqual([]);
});

test('new rows ask for a version that comes later', () => {
  const [line] = linesOf(withLate(NEW_ROW));
  expect(line).toBe(
    'river/datapackage.json:5:14: version is not raised, although the ledger changed, found "1.0.0", allowed a version after 1.0.0',
  );
  const lowered = edited(withLate(NEW_ROW), 'datapackage.json', '"version": "1.0.0"', '"version": "0.9.9"');
  expect(linesOf(lowered)).toHaveLength(1);
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
    'river/figures.csv:3:45: value of d-late is not as version 1.0.0 had it, found "432762", allowed "432726"; what changed stands in a new row that supersedes it',
    expect.stringContaining('wording of d-late is not as version 1.0.0 had it'),
  ]);
  const speaker = raised(edited(RIVER, 'figures.csv', 'the agency,A. Speaker,', 'the agency,,'));
  expect(linesOf(speaker)).toEqual([
    expect.stringMatching(/speaker of f-one is not as .*, found "", allowed "A\. Speaker"/),
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
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    mkdirSync(join(folder, 'data/river'), { recursive: true });
    for (const [name, text] of Object.entries(RIVER)) writeFileSync(join(folder, 'data/river', name), text);
    compileAll(join(folder, 'data'), join(folder, 'out'));
    expect(publishedBefore(join(folder, 'out'), 'river')).toEqual(PUBLISHED);
    expect(publishedBefore(join(folder, 'out'), 'lake')).toBeNull();
    expect(() => publishedBefore(folder, 'river')).toThrow(`There is no catalog.json in ${folder}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
