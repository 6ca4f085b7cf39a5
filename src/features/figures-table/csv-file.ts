import Papa from 'papaparse';
import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import type { CsvValue } from './columns/column.ts';
import { csvRow } from './figures-csv.ts';

/** Spreadsheets take a file for UTF-8 only with this in front of it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet may begin to read a formula: at the start of a cell, and, because one that parts cells by semicolons or
 * tabs does not see our quotes, after those and in every new line of a text.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r])/g;

/** The figures as a CSV file. What a spreadsheet would run as a formula is made plain text by an apostrophe. */
export function csvFile(view: WholeView, figures: readonly Figure[]): Blob {
  const text = Papa.unparse(figures.map((figure) => harmless(csvRow(view, figure))));
  return new Blob([BYTE_ORDER_MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function harmless(row: Readonly<Record<string, CsvValue>>): Readonly<Record<string, CsvValue>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? cell.replaceAll(FORMULA, "'") : cell,
    ]),
  );
}
