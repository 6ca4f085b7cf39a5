import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { reportDays, reportsOf } from '../../src/statistics/report-days.ts';
import { anyLedger } from '../ledgers/any-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';

test('every figure that somebody dates is counted in the week from a Monday in which it came out, oldest first', () => {
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const published = [...dataset.figures.values()].flatMap((one) => one.published ?? []);
      const days = [...new Set(published)].toSorted();
      expect(reportDays(dataset)).toEqual(days);
      expect(reportsOf(dataset).day).toEqual(
        days.map((day) => ({ day, count: published.filter((each) => each === day).length })),
      );
      const weeks = reportsOf(dataset).week;
      expect(weeks.map(({ day }) => day)).toEqual([...new Set(weeks.map(({ day }) => day))].toSorted());
      for (const { day: week, count } of weeks) {
        expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(count).toBe(published.filter((day) => day >= week && day < addDays(week, 7)).length);
        expect(count).toBeGreaterThan(0);
      }
      expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(published.length);
    }),
    { numRuns: tries(40) },
  );
});
