import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOfSpan, ticksOf } from '../../src/briefing/scenes/timeline/day-axis.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';

const START = calendarDate('2017-06-16');

it('equal numbers of days are equally long on the axis of a timeline', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), fc.nat(9000), (length, day) => {
      const share = shareOfSpan(addDays(START, day % (length + 1)), START, addDays(START, length));
      expect(share).toBeCloseTo((day % (length + 1)) / length);
    }),
  );
  expect(shareOfSpan(START, START, START)).toBe(0.5);
});

it('an axis ticks each day of some weeks, each month of some years, and nothing of decades', () => {
  expect(ticksOf(START, START)).toEqual([START]);
  expect(ticksOf(START, addDays(START, 10)).length).toBe(11);
  expect(ticksOf(START, addDays(START, 100))).toEqual(['2017-07-01', '2017-08-01', '2017-09-01']);
  expect(ticksOf(START, addDays(START, 9000))).toEqual([]);
  expect(ticksOf(START, addDays(START, 45))).toHaveLength(46);
  expect(ticksOf(START, addDays(START, 46))).toEqual(['2017-07-01', '2017-08-01']);
  const january = calendarDate('2017-01-01');
  expect(ticksOf(january, calendarDate('2019-12-31'))).toHaveLength(36);
  expect(ticksOf(january, calendarDate('2020-01-01'))).toEqual([]);
});
