import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartEvents, chartEvents } from '../../src/charts/questions/chart-events.ts';
import { addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { CrisisEvent } from '../../src/domain/event.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { BULLETIN, event, ledger } from '../ledgers/small-ledger.ts';

const FIRST = calendarDate('2010-01-01');
const shownOf = (events: readonly CrisisEvent[]) =>
  chartEvents(asOfView(ledger({ figures: [], events }), calendarDate('2030-01-01')));

/** An event with words for charts, told by so many documents besides its own. */
const marked = (name: string, after: number, documents = 0): CrisisEvent => ({
  ...event(name, addDays(FIRST, after)),
  chartLabel: name,
  corroboratedBy: Array.from({ length: documents }, () => BULLETIN),
});

const anyEvents = fc
  .array(fc.record({ after: fc.integer({ min: 0, max: 6000 }), documents: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 60,
  })
  .map((all) => all.map(({ after, documents }, at) => marked(`e${at}`, after, documents)));

/** What is wrong with the events that are marked of some. */
function faultsOf(all: readonly CrisisEvent[], { shown, leftOut }: ChartEvents): readonly string[] {
  const faults: string[] = [];
  if (shown.length !== Math.min(6, all.length))
    faults.push('room is left, or more are marked than have room');
  if (shown.length + leftOut !== all.length) faults.push('some are left out in silence');
  if (shown.some(({ date }, at) => at > 0 && date < shown[at - 1]!.date)) faults.push('out of order');
  const told = ({ corroboratedBy }: CrisisEvent) => corroboratedBy.length;
  const most = Math.max(...all.map(told));
  if (all.length > 0 && !shown.some((each) => told(each) === most))
    faults.push('what most documents tell of is not marked');
  const days = all.map(({ date }) => daysBetween(FIRST, date));
  const room = (Math.max(...days) - Math.min(...days)) / 12;
  for (const each of all) {
    if (shown.includes(each)) continue;
    const isNear = shown.some(({ date }) => Math.abs(daysBetween(date, each.date)) < room);
    if (!isNear && shown.some((other) => told(other) < told(each)))
      faults.push('one that more documents tell of stands alone and is not marked');
  }
  return [...new Set(faults)];
}

test('of any events six are marked, those that most documents tell of, spread over their time, and the others counted', () => {
  fc.assert(
    fc.property(anyEvents, (all) => {
      expect(faultsOf(all, shownOf(all))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('of as many documents the newer is marked, and six have all of them', () => {
  const months = Array.from({ length: 7 }, (_, at) => marked(`m${at}`, at * 30));
  expect(shownOf(months).shown.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  expect(shownOf(months.slice(1))).toEqual({ shown: months.slice(1), leftOut: 0 });
});

test('marking the newest alone, or not counting what is left out, is found', () => {
  const all = [marked('told', 0, 3), ...Array.from({ length: 20 }, (_, at) => marked(`e${at}`, 2000 + at))];
  const newest = all.slice(-6);
  expect(faultsOf(all, { shown: newest, leftOut: 15 })).toEqual([
    'what most documents tell of is not marked',
    'one that more documents tell of stands alone and is not marked',
  ]);
  expect(faultsOf(all, { ...shownOf(all), leftOut: 0 })).toEqual(['some are left out in silence']);
});
