import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { monthsBetween } from '../../../src/charts/ticks.ts';
import type { ChartPoint } from '../../../src/charts/kinds/time/model.ts';
import { dayOf, on, point, series, timeChart } from './parts.ts';

/** A course that rises and falls, the same at each drawing. */
const course = (at: number, slow: number, quick: number) =>
  Math.round(45_000 + 30_000 * Math.sin(at / slow) + 6000 * Math.sin(at * quick) + 3000 * Math.cos(at * 7.3));

const FIRST = calendarDate('2013-02-01');
const days = Array.from({ length: 1500 }, (_, at): ChartPoint => {
  const value = course(at, 190, 1.9);
  const edge = at % 53 === 20 ? 'floor' : at % 97 === 30 ? 'about' : 'exact';
  return on(addDays(FIRST, at < 900 ? at : at + 120), value, { edge, ...(at === 640 && { inDoubt: true }) });
});
const newest = days.at(-1);
if (newest)
  days[days.length - 1] = { ...newest, label: { value: '46,120', by: ['Red Crescent,', '26 June'] } };

/** 1,500 days, with 120 days of silence and a break. */
export const daily = timeChart({
  first: '2013-02-01',
  last: '2017-08-20',
  largest: 85_000,
  series: [series({ kind: 'ngo', runs: [days.slice(0, 400), days.slice(400, 900), days.slice(900)] })],
  gaps: [{ from: dayOf('2015-07-21'), to: dayOf('2015-11-17'), badge: '7' }],
  breaks: [
    {
      at: dayOf('2014-03-08'),
      badge: '8',
      before: 'Before: families',
      after: 'From then on: people',
      brief: { before: 'Families', after: 'People', both: 'Families, then people', day: '8 March' },
    },
  ],
  events: ['2013-06-01', '2014-06-10', '2015-11-12', '2016-10-17', '2016-11-01', '2017-07-10'].map(
    (day, at) => ({
      at: dayOf(day),
      badge: `${at + 1}`,
    }),
  ),
});

const ranges = days.map(({ id, day, low }, at) =>
  at % 110 === 40
    ? point(id, day, low, { edge: 'floor' })
    : point(id, day, low - 4000 - (at % 7) * 500, { edge: 'range', high: low + 7000 + (at % 5) * 900 }),
);

/** 1,500 daily ranges of one speaker, and of another 300 numbers that are nearly all "about". */
export const dailyRanges = timeChart({
  first: '2013-02-01',
  last: '2017-08-20',
  largest: 95_000,
  series: [
    series({ key: 'ranges', usual: 'range', runs: [ranges.slice(0, 900), ranges.slice(900)] }),
    series({
      key: 'about',
      kind: 'government',
      usual: 'about',
      runs: [
        days
          .filter((_, at) => at % 5 === 0)
          .map(({ id, day }, at) =>
            point(`gov-${id}`, day, 12_000 + at * 45, { edge: at === 140 ? 'exact' : 'about' }),
          ),
      ],
    }),
  ],
});

const months = monthsBetween(calendarDate('1992-01-01'), calendarDate('2016-12-01'));

/** Twenty-five years, month by month, of two speakers, of whom one counts a running total. */
export const years = timeChart({
  first: '1992-01-01',
  last: '2017-02-01',
  largest: 85_000,
  series: [
    series({
      key: 'un',
      runs: [months.map((month, at) => point(`un-${month}`, dayOf(month), course(at, 40, 1.3)))],
    }),
    series({
      key: 'gov',
      kind: 'government',
      form: 'stairs',
      runs: [
        months
          .filter((_, at) => at > 100)
          .map((month, at) =>
            point(`gov-${month}`, dayOf(month), 200 + at * 240, at % 24 === 0 ? { edge: 'floor' } : {}),
          ),
      ],
    }),
  ],
  events: ['1995-06-01', '2003-03-20', '2011-03-15', '2014-06-10'].map((day, at) => ({
    at: dayOf(day),
    badge: `${at + 1}`,
  })),
});
