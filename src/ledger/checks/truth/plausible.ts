import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { addDays } from '../../../domain/calendar-date.ts';
import { TABLE_NAMES, type TableName, TABLES } from '../../tables.ts';
import type { ReportFault } from '../../faults.ts';
import { dayOf } from '../../row-values.ts';
import type { Tables } from '../../rows.ts';

/** An event may be announced, an occasion a year ahead. */
const ANNOUNCED_DAYS = 366;

/** A nought has a note that says it was counted: an empty cell that became 0 says that nobody died (R7). */
export function checkNoughts({ rows }: Tables, report: ReportFault): void {
  const noted = new Set(rows.notes.map(({ figure }) => figure));
  rows.figures.forEach(({ id, value }, row) => {
    if (value !== 0 || id === undefined || noted.has(id)) return;
    const allowed =
      'a note on the figure that says how nought was found, or no row where nothing was reported';
    report({
      table: 'figures',
      row,
      column: 'value',
      message: 'is nought without a note',
      found: '0',
      allowed,
    });
  });
}

/** Nothing became known after today, and no event is set further ahead than somebody announces one. */
export function checkFuture({ rows }: Tables, today: CalendarDate, report: ReportFault): void {
  eachDay(rows, (table, row, column, found) => {
    if (found <= today) return;
    report({ table, row, column, message: 'is after today', found, allowed: `${today} or earlier` });
  });
  const last = addDays(today, ANNOUNCED_DAYS);
  rows.events.forEach(({ date }, row) => {
    if (date === undefined || date <= last) return;
    const message = 'is too far ahead for an event';
    report({ table: 'events', row, column: 'date', message, found: date, allowed: `${last} or earlier` });
  });
}

function eachDay(
  rows: Tables['rows'],
  visit: (table: TableName, row: number, column: string, day: string) => void,
): void {
  for (const table of TABLE_NAMES) {
    rows[table].forEach((cells: Readonly<Record<string, unknown>>, row) => {
      for (const column of TABLES[table].knownOn) {
        const day = dayOf(String(cells[column]));
        if (day !== null) visit(table, row, column, day);
      }
    });
  }
}
