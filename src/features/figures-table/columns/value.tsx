import { Amount } from '../../../claims/Amount.tsx';
import { FigureMarks } from '../../../claims/FigureMarks.tsx';
import { leastClaimed, type Quantity } from '../../../domain/quantity.ts';
import styles from '../FiguresTable.module.css';
import type { CellProps, Column, CsvValue } from './column.ts';

export const value = {
  width: 10,
  everyReader: true,
  Cell: Value,
  csv: (_, figure) => ({ ...numbersOf(figure.quantity), read_from_words: figure.readFromWords }),
  facets: {},
  sort: { by: 'key', key: ({ quantity }) => leastClaimed(quantity) },
  mostFirst: true,
} satisfies Column;

/** The number as it was said; whatever stands less firmly than "reported" says so beside it, wherever the table is scrolled to (R22, R31). */
function Value({ figure, view }: CellProps) {
  return (
    <>
      <span className={view.supersededBy(figure) ? styles.old : undefined}>
        <Amount figure={figure} />
      </span>
      <FigureMarks figure={figure} />
    </>
  );
}

function numbersOf(quantity: Quantity): Readonly<Record<string, CsvValue>> {
  const empty = { value: '', low: '', best: '', high: '', absence: '' };
  switch (quantity.kind) {
    case 'exact':
      return { qualifier: 'exact', ...empty, value: quantity.value };
    case 'qualified':
      return { qualifier: quantity.qualifier, ...empty, value: quantity.value };
    case 'range':
      return {
        qualifier: 'range',
        ...empty,
        low: quantity.low,
        best: quantity.best ?? null,
        high: quantity.high,
      };
    case 'unavailable':
      return { qualifier: 'unavailable', ...empty, absence: quantity.reason };
  }
}
