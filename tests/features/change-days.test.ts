import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { changeMonths, entryDays, kindCounts } from '../../src/features/changes/entry-days.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { changesBetween } from '../../src/statistics/changes-between.ts';
import { mosul } from './shipped-desk.ts';

const { entries } = changesBetween(asOfView(mosul, calendarDate('2017-06-26')), calendarDate('2017-03-20'));
const days = entryDays(entries, null);

describe('changes by day', () => {
  it('hold every entry once, and of one kind only those', () => {
    expect(days.flatMap((one) => one.entries)).toEqual(entries);
    const events = entries.filter(({ kind }) => kind === 'event');
    expect(entryDays(entries, 'event').flatMap((one) => one.entries)).toEqual(events);
  });
  it('are counted by kind, and the counts add up', () => {
    const counts = kindCounts(entries);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
    expect(counts.every(({ count }) => count > 0)).toBe(true);
  });
  it('stand in their months, newest first, each once', () => {
    const months = changeMonths(days);
    expect(months.map(({ month }) => month)).toEqual([
      '2017-06-01',
      '2017-05-01',
      '2017-04-01',
      '2017-03-01',
    ]);
    expect(months.flatMap((month) => month.days)).toEqual(days);
  });
});
