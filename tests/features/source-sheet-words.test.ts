import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { chipOf, sentenceOf, summaryOf } from '../../src/features/source-sheet/sheet-words.ts';
import { english } from '../i18n/every-word.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { type SourceSheet, sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { mosul } from './shipped-desk.ts';

const words = english;

const sheetOf = (id: string, day: string): SourceSheet => {
  const source = mosul.sources.get(id);
  if (!source) throw new Error(`${id} is not in the ledger.`);
  return sourceSheet(asOfView(mosul, calendarDate(day)), source);
};

describe('what a sheet says in a sentence', () => {
  it.each([
    [
      'cnn-2017-06-26',
      '2017-06-26',
      'Of 5 figures taken from it, 1 stands, 1 is a lower bound that newer totals had passed, 1 is the only figure of its scope near in time and 2 carry a doubtful label.',
    ],
    [
      'unami-2017-02',
      '2017-06-26',
      'Of 6 figures taken from it, all are the only figures of their scope near in time.',
    ],
    ['sputnik-2017-07-06', '2017-07-06', 'One figure was taken from it: it is in doubt.'],
    ['ibc-2016', '2017-06-26', 'One figure was taken from it: it cannot be compared.'],
  ])('of %s on %s', (id, day, sentence) => {
    expect(summaryOf(sheetOf(id, day).rows, words)).toBe(sentence);
  });

  it('every figure of the ledger has a chip and a sentence without an unfilled place', () => {
    const said = [...mosul.sources.keys()].flatMap((id) =>
      sheetOf(id, '2020-12-31').rows.flatMap(({ comparison }) =>
        (comparison?.states ?? []).flatMap((state) =>
          [chipOf(state, words).label, sentenceOf(state, words) ?? []].flat(),
        ),
      ),
    );
    expect(said.length).toBeGreaterThan(600);
    expect(said.filter((text) => text === '' || /[{}#]|undefined|NaN|sources\./.test(text))).toEqual([]);
  });
});
