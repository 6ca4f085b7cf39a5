import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  compareReferenceTimes,
  periodLength,
  periodsOverlap,
  referenceDay,
  referenceStart,
  sameReferenceTime,
} from '../../src/domain/reference-time.ts';

const flow = (from: string, to: string) =>
  ({ kind: 'flow', from: calendarDate(from), to: calendarDate(to) }) as const;

describe('R2: figures sort by the time they speak about', () => {
  it('May 2017 comes before 26 June 2017, however late it was published', () => {
    const may = flow('2017-05-01', '2017-05-31');
    const day = { kind: 'stock', asOf: calendarDate('2017-06-26') } as const;
    expect(compareReferenceTimes(may, day)).toBeLessThan(0);
    expect(referenceDay(may)).toBe('2017-05-31');
  });
  it('of two that end on one day the longer one, which starts earlier, comes first', () => {
    expect(
      compareReferenceTimes(flow('2017-01-01', '2017-05-31'), flow('2017-05-01', '2017-05-31')),
    ).toBeLessThan(0);
  });
  it('a day in March comes before the half-year that ends in June, though that began earlier', () => {
    const march = { kind: 'stock', asOf: calendarDate('2017-03-01') } as const;
    expect(compareReferenceTimes(march, flow('2017-01-01', '2017-06-30'))).toBeLessThan(0);
    expect(compareReferenceTimes(flow('2017-01-01', '2017-06-30'), march)).toBeGreaterThan(0);
  });
  it('two days are not the same time', () => {
    const [june, july] = ['2017-06-26', '2017-07-10'].map((day) => ({
      kind: 'stock' as const,
      asOf: calendarDate(day),
    }));
    expect(sameReferenceTime(june!, july!)).toBe(false);
  });
  it('a running total starts on the day it counts from', () => {
    const total = {
      kind: 'running-total',
      since: calendarDate('2016-10-17'),
      until: calendarDate('2017-06-26'),
    } as const;
    expect([referenceStart(total), referenceDay(total)]).toEqual(['2016-10-17', '2017-06-26']);
  });
  it('a stock on a day and a flow of that day are not the same time', () => {
    const day = { kind: 'stock', asOf: calendarDate('2017-06-26') } as const;
    expect(sameReferenceTime(day, flow('2017-06-26', '2017-06-26'))).toBe(false);
    expect(sameReferenceTime(day, { ...day })).toBe(true);
  });
});

describe('R3: a month stays a month', () => {
  it('tells a month, a year and any other period apart', () => {
    expect(periodLength(flow('2016-02-01', '2016-02-29'))).toBe('month');
    expect(periodLength(flow('2017-01-01', '2017-12-31'))).toBe('year');
    expect(periodLength(flow('2016-01-01', '2017-12-31'))).toBe('other');
    expect(periodLength(flow('2017-01-01', '2017-06-30'))).toBe('other');
    expect(periodLength(flow('2017-07-01', '2017-12-31'))).toBe('other');
    expect(periodLength(flow('2017-05-02', '2017-05-31'))).toBe('other');
    expect(periodLength(flow('2017-05-01', '2017-06-30'))).toBe('other');
  });
  it('May and June do not overlap, May and its last day do, whichever is asked of first', () => {
    const overlap = (a: ReturnType<typeof flow>, b: ReturnType<typeof flow>) => [
      periodsOverlap(a, b),
      periodsOverlap(b, a),
    ];
    const may = flow('2017-05-01', '2017-05-31');
    expect(overlap(may, flow('2017-06-01', '2017-06-30'))).toEqual([false, false]);
    expect(overlap(may, flow('2017-05-31', '2017-06-30'))).toEqual([true, true]);
    expect(overlap(may, flow('2017-05-10', '2017-05-20'))).toEqual([true, true]);
  });
});
