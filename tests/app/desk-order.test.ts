import { expect, test } from 'vitest';
import { deskOrder } from '../../src/app/pages/desk/order.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';

/** A leading question about each of these measures, asked of the place; another place's figure answers but does not lead. */
const asked = (id: string, measure: string) =>
  question({ id, scopes: [scope({ measure, leads: true }), scope({ measure, place: 'erbil' })] });

test('at the head of a desk stands first what a figure leads, then what has any, each in the order of the ledger', () => {
  const dataset = ledger({
    questions: [
      asked('unknown', 'fled'),
      asked('elsewhere', 'displaced_current'),
      asked('first', 'displaced'),
      asked('second', 'returned'),
    ],
    figures: [
      figure({
        id: 'a',
        measure: 'displaced_current',
        place: 'erbil',
        quantity: exactly(5),
        time: onDay('2017-06-01'),
      }),
      figure({ id: 'b', measure: 'displaced', quantity: exactly(6), time: onDay('2017-06-01') }),
      figure({ id: 'c', measure: 'returned', quantity: exactly(7), time: onDay('2017-06-01') }),
    ],
  });
  const { head, below } = deskOrder(asOfView(dataset, calendarDate('2017-06-02')));
  expect(head.map(({ question: { id } }) => `${id}`)).toEqual(['first', 'second', 'elsewhere', 'unknown']);
  expect(below).toEqual([]);
});
