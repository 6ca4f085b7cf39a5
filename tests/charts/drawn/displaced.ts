import type { TimeChartModel } from '../../../src/charts/kinds/time/model.ts';
import { dayOf, point, timeChart } from './parts.ts';

/** Few figures of every form and edge, with a gap, a break, events and an as-of day. */
export const displaced: TimeChartModel = timeChart({
  sentence: 'People displaced: 432,726 on 22 June 2017.',
  first: '2016-10-01',
  last: '2017-07-06',
  largest: 1_000_000 / 1.08,
  series: [
    {
      key: 'total',
      kind: 'government',
      form: 'stairs',
      runs: [
        [
          point('total-apr', dayOf('2017-04-09'), 435_784),
          point('total-may', dayOf('2017-05-10'), 660_000, { edge: 'about' }),
          point('total-jun', dayOf('2017-06-11'), 854_327, {
            label: { value: '854,327', by: ['Government of Iraq,', '11 June'] },
          }),
        ],
      ],
    },
    {
      key: 'on-a-day',
      kind: 'un',
      form: 'line',
      runs: [
        [
          point('dtm-oct', dayOf('2016-10-25'), 8940),
          point('dtm-nov', dayOf('2016-11-10'), 47_000),
          point('dtm-dec', dayOf('2016-12-05'), 82_000, { hollow: true }),
        ],
        [
          point('dtm-may', dayOf('2017-05-30'), 377_952, { edge: 'floor' }),
          point('dtm-jun', dayOf('2017-06-22'), 432_726, {
            label: { value: '432,726', by: ['IOM DTM,', '22 June'] },
          }),
        ],
      ],
    },
    {
      key: 'others',
      kind: 'media',
      form: 'apart',
      runs: [
        [point('others-range', dayOf('2017-02-19'), 120_000, { edge: 'range', high: 250_000 })],
        [
          point('others-floor', dayOf('2017-06-26'), 700_000, {
            edge: 'floor',
            label: { value: 'more than 700,000', by: ['CNN,', '26 June'] },
          }),
        ],
      ],
    },
  ],
  gaps: [{ from: dayOf('2016-12-05'), to: dayOf('2017-05-30'), badge: '7' }],
  breaks: [
    {
      at: dayOf('2017-04-09'),
      badge: null,
      before: 'Before: the published total is the count of one',
      after: 'From 9 April: the published total is the count of another',
      brief: { before: 'one count', after: 'another', both: 'one count before, another after', day: 'Break' },
    },
  ],
  events: [
    { at: dayOf('2016-10-17'), badge: '1' },
    { at: dayOf('2017-02-19'), badge: '2' },
  ],
  asOf: dayOf('2017-06-26'),
});
