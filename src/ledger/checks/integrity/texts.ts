import { WORDED } from '../../../domain/dated-text.ts';
import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';

/** A text with a day is one that a row of its table has, or the ledger itself, and turns into one thing on one day (R23). */
export function checkTexts(tables: Tables, report: ReportFault): void {
  const seen = new Set<string>();
  tables.rows.texts.forEach(({ table, row: id, column, from }, row) => {
    if (table === undefined || id === undefined || column === undefined) return;
    const fault = (where: string, message: string, found: string, allowed: string): void =>
      report({ table: 'texts', row, column: where, message, found, allowed });
    const columns: readonly string[] = WORDED[table];
    if (!columns.includes(column)) fault('column', `is no text of ${table}`, column, columns.join(', '));
    if (table === 'dataset') {
      if (tables.id !== null && id !== tables.id) fault('row', 'is not the id of the ledger', id, tables.id);
    } else if (tables.ids(table)?.has(id) === false)
      fault('row', `names no row of ${table}`, id, `an id of ${table}`);
    const turn = `${table} ${id} ${column} ${from}`;
    if (from !== undefined && seen.has(turn))
      fault('from', 'is the day of the same text in an earlier row already', from, 'each day once');
    seen.add(turn);
  });
}
