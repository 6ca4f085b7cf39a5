import type { ReportFault } from '../../faults.ts';
import type { Tables } from '../../rows.ts';
import { hedgeAt } from './hedges.ts';
import { numeralsIn } from './numerals.ts';

const NUMBERS = ['value', 'low', 'best', 'high'] as const;

/**
 * The words quoted from a source hold the numbers that the row took from them, unless the row says that its number is
 * our reading of words (R1).
 */
export function checkNumbersInWording(tables: Tables, report: ReportFault): void {
  tables.rows.figures.forEach((figure, row) => {
    const { wording, read_from_words: read } = figure;
    if (wording === undefined || read === true || tables.unreadable('figures', row, 'read_from_words'))
      return;
    const said = new Set(numeralsIn(wording).map(({ value }) => value));
    for (const column of NUMBERS) {
      const number = figure[column];
      if (number === undefined || said.has(number)) continue;
      report({
        table: 'figures',
        row,
        column,
        message: 'does not stand in the wording',
        found: String(number),
        allowed: `a number that "${wording}" holds, or read_from_words`,
      });
    }
  });
}

/**
 * The qualifier is the one the source put to its number (R4): a hedge in the words is not left out, and none is added
 * without a note that says where it comes from. A range carries its doubt in its ends.
 */
export function checkHedges(tables: Tables, report: ReportFault): void {
  const { rows } = tables;
  const noted = new Set(rows.notes.map(({ figure }) => figure));
  rows.figures.forEach(({ id, value, wording, qualifier, read_from_words: read }, row) => {
    if (wording === undefined || qualifier === undefined || qualifier === 'range' || read === true) return;
    if (id === undefined || tables.unreadable('figures', row, 'read_from_words')) return;
    const places = numeralsIn(wording).filter((numeral) => numeral.value === value);
    const hedges = places.flatMap(({ start, end }) => hedgeAt(wording, start, end) ?? []);
    const fault = (message: string, allowed: string): void =>
      report({ table: 'figures', row, column: 'qualifier', message, found: qualifier, allowed });
    if (hedges.length > 0 && !hedges.some((hedge) => hedge === qualifier))
      fault(`is not how "${wording}" qualifies the number`, hedges.join(', '));
    else if (places.length > 0 && hedges.length === 0 && qualifier !== 'exact' && !noted.has(id))
      fault(`stands nowhere in "${wording}"`, 'exact, or a note that says where it comes from');
  });
}
