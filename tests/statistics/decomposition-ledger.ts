import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { during, figure, question, scope, sinceUntil } from '../ledgers/small-ledger.ts';

const START = '2017-01-01';
export const FIRST = calendarDate('2017-01-08');

export const totals = question({
  id: 'total',
  scopes: [scope({ measure: 'killed', timeKind: 'running-total' })],
  rule: 'originator-series',
});

/** A week of the agency that ends with the given week of the ledger. */
export function week(id: string, at: number, quantity: Quantity): Figure {
  const end = addDays(FIRST, 7 * at);
  return figure({
    id,
    measure: 'killed',
    quantity,
    time: during(addDays(end, -6), end),
    published: addDays(end, 1),
  });
}

/** A running total of the agency at the end of the given week. */
export function total(
  id: string,
  at: number,
  quantity: Quantity,
  parts: Partial<Parameters<typeof figure>[0]> = {},
): Figure {
  return figure({
    id,
    measure: 'killed',
    quantity,
    time: sinceUntil(START, addDays(FIRST, 7 * at)),
    ...parts,
  });
}
