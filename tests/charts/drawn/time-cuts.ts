import type { ChartBreak } from '../../../src/charts/kinds/time/model.ts';
import { forTheWall } from '../../../src/charts/kinds.ts';
import { displaced } from './displaced.ts';
import { chart, type Examples } from './example.ts';
import { dayOf, labelled, NARROW, on, series, timeChart, WIDE } from './parts.ts';
import { onTheWall } from './on-the-wall.ts';

const SPAN = { first: '2017-01-01', last: '2017-06-30', largest: 100_000 } as const;

const cut = (day: string, from: string, to: string, badge: string | null = null): ChartBreak => ({
  at: dayOf(day),
  badge,
  before: `Before: counted by ${from}, camps only`,
  after: `From that day: counted by ${to}, camps and hosts`,
  brief: {
    before: from,
    after: to,
    both: `${from} before, ${to} after`,
    day: `Break ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
  },
});

const early = [on('2017-01-08', 20_000), on('2017-01-20', 32_000), on('2017-02-01', 38_000)];
const late = [on('2017-04-20', 60_000), on('2017-05-04', 72_000), on('2017-06-01', 70_000)];
const twoRuns = [series({ runs: [early, late] })];

const twoBreaks = timeChart({
  ...SPAN,
  series: twoRuns,
  breaks: [cut('2017-03-01', 'Office', 'Ministry'), cut('2017-04-01', 'Ministry', 'Agency')],
});
const crowdedEvents = timeChart({
  ...SPAN,
  series: [series({ runs: [[...early, ...late]] })],
  events: ['2017-03-01', '2017-03-03', '2017-03-05', '2017-03-20', '2017-06-29', '2017-06-30'].map(
    (day, index) => ({ at: dayOf(day), badge: String(index + 1) }),
  ),
});
const arabic = timeChart({
  ...SPAN,
  direction: 'rtl',
  series: [
    series({ form: 'stairs', kind: 'government', runs: [early] }),
    series({
      key: 'two',
      runs: [
        [...late, labelled('2017-06-22', 82_000, 'أكثر من 82,000', 'المنظمة الدولية للهجرة،', '22 يونيو')],
      ],
    }),
  ],
  gaps: [{ from: dayOf('2017-02-01'), to: dayOf('2017-04-20'), badge: '2' }],
  events: [{ at: dayOf('2017-02-19'), badge: '1' }],
  asOf: dayOf('2017-06-24'),
});

/** What parts figures over time and what is marked beside them; text and time that run to the left; the wall. */
export const TIME_CUTS: Examples = {
  'time-gap': chart(
    'Silence: the line stops over a hatched slot; its note says for how long.',
    timeChart({
      ...SPAN,
      series: twoRuns,
      gaps: [{ from: dayOf('2017-02-01'), to: dayOf('2017-04-20'), badge: '1' }],
    }),
    WIDE,
  ),
  'time-gaps': chart(
    'Of several silences the longest has a note.',
    timeChart({
      ...SPAN,
      series: [series({ runs: [[on('2017-01-08', 40_000)], [on('2017-02-08', 45_000)], late] })],
      gaps: [
        { from: dayOf('2017-01-08'), to: dayOf('2017-02-08'), badge: null },
        { from: dayOf('2017-02-08'), to: dayOf('2017-04-20'), badge: '1' },
      ],
    }),
    WIDE,
  ),
  'time-break': chart(
    'A break: the line is cut, each side says how it counts.',
    timeChart({ ...SPAN, series: twoRuns, breaks: [cut('2017-03-15', 'Office', 'Ministry')] }),
    WIDE,
  ),
  'time-break-narrow': chart(
    'A break in a narrow panel has few words.',
    timeChart({ ...SPAN, series: twoRuns, breaks: [cut('2017-03-15', 'Office', 'Ministry')] }),
    NARROW,
  ),
  'time-notes': chart(
    'A gap and two breaks with their notes: only numbers stand in the drawing.',
    timeChart({
      ...SPAN,
      series: twoRuns,
      gaps: [{ from: dayOf('2017-02-02'), to: dayOf('2017-04-19'), badge: '1' }],
      breaks: [cut('2017-03-01', 'Office', 'Ministry', '2'), cut('2017-04-01', 'Ministry', 'Agency', '3')],
    }),
    WIDE,
  ),
  'time-breaks': chart('Two breaks near one another.', twoBreaks, WIDE),
  'time-breaks-narrow': chart('Two breaks in a narrow panel only say their day.', twoBreaks, NARROW),
  'time-break-at-end': chart(
    'A break near the end has its words on the earlier side.',
    timeChart({ ...SPAN, series: twoRuns, breaks: [cut('2017-06-20', 'Office', 'Ministry')] }),
    WIDE,
  ),
  'time-not-yet-known': chart(
    'After the day asked for, what nobody knows yet is hatched.',
    timeChart({ ...SPAN, series: [series({ runs: [early] })], asOf: dayOf('2017-02-10') }),
    WIDE,
  ),
  'time-events-outside': chart(
    'Of three events only the second lies within the days shown; the others are only in the list.',
    timeChart({
      ...SPAN,
      series: twoRuns,
      events: ['2016-12-01', '2017-03-01', '2017-08-01'].map((day, index) => ({
        at: dayOf(day),
        badge: String(index + 1),
      })),
    }),
    WIDE,
  ),
  'time-events-crowded': chart(
    'Badges of events push each other aside and stay in the plot.',
    crowdedEvents,
    WIDE,
  ),
  'time-events-crowded-narrow': chart('The same in a narrow panel.', crowdedEvents, NARROW),
  'time-right-to-left': chart('Time runs to the left, the scale stands on the right.', arabic, WIDE),
  'time-right-to-left-narrow': chart('The same in a narrow panel.', arabic, NARROW),
  'wall-time': chart(
    'On a wall: one speaker, three numbers, four dates at most.',
    forTheWall(displaced, onTheWall('dtm-jun')),
    {
      width: 480,
      height: 270,
    },
  ),
  'wall-time-right-to-left': chart(
    'On a wall, read from the right.',
    forTheWall(arabic, onTheWall('2017-06-22')),
    {
      width: 480,
      height: 270,
    },
  ),
};
