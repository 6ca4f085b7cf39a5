import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  compareReferenceTimes,
  periodLength,
  periodsOverlap,
  referenceDay,
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
    expect(periodLength(flow('2017-05-02', '2017-05-31'))).toBe('other');
    expect(periodLength(flow('2017-05-01', '2017-06-30'))).toBe('other');
  });
  it('May and June do not overlap, May and its last day do', () => {
    expect(periodsOverlap(flow('2017-05-01', '2017-05-31'), flow('2017-06-01', '2017-06-30'))).toBe(false);
    expect(periodsOverlap(flow('2017-05-01', '2017-05-31'), flow('2017-05-31', '2017-06-30'))).toBe(true);
  });
});
