import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { faultLine } from '../../../src/ledger/files/ledger-fault.ts';
import { PLANTED, type Planted } from './planted-faults.ts';
import { edited, RIVER, riverLedger } from '../river-ledger.ts';

const TODAY = calendarDate('2017-07-06');

const linesOf = (texts: Readonly<Record<string, string | Uint8Array>>) =>
  checkLedger(riverLedger(texts), TODAY).map(faultLine);

/** The place of a passage in a text, found without the ledger's reader. */
function placeOf(text: string, passage: string): { line: number; column: number } {
  const offset = text.indexOf(passage);
  if (offset < 0) throw new Error(`"${passage}" does not stand in the text.`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function plant({ file, from, to, at }: Planted) {
  const marked = edited(RIVER, file, from, to);
  const texts = { ...marked, [file]: (marked[file] ?? '').replace('¦', '') };
  const place = at ? placeOf(texts[at.file] ?? '', at.passage) : placeOf(marked[file] ?? '', '¦');
  return { texts, place: { file: `river/${at?.file ?? file}`, ...place } };
}

test('a ledger without a fault has none', () => {
  expect(linesOf(RIVER)).toEqual([]);
});

test('a figure printed anew twice contradicts neither of its earlier printings', () => {
  const revised = RIVER['figures.csv']?.split('\n').find((line) => line.startsWith('b-revised'));
  if (revised === undefined) throw new Error('The ledger revises nothing.');
  const again = revised
    .replace('b-revised', 'b-again')
    .replace('1260,,,,exact', '1961,,,,exact')
    .replace('"1,260"', '"1,961"')
    .replace('b-range,revision,', 'b-revised,correction,');
  const figures = edited(RIVER, 'figures.csv', revised, `${revised}\n${again}`);
  expect(linesOf(figures)).toEqual([]);
  const anew = again.replace(/b-revised,correction,.*$/, ',,,');
  expect(linesOf(edited(RIVER, 'figures.csv', revised, `${revised}\n${anew}`))).toHaveLength(2);
});

describe(`planted faults, ${PLANTED.length} kinds`, () => {
  test.for(PLANTED.map((planted) => [planted.kind, planted] as const))(
    '%s is found where it stands',
    ([, planted]) => {
      const { texts, place } = plant(planted);
      const faults = checkLedger(riverLedger(texts), TODAY);
      const { message, found, also = [] } = planted;
      const hit = faults.find((fault) => fault.message.startsWith(message) && fault.line === place.line);
      expect(hit ?? faults).toMatchObject({ ...place, found, message: expect.stringContaining(message) });
      expect(hit?.allowed).not.toBe('');
      const others = faults.filter((fault) => fault !== hit).map(faultLine);
      expect(others).toHaveLength(also.length);
      for (const beginning of also) expect(others.some((line) => line.startsWith(beginning))).toBe(true);
    },
  );

  test('every kind has another name', () => {
    expect(new Set(PLANTED.map(({ kind }) => kind)).size).toBe(PLANTED.length);
  });
});

test('four leading questions fit, a fifth does not', () => {
  const header = RIVER['questions.csv'] ?? '';
  const all = header.replaceAll(',false,', ',true,');
  expect(linesOf({ ...RIVER, 'questions.csv': all })).toEqual([]);
  const fifth =
    'more,displacement,5,true,How many more?,people,"the town, on a day",7,14,newest-reference,,,The newest leads.,The town,,,\n';
  const texts = {
    ...RIVER,
    'questions.csv': `${all}${fifth}`,
    'scopes.csv': `${RIVER['scopes.csv']}more,In the town,displaced,people,town,stock,,,,,,\n`,
  };
  expect(linesOf(texts)).toEqual([
    'river/questions.csv:6:21: lead is true of too many questions, found "true", allowed true of up to 4',
  ]);
});

test('a nought with a note is a count', () => {
  const counted = edited(
    edited(RIVER, 'figures.csv', ',415986,', ',0,'),
    'figures.csv',
    '"415,986 people"',
    'nobody: 0 people',
  );
  expect(linesOf(counted)).toEqual([]);
});

test('what nobody can know yet is asked only where it is said which day it is', () => {
  const later = edited(RIVER, 'notes.csv', 'd-early,2017-07-05', 'd-early,2071-07-05');
  expect(linesOf(later)).toHaveLength(1);
  expect(checkLedger(riverLedger(later))).toEqual([]);
});
