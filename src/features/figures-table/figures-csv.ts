import type { Figure } from '../../domain/figure.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { columnOf, COLUMNS } from './columns.ts';
import type { CsvValue } from './columns/column.ts';

/**
 * A figure as a row of a file: the columns of the table, with the stored numbers and their qualifier (R4, R5), both dates
 * (R2), who says so, where it was read and what is said against it on the day; and the day, version and licence that the row
 * must not travel without (R35).
 */
export function csvRow(view: WholeView, figure: Figure): Readonly<Record<string, CsvValue>> {
  const { dataset, day } = view;
  const cells: Readonly<Record<string, CsvValue>> = Object.assign(
    {},
    ...COLUMNS.map((column) => columnOf(column).csv(view, figure)),
  );
  return {
    id: figure.id,
    ...cells,
    as_of: day,
    dataset: dataset.id,
    dataset_version: dataset.version,
    licence: dataset.licence.name,
    licence_url: dataset.licence.url,
  };
}

/** What the file is called: the ledger and the day it speaks of. */
export function csvName({ dataset, day }: WholeView): string {
  return `${dataset.id}-figures-as-of-${day}.csv`;
}
