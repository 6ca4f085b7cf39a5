import { expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { endOf } from '../../src/statistics/end.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';

const endOn = (day: string, published: readonly string[]) => {
  const figures = published.map((each) =>
    figure({ id: each, quantity: exactly(10), time: onDay('2017-05-01'), published: each }),
  );
  const dataset = { ...ledger({ figures }), endedOn: calendarDate('2017-07-10') };
  return endOf(asOfView(dataset, calendarDate(day)));
};

it('a crisis is over from the day after its end, not on the day', () => {
  expect(endOn('2017-07-10', [])).toBeNull();
  expect(endOn('2017-07-11', [])).toMatchObject({ day: '2017-07-10', event: null });
});

it('a day is the last once nothing became known after it', () => {
  expect(endOn('2017-07-19', ['2017-07-20'])).toMatchObject({ isLast: false });
  expect(endOn('2017-07-20', ['2017-07-20'])).toMatchObject({ isLast: true });
  expect(endOn('2017-07-19', [])).toMatchObject({ isLast: true });
});
