import type { ChartPoint, MonthlyBarsModel, TimeChartModel } from '../../src/charts/model.ts';
import { monthTicks, valueTicks } from '../../src/charts/ticks.ts';
import { calendarDate, dayNumber } from '../../src/domain/calendar-date.ts';

const day = (text: string) => dayNumber(calendarDate(text));
const english = new Intl.NumberFormat('en');
const ticks = (largest: number, most?: number) =>
  valueTicks(largest, most).map((at) => ({ at, label: english.format(at) }));
const months = (first: string, last: string) =>
  monthTicks(calendarDate(first), calendarDate(last)).map((month, index) => ({
    at: dayNumber(month),
    label: month.slice(5, 7),
    ...(index === 0 || month.endsWith('01-01') ? { year: month.slice(0, 4) } : {}),
  }));

export function point(id: string, at: number, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return { id, day: at, edge: 'exact', low: value, high: value, text: `${id}: ${value}`, ...more };
}

/** Few figures of every form and edge, with a gap, a break, events and an as-of day. */
export const displaced: TimeChartModel = {
  chart: 'time',
  sentence: 'People displaced: 432,726 on 22 June 2017.',
  direction: 'ltr',
  days: { first: day('2016-10-01'), last: day('2017-07-06') },
  dayTicks: months('2016-10-01', '2017-07-06'),
  valueTicks: ticks(1_000_000),
  series: [
    {
      key: 'total',
      kind: 'government',
      form: 'stairs',
      name: 'Government count',
      runs: [
        [
          point('total-apr', day('2017-04-09'), 435_784),
          point('total-may', day('2017-05-10'), 660_000, { edge: 'about' }),
          point('total-jun', day('2017-06-11'), 854_327, {
            label: { value: '854,327', by: ['Government of Iraq,', '11 June'] },
          }),
        ],
      ],
    },
    {
      key: 'on-a-day',
      kind: 'un',
      form: 'line',
      name: null,
      runs: [
        [
          point('dtm-oct', day('2016-10-25'), 8940),
          point('dtm-nov', day('2016-11-10'), 47_000),
          point('dtm-dec', day('2016-12-05'), 82_000, { hollow: true }),
        ],
        [
          point('dtm-may', day('2017-05-30'), 377_952, { edge: 'floor' }),
          point('dtm-jun', day('2017-06-22'), 432_726, {
            label: { value: '432,726', by: ['IOM DTM,', '22 June'] },
          }),
        ],
      ],
    },
    {
      key: 'others',
      kind: 'media',
      form: 'apart',
      name: null,
      runs: [
        [point('others-range', day('2017-02-19'), 120_000, { edge: 'range', high: 250_000 })],
        [
          point('others-floor', day('2017-06-26'), 700_000, {
            edge: 'floor',
            label: { value: 'more than 700,000', by: ['CNN,', '26 June'] },
          }),
        ],
      ],
    },
  ],
  gaps: [{ from: day('2016-12-05'), to: day('2017-05-30'), label: 'no figure, 176 days' }],
  breaks: [
    {
      at: day('2017-04-09'),
      before: 'Before: the published total is the count of one',
      after: 'From 9 April: the published total is the count of another',
      brief: { before: 'one count', after: 'another', both: 'one count before, another after', day: 'Break' },
    },
  ],
  events: [
    { at: day('2016-10-17'), badge: '1' },
    { at: day('2017-02-19'), badge: '2' },
  ],
  asOf: day('2017-06-26'),
};

const counts = [609, null, null, 386, 403, 392, 548, 317, 354];
const parts = [42, null, null, 208, 187, 201, 367, 153, 160];

/** Minimum counts by month with two months missing, and another speaker's claim. */
export const killed: MonthlyBarsModel = {
  chart: 'bars',
  heading: 'Civilians killed',
  sentence: 'Civilians killed by month, at least 354 in May 2017.',
  direction: 'ltr',
  valueTicks: ticks(1200, 3),
  months: monthTicks(calendarDate('2016-09-01'), calendarDate('2017-05-31')).map((month, index) => {
    const [value, part] = [counts[index] ?? null, parts[index] ?? null];
    return {
      key: month.slice(0, 7),
      label: month.slice(5, 7),
      ...(index === 0 || month.endsWith('01-01') ? { year: month.slice(0, 4) } : {}),
      bar:
        value === null
          ? null
          : {
              id: `iraq-${month}`,
              kind: 'un',
              value,
              edge: 'floor',
              label: String(value),
              text: `at least ${value} in Iraq`,
              part:
                part === null
                  ? null
                  : { id: `ninewa-${month}`, value: part, text: `at least ${part} in Ninewa` },
            },
    };
  }),
  others: [
    {
      id: 'antiwar',
      month: '2017-04',
      kind: 'monitor',
      edge: 'floor',
      value: 1348,
      label: 'at least 1,348',
      by: 'Antiwar.com',
      text: 'at least 1,348, Antiwar.com',
    },
  ],
  missingLabel: 'no dated figure',
};

/** Names of CSS modules without the part that differs between Node, a browser and a build. */
export const plainClasses = (markup: string) => markup.replaceAll(/\b_([a-zA-Z]+)_[\w-]+/g, '$1');
