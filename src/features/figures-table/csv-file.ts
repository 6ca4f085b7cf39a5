import Papa from 'papaparse';
import type { Figure } from '../../domain/figure.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { csvRow } from './figures-csv.ts';

/** Spreadsheets take a file for UTF-8 only with this in front of it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for a formula; the library's own pattern misses cells of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/** The figures as a CSV file. A cell that a spreadsheet would run as a formula is made plain text. */
export function csvFile(view: AsOfView, figures: readonly Figure[]): Blob {
  const text = Papa.unparse(
    figures.map((figure) => csvRow(view, figure)),
    { escapeFormulae: FORMULA },
  );
  return new Blob([BYTE_ORDER_MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
