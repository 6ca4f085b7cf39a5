import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDate,
  addDays,
  calendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  latestDate,
  parseCalendarDate,
} from '../../src/domain/calendar-date.ts';
import { holds } from './laws.ts';

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map(dateOfDayNumber);

/** The day a number of days later is that many days away: what a clock with summer time gets wrong. */
const walksByWholeDays = (
  walk: (day: CalendarDate, days: number) => CalendarDate,
): fc.IProperty<[CalendarDate, number]> =>
  fc.property(
    anyDay,
    fc.integer({ min: -800, max: 800 }),
    (day, days) => daysBetween(day, walk(day, days)) === days,
  );

/** A walk along the local clock of a place west of Greenwich, read as a day in London. */
const walksByLocalClock = (day: CalendarDate, days: number): CalendarDate => {
  const midnightWest = Date.parse(`${day}T00:00:00-05:00`);
  return calendarDate(new Date(midnightWest + (days - 0.25) * 86_400_000).toISOString().slice(0, 10));
};

describe('R3: a calendar date never passes through a time zone', () => {
  it('takes 29 February 2016 and refuses 29 February 2017', () => {
    expect(parseCalendarDate('2016-02-29')).toBe('2016-02-29');
    expect(parseCalendarDate('2017-02-29')).toBeNull();
    expect(parseCalendarDate('1900-02-29')).toBeNull();
    expect(parseCalendarDate('2000-02-29')).toBe('2000-02-29');
  });
  it.each([
    '',
    '2017',
    '2017-06',
    '2017-6-26',
    '26.06.2017',
    '2017-13-01',
    '2017-00-10',
    '2017-06-00',
    '2017-06-31',
    '2017-06-26T00:00',
    ' 2017-06-26',
  ])('refuses "%s"', (text) => {
    expect(parseCalendarDate(text)).toBeNull();
    expect(() => calendarDate(text)).toThrow(RangeError);
  });
  it('26 June 2017 less 30 days is 27 May 2017', () => {
    expect(addDays(calendarDate('2017-06-26'), -30)).toBe('2017-05-27');
  });
  it('a day and its number are two ways of saying one thing', () => {
    fc.assert(fc.property(anyDay, (day) => dateOfDayNumber(dayNumber(day)) === day));
  });
  it('days walk by whole days, and walking by a local clock is caught', () => {
    expect(holds(walksByWholeDays(addDays))).toBe(true);
    expect(holds(walksByWholeDays(walksByLocalClock))).toBe(false);
  });
  it('sorting dates as text sorts them in time', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        (a, b) => Math.sign(compareDates(a, b)) === Math.sign(dayNumber(a) - dayNumber(b)),
      ),
    );
  });
  it('a month ends the day before the next begins', () => {
    fc.assert(
      fc.property(
        anyDay,
        (day) =>
          addDays(lastOfMonth(day), 1) === firstOfMonth(addDays(lastOfMonth(day), 1)) &&
          firstOfMonth(day) <= day,
      ),
    );
  });
  it('the latest of no days is no day', () => {
    expect(latestDate([])).toBeNull();
    expect(
      latestDate([calendarDate('2017-01-02'), calendarDate('2017-03-01'), calendarDate('2016-12-31')]),
    ).toBe('2017-03-01');
  });
});
