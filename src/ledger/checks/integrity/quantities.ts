import type { ReportFault } from '../../faults.ts';
import { type Tables, foundById } from '../../rows.ts';
import { type LooseRow } from '../../tables.ts';

const NUMBERS = ['value', 'low', 'best', 'high'] as const;
type Ends = (typeof NUMBERS)[number];

/** A range has its ends, in order, and no value; any other figure has a value alone (R4, R5). People are whole. */
export function checkQuantities(tables: Tables, report: ReportFault): void {
  const measureOf = foundById(tables.rows.measures, tables.rows.measures);
  tables.rows.figures.forEach((figure, row) => {
    const fault = (column: string, message: string, found: unknown, allowed: string): void =>
      report({ table: 'figures', row, column, message, found: String(found), allowed });
    const missing = (column: Ends): boolean =>
      figure[column] === undefined && !tables.unreadable('figures', row, column);

    if (figure.qualifier === 'range') {
      for (const end of ['low', 'high'] as const)
        if (missing(end)) fault(end, 'is missing from a range', '', 'a number');
      if (figure.value !== undefined)
        fault('value', 'is not for a range', figure.value, 'no value; a best estimate stands in "best"');
      checkOrder(figure, fault);
    } else if (figure.qualifier !== undefined) {
      if (missing('value'))
        fault('value', 'is missing', '', `a number, as the qualifier is "${figure.qualifier}"`);
      for (const end of ['low', 'best', 'high'] as const) {
        if (figure[end] !== undefined)
          fault(
            end,
            'is only for a range',
            figure[end],
            `nothing, as the qualifier is "${figure.qualifier}"`,
          );
      }
      if (figure.qualifier === 'exact' && figure.read_from_words === true) {
        fault('read_from_words', 'cannot be said of an exact number', true, 'false or nothing');
      }
    }

    const unit = measureOf(figure.measure)?.unit;
    for (const column of NUMBERS) {
      const number = figure[column];
      if (number === undefined || unit === undefined) continue;
      if (unit === 'percent' && number > 100)
        fault(column, 'is more than all', number, 'a percentage up to 100');
      if (unit !== 'percent' && !Number.isSafeInteger(number))
        fault(column, 'is not whole', number, `a whole number of ${unit}`);
    }
  });
}

function checkOrder(
  { low, best, high }: LooseRow<'figures'>,
  fault: (column: string, message: string, found: unknown, allowed: string) => void,
): void {
  if (low !== undefined && high !== undefined && low > high)
    fault('low', 'is above the high end', low, `${high} or less`);
  if (best === undefined) return;
  if (low !== undefined && best < low) fault('best', 'is below the low end', best, `${low} or more`);
  if (high !== undefined && best > high) fault('best', 'is above the high end', best, `${high} or less`);
}
