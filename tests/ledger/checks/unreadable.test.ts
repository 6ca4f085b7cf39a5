import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { once } from '../../../src/domain/once.ts';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { TABLE_NAMES, type TableName } from '../../../src/ledger/tables.ts';
import { cellsOf, rowWith, withCell, withRows } from '../river-cells.ts';
import { edited, RIVER, riverLedger } from '../river-ledger.ts';

const saidOf = (texts: typeof RIVER) =>
  checkLedger(riverLedger(texts), calendarDate('2017-07-06')).map(
    ({ file, message, found }) => `${file} ${message}, found ${found}`,
  );

const saidOfWhole = once(saidOf);

/** What is told once a cell cannot be read, beside that: neither of the whole ledger, nor of the ledger without its row. */
function inventedOf(table: TableName, row: number, column: string, texts = RIVER): readonly string[] {
  const said = saidOf(withCell(table, row, column, '\u0007', texts));
  const others = said.filter((each) => !each.includes(`csv ${column} has a character that cannot be seen`));
  expect(said.length - others.length, `${table}.${column}`).toBe(1);
  if (others.length === 0) return [];
  const rows = cellsOf(table, texts).rows.toSpliced(row, 1);
  const known = new Set([...saidOfWhole(texts), ...saidOf(withRows(table, rows, texts))]);
  return others.filter((each) => !known.has(each));
}

test('a cell that cannot be read is one fault, and no other is told than what is missing without its row', () => {
  const invented = TABLE_NAMES.flatMap((table) =>
    cellsOf(table).header.flatMap((column) => inventedOf(table, rowWith(table, column), column)),
  );
  expect(invented).toEqual([]);
});

/** A ledger in which many cells matter: for what is listed, explained, counted as nought, or said once more. */
const INTRICATE = (
  [
    ['figures.csv', ',415986,', ',0,'],
    ['figures.csv', '"415,986 people"', 'nobody: 0 people'],
    ['figures.csv', '690000,,,,exact,,running-total,2016-10-17', '690000,,,,exact,,running-total,2016-10-18'],
    ['figures.csv', 'at least 280,agency,the agency', 'at least 280,ministry,the ministry'],
    ['figures.csv', 'b-range,revision', 'b-range,correction'],
    [
      'unanswering.csv',
      'l-share,',
      ['f-ministry', 'k-half', 'k-april-land', 'l-share'].join(',Another count\n') + ',',
    ],
    ['scopes.csv', 'battle,In half a year,killed,civilians,land,flow,,,,other,,\n', ''],
    [
      'relations.csv',
      'd-town,u-undated,disputed,The one is far above the other,',
      'd-late,d-town,disputed,Both are of the camps,The town holds all the camps of the valley',
    ],
    [
      'breaks.csv',
      'br-count,',
      'br-other,2017-06-15,2017-06-21,source-switch,fled,people,valley,agency,ministry,Before,After,Another counts\nbr-count,',
    ],
    ['places.csv', 'city,valley,,,,,', 'city,valley,,36.3,,The middle,'],
  ] as const
).reduce((texts, [file, from, to]) => edited(texts, file, from, to), { ...RIVER });

test('nor is more told of a cell on which others hang', () => {
  const columns: Partial<Record<TableName, readonly string[]>> = {
    figures: ['id', 'population', 'qualifier', 'read_from_words', 'originator', 'supersede_note'],
    scopes: ['population', 'place', 'since', 'period', 'originator'],
    relations: ['kind'],
    breaks: ['kind'],
    places: ['latitude'],
  };
  const invented = TABLE_NAMES.flatMap((table) =>
    cellsOf(table, INTRICATE).rows.flatMap((_, row) =>
      (columns[table] ?? []).flatMap((column) => inventedOf(table, row, column, INTRICATE)),
    ),
  );
  expect(invented).toEqual([]);
});
