import fc from 'fast-check';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Figure, SUPERSEDE_REASONS } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { anyExact, anyPresent, anyQuantity } from '../domain/quantities.ts';
import {
  during,
  figure,
  ledger,
  onDay,
  question,
  scope,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

const START = '2017-01-01';
export const FIRST = calendarDate('2017-01-08');
const WEEKS = 10;

export const anyMovingDay = fc.integer({ min: 0, max: 7 * WEEKS + 30 }).map((days) => addDays(FIRST, days));

export const totals = question({
  id: 'total',
  scopes: [scope({ measure: 'killed', timeKind: 'running-total' })],
  rule: 'originator-series',
});

/**
 * Ledgers of weekly figures of two originators, many of them printed anew for every reason there is, with reported weeks
 * that sometimes cover the gap between two totals, and one break.
 */
function movingLedgers(quantity: fc.Arbitrary<Quantity>): fc.Arbitrary<Dataset> {
  const row = fc.record({
    kind: fc.constantFrom('total', 'total', 'stock', 'week'),
    week: fc.integer({ min: 1, max: WEEKS }),
    by: fc.constantFrom('agency', 'agency', 'agency', 'ministry', 'unattributed'),
    quantity,
    delay: fc.nat(12),
    status: fc.constantFrom('reported', 'reported', 'reported', 'reported', 'doubtful'),
    reprints: fc.array(
      fc.record({
        quantity,
        reason: fc.constantFrom(...SUPERSEDE_REASONS),
        later: fc.nat(20),
        by: fc.constantFrom('agency', 'ministry'),
      }),
      { maxLength: 3 },
    ),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 8, maxLength: 30 }),
      // Weeks of one originator without a hole: what confirms that much is new.
      weeks: fc.array(quantity, { maxLength: WEEKS }),
      breakWeek: fc.integer({ min: 1, max: 3 * WEEKS }),
      explainedAfter: fc.nat(20),
    })
    .map(({ rows, weeks, breakWeek, explainedAfter }) => {
      const figures: Figure[] = weeks.map((one, at) => week(`w${at}`, at + 1, one));
      rows.forEach(({ kind, week: at, by, status, delay, reprints, ...one }, index) => {
        const end = addDays(FIRST, 7 * at);
        const time =
          kind === 'total'
            ? sinceUntil(START, end)
            : kind === 'stock'
              ? onDay(end)
              : during(addDays(end, -6), end);
        let published = addDays(end, delay);
        const common = { time, measure: 'killed', status } as const;
        figures.push(figure({ id: `f${index}`, by, published, quantity: one.quantity, ...common }));
        reprints.forEach((reprint, copy) => {
          published = addDays(published, reprint.later);
          figures.push(
            figure({
              id: `f${index}-${copy}`,
              by: reprint.reason === 'source-switch' ? reprint.by : (figures.at(-1)?.originator ?? by),
              published,
              quantity: reprint.quantity,
              ...common,
              status: 'reported',
              supersedes: { figure: figures.at(-1)?.id ?? '', reason: reprint.reason, note: 'why' },
            }),
          );
        });
      });
      const date = addDays(FIRST, 7 * breakWeek);
      return ledger({
        figures,
        questions: [totals],
        breaks: [seriesBreak({ measure: 'killed', date, knownFrom: addDays(date, explainedAfter) })],
      });
    });
}

export const exactLedger = movingLedgers(anyExact);
export const presentLedger = movingLedgers(anyPresent);
export const movingLedger = movingLedgers(anyQuantity);

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
