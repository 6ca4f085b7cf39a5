import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySpan, monthsBetween, monthTicks, timeTicks, valueTicks } from '../../src/charts/ticks.ts';
import { addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import { tries } from '../setup/draws-of-a-run.ts';

test('the scale starts at zero, reaches the largest number and has four to six round steps', () => {
  expect(valueTicks(862_000)).toEqual([0, 200_000, 400_000, 600_000, 800_000, 1_000_000]);
  expect(valueTicks(1200, 3)).toEqual([0, 500, 1000, 1500]);
  expect(valueTicks(0)).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 3, max: 6 }), (largest, most) => {
      const ticks = valueTicks(largest, most);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      expect(ticks.at(-2)).toBeLessThan(largest);
      const steps = ticks.slice(1).map((tick, index) => tick - ticks[index]!);
      expect(new Set(steps).size).toBe(1);
    }),
  );
});

test('counts of people have no ticks between whole numbers', () => {
  expect(valueTicks(7).every(Number.isInteger)).toBe(true);
});

test('every month has its tick until there are too many', () => {
  const months = monthTicks(calendarDate('2016-10-17'), calendarDate('2017-02-01'));
  expect(months).toEqual(['2016-10-01', '2016-11-01', '2016-12-01', '2017-01-01', '2017-02-01']);
  expect(monthTicks(calendarDate('2014-01-01'), calendarDate('2017-12-31')).length).toBeLessThanOrEqual(18);
});

test('a time axis starts with the month of the first day and leaves room beyond the last; one of few days is theirs alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }), (offset, length) => {
      const first = addDays(calendarDate('2012-01-01'), offset);
      const last = addDays(first, length);
      const span = daySpan(first, last, 10);
      const isFew = length <= 14;
      expect(isFew ? daysBetween(span.first, first) : span.first.slice(-3)).toBe(isFew ? 1 : '-01');
      expect(span.first <= first).toBe(true);
      expect(daysBetween(last, span.last)).toBe(isFew ? 1 : 10);
    }),
  );
});

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 25_000 }))
  .map(([offset, length]) => {
    const first = addDays(calendarDate('1950-01-01'), offset);
    return { first, last: addDays(first, length) };
  });

test('a time axis of any length has a few ticks, evenly apart, with Januaries among them', () => {
  const monthsApart = (a: string, b: string) =>
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  fc.assert(
    fc.property(anySpan, ({ first, last }) => {
      const ticks = monthTicks(first, last);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(18);
      const apart = ticks.slice(1).map((tick, index) => monthsApart(ticks[index]!, tick));
      expect(new Set(apart).size).toBeLessThanOrEqual(1);
      const hasJanuary = ticks.some((tick) => tick.endsWith('-01-01'));
      expect(hasJanuary || daysBetween(first, last) < 366).toBe(true);
    }),
  );
});

test('a span of a few days is told by all of them, of two months by its weeks, a longer one by months', () => {
  const days = (first: string, last: string) => timeTicks(calendarDate(first), calendarDate(last)).days;
  expect(days('2016-10-01', '2016-10-29')).toEqual(['2016-10-01', '2016-10-08', '2016-10-15', '2016-10-22']);
  expect(days('2016-12-30', '2017-01-02')).toEqual(['2016-12-30', '2016-12-31', '2017-01-01', '2017-01-02']);
  fc.assert(
    fc.property(anySpan, ({ first, last }) => {
      const found = timeTicks(first, last);
      expect(found.days.length).toBeLessThanOrEqual(18);
      const long = daysBetween(first, last);
      expect(found.by).toBe(long > 75 ? 'month' : long > 17 ? 'week' : 'day');
      const apart = found.days.slice(1).map((day, at) => daysBetween(found.days[at]!, day));
      expect(apart.every((between) => between >= (found.by === 'day' ? 1 : 7))).toBe(true);
    }),
  );
});

test('no month is left out between two days, however far apart', () => {
  fc.assert(
    fc.property(anySpan, ({ first, last }) => {
      const months = monthsBetween(first, last);
      expect(months[0]?.slice(0, 7)).toBe(first.slice(0, 7));
      expect(months.at(-1)?.slice(0, 7)).toBe(last.slice(0, 7));
      for (const [index, month] of months.slice(1).entries())
        expect(daysBetween(months[index]!, month)).toBeLessThanOrEqual(31);
    }),
    { numRuns: tries(20) },
  );
});

test('as many months as are asked for have their ticks, and with one more every second has', () => {
  const upTo = (last: string) =>
    monthTicks(calendarDate('2017-01-01'), calendarDate(last), 6).map((tick) => tick.slice(5, 7));
  expect(upTo('2017-06-30')).toEqual(['01', '02', '03', '04', '05', '06']);
  expect(upTo('2017-07-01')).toEqual(['01', '03', '05', '07']);
});
