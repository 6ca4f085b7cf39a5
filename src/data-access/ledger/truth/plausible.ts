import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { addDays } from '../../../domain/calendar-date.ts';
import type { TableName } from '../../document.ts';
import type { Report } from '../../faults.ts';
import { dayOf } from '../../row-values.ts';
import type { LooseRow, Tables } from '../../tables.ts';

const NUMBERS = ['value', 'low', 'best', 'high'] as const;
/** More people than there are, and more cases, households or buildings than anybody counted. */
const TOO_MANY = 10_000_000_000;
/** Days before it are slips of a digit; no ledger of this kind reaches further back. */
const FIRST_DAY = '1900-01-01';
/** An event may be announced, an occasion a year ahead. */
const ANNOUNCED_DAYS = 366;

/** No count above what there can be. */
export function checkSizes({ rows }: Tables, report: Report): void {
  rows.figures.forEach((figure, row) => {
    for (const column of NUMBERS) {
      const number = figure[column];
      if (number === undefined || number < TOO_MANY) continue;
      const allowed = `less than ${TOO_MANY}`;
      report({
        table: 'figures',
        row,
        column,
        message: 'is more than there can be',
        found: `${number}`,
        allowed,
      });
    }
  });
}

/** A nought has a note that says it was counted: an empty cell that became 0 says that nobody died (R7). */
export function checkNoughts({ rows }: Tables, report: Report): void {
  const noted = new Set(rows.notes.map(({ figure }) => figure));
  rows.figures.forEach(({ id, value, qualifier }, row) => {
    if (value !== 0 || qualifier === undefined || noted.has(id)) return;
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

/** The columns that hold days, by table; `spoken` are days of publication, when something became known. */
const DAYS: {
  readonly [Table in TableName]?: { readonly told?: readonly string[]; readonly spoken?: readonly string[] };
} = {
  figures: { told: ['from', 'to'], spoken: ['published'] },
  notes: { spoken: ['known_from'] },
  sources: { spoken: ['published'] },
  events: { told: ['date', 'date_end'], spoken: ['known_from'] },
  breaks: { told: ['date'], spoken: ['known_from'] },
  reviews: { spoken: ['known_from'] },
};

/** No day of the ledger lies before 1900. */
export function checkCenturies({ rows }: Tables, report: Report): void {
  eachDay(rows, ['told', 'spoken'], (table, row, column, found) => {
    if (found >= FIRST_DAY) return;
    report({ table, row, column, message: 'is before 1900', found, allowed: `${FIRST_DAY} or later` });
  });
}

/** Nothing became known after today, and no event is set further ahead than somebody announces one. */
export function checkFuture({ rows }: Tables, today: CalendarDate, report: Report): void {
  eachDay(rows, ['spoken'], (table, row, column, found) => {
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
  kinds: readonly ('told' | 'spoken')[],
  visit: (table: TableName, row: number, column: string, day: string) => void,
): void {
  for (const table of Object.keys(DAYS) as (keyof typeof DAYS)[]) {
    const columns = kinds.flatMap((kind) => DAYS[table]?.[kind] ?? []);
    rows[table].forEach((cells: LooseRow<typeof table>, row) => {
      for (const column of columns) {
        const day = dayOf(String(cells[column as keyof typeof cells] ?? ''));
        if (day !== null) visit(table, row, column, day);
      }
    });
  }
}
