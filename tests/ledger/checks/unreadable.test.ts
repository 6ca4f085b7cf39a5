import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { TABLE_NAMES } from '../../../src/ledger/tables.ts';
import { cellsOf, rowWith, withCell, withRows } from '../river-cells.ts';
import { type LedgerTexts, riverLedger } from '../river-ledger.ts';

const saidOf = (texts: LedgerTexts) =>
  checkLedger(riverLedger(texts), calendarDate('2017-07-06')).map(
    ({ file, message, found }) => `${file} ${message}, found ${found}`,
  );

test('a cell that cannot be read is one fault, and no other is told than what is missing without its row', () => {
  const invented: string[] = [];
  for (const table of TABLE_NAMES) {
    for (const column of cellsOf(table).header) {
      const row = rowWith(table, column);
      const said = saidOf(withCell(table, row, column, '\u0007'));
      const others = said.filter(
        (each) => !each.includes(`csv ${column} has a character that cannot be seen`),
      );
      expect(said.length - others.length, `${table}.${column}`).toBe(1);
      if (others.length === 0) continue;
      const without = new Set(saidOf(withRows(table, cellsOf(table).rows.toSpliced(row, 1))));
      invented.push(...others.filter((each) => !without.has(each)));
    }
  }
  expect(invented).toEqual([]);
});
