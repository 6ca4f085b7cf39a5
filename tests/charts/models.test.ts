import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { type Course, courseOf, courseScale } from '../../src/charts/course-model.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { CrisisEvent } from '../../src/domain/event.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { select } from '../../src/statistics/selection.ts';
import { english } from '../i18n/every-word.ts';
import {
  between,
  during,
  event,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

/*
 * What is drawn of two invented questions in which nearly everything happens that a chart can show, word for word and
 * number for number: a changed model is a readable difference.
 */

type Parts = Partial<Parameters<typeof figure>[0]>;

const told = (day: string, quantity: Quantity, by = 'agency', more: Parts = {}): Figure =>
  figure({ id: `${by}-${day}`, by, quantity, time: onDay(day), ...more });

const marked = (id: string, day: string): CrisisEvent => ({ ...event(id, day), chartLabel: id });

const course = ledger({
  questions: [
    question({
      charts: ['time'],
      scopes: [
        scope(),
        scope({ heading: 'Fled', measure: 'fled', timeKind: 'running-total' }),
        scope({ heading: 'Three days of Erbil', place: 'erbil' }),
        scope({ heading: 'In a month', timeKind: 'flow' }),
      ],
    }),
  ],
  figures: [
    told('2016-12-20', exactly(900)),
    told('2016-12-27', exactly(1000)),
    told('2017-01-03', qualified('about', 1200)),
    told('2017-03-01', between(1000, 1500)),
    told('2017-03-08', qualified('nearly', 1600)),
    told('2017-06-08', qualified('at-least', 2000)),
    told('2017-06-15', exactly(3000)),
    told('2017-06-22', exactly(3100)),
    told('2017-06-20', qualified('more-than', 3150), 'ministry'),
    told('2017-06-21', qualified('up-to', 4000), 'charity', { status: 'doubtful' }),
    told('2017-06-01', exactly(10), 'charity', { status: 'doubtful' }),
    told('2017-06-24', exactly(500), 'unattributed'),
    told('2017-04-20', exactly(2500), 'tally'),
    told('2017-06-25', exactly(5000), 'refugee-agency', { published: '2017-07-01' }),
    ...['2017-01-10', '2017-02-10', '2017-03-10', '2017-04-10'].map((day, at) =>
      told(day, exactly(100 * (at + 1)), 'general', {
        id: `fled-${at}`,
        measure: 'fled',
        time: sinceUntil('2016-10-17', day),
      }),
    ),
    ...['2017-06-01', '2017-06-08', '2017-06-15'].map((day) =>
      told(day, exactly(77), 'tally', { id: `erbil-${day}`, place: 'erbil' }),
    ),
  ],
  breaks: [
    seriesBreak({ id: 'before-all', date: '2016-11-03', knownFrom: calendarDate('2016-11-03') }),
    seriesBreak({ id: 'told', date: '2017-06-12', knownFrom: calendarDate('2017-06-20') }),
    seriesBreak({
      id: 'switched',
      date: '2017-06-12',
      knownFrom: calendarDate('2017-06-20'),
      kind: 'source-switch',
      toOriginator: 'ministry',
      before: 'by the agency',
      after: 'by the ministry',
    }),
    seriesBreak({ id: 'untold', date: '2017-06-18' }),
    seriesBreak({ id: 'ended', date: '2017-06-21', kind: 'discontinued' }),
  ],
  events: [
    marked('left out as the seventh', '2016-12-01'),
    ...['2016-12-05', '2017-01-05', '2017-02-05', '2017-03-05', '2017-04-05'].map((day, at) =>
      marked(`event ${at + 1}`, day),
    ),
    event('without a label', '2017-05-01'),
    marked('of the day itself', '2017-06-26'),
    { ...marked('announced', '2017-06-27'), knownFrom: calendarDate('2017-06-01') },
  ],
});

const weeks = ledger({
  questions: [question({ charts: ['time'], rhythmDays: 0, ageLimitDays: 0 })],
  figures: [
    ...['2017-05-20', '2017-05-27', '2017-06-24', '2017-07-02'].map((day) =>
      told(day, exactly(50), 'agency', { published: '2017-06-26' }),
    ),
    told('2017-06-23', exactly(48), 'ministry'),
    told('2017-06-26', exactly(53), 'ministry'),
  ],
});

const MONTHS = ['2016-11', '2016-12', '2017-02', '2017-03', '2017-05'];
const lastDay = (month: string) =>
  `${month}-${month === '2017-02' ? '28' : month === '2016-11' ? '30' : '31'}`;
const inMonth = (month: string, quantity: Quantity, by: string, more: Parts = {}): Figure =>
  figure({
    id: `${by}-${more.measure ?? 'killed'}-${more.place ?? 'iraq'}-${month}`,
    by,
    quantity,
    measure: 'killed',
    population: 'civilians',
    place: 'iraq',
    time: during(`${month}-01`, lastDay(month)),
    ...more,
  });
const monthly = (heading: string, place: string, measure = 'killed') =>
  scope({ heading, measure, population: 'civilians', place, timeKind: 'flow', period: 'month' });

const bars = ledger({
  questions: [
    question({
      charts: ['bars'],
      ageLimitDays: 45,
      scopes: [
        monthly('Killed in Erbil', 'erbil'),
        monthly('Killed in Iraq', 'iraq'),
        monthly('Executed', 'iraq', 'executed'),
      ],
    }),
    question({
      id: 'twice',
      scopes: [monthly('Injured', 'iraq', 'fled'), monthly('Injured', 'iraq', 'fled')],
    }),
    question({ id: 'once', scopes: [monthly('Executed', 'iraq', 'executed')] }),
    question({ id: 'once-asked-for', charts: ['bars'], scopes: [monthly('Executed', 'iraq', 'executed')] }),
  ],
  figures: [
    inMonth('2017-02', exactly(190), 'general'),
    inMonth('2017-02', exactly(9), 'general', { place: 'erbil' }),
    ...MONTHS.map((month, at) =>
      inMonth(month, at === 1 ? qualified('at-least', 300) : exactly(200 + 50 * at), 'agency'),
    ),
    ...['2016-12', '2017-03'].map((month) =>
      inMonth(month, qualified('about', 90), 'agency', { place: 'erbil' }),
    ),
    inMonth('2017-03', exactly(60), 'tally', { place: 'erbil' }),
    inMonth('2017-05', between(700, 900), 'tally'),
    inMonth('2016-10', qualified('more-than', 100), 'tally'),
    inMonth('2017-05', exactly(40), 'charity', { status: 'doubtful' }),
    inMonth('2017-05', exactly(4), 'agency', { measure: 'executed' }),
    inMonth('2017-03', exactly(4), 'agency', { measure: 'fled' }),
    inMonth('2017-05', exactly(5), 'agency', { measure: 'fled' }),
  ],
  breaks: [
    seriesBreak({
      measure: 'killed',
      population: 'civilians',
      place: 'iraq',
      date: '2017-02-01',
      knownFrom: calendarDate('2017-02-10'),
    }),
  ],
});

const VIEWS = {
  course: asOfView(course, calendarDate('2017-06-26')),
  'course-before': asOfView(course, calendarDate('2017-03-20')),
  weeks: asOfView(weeks, calendarDate('2017-06-26')),
  bars: asOfView(bars, calendarDate('2017-06-20')),
  'bars-of-one': select(asOfView(bars, calendarDate('2017-06-20')), {
    places: [],
    populations: [],
    kinds: ['monitor'],
  }),
};

const plain = (value: unknown): string =>
  `${inspect(value, { depth: Infinity, breakLength: 120, maxArrayLength: null, maxStringLength: null })}\n`;

const idsOf = (figures: readonly Figure[]): string => figures.map(({ id }) => id).join(' ');

test.for(Object.entries(VIEWS))('the model of %s is the one that was stored', async ([name, view]) => {
  const charts = [...view.dataset.questions.values()].flatMap((asked) =>
    possibleCharts(view, asked, english),
  );
  const models = charts.map(({ figures, ...chart }) => ({
    ...chart,
    finding: chart.finding && {
      ...chart.finding,
      figures: idsOf(Object.values(chart.finding.figures)),
      dated: idsOf(Object.values(chart.finding.dated)),
    },
    figures: idsOf(figures),
  }));
  await expect(plain(models)).toMatchFileSnapshot(`models/${name}.txt`);
});

test('the courses of their speakers, alone and beside others, are those that were stored', async () => {
  const courses = Object.entries(VIEWS).flatMap(([name, view]) =>
    [...view.dataset.questions.values()].slice(0, 1).flatMap(({ scopes }) =>
      scopes.flatMap((each) => {
        const all = seriesOf(view, each);
        const [first, ...apart] = all;
        if (!first) return [];
        const aged = new Set(first.points.slice(0, 1).map((point) => point.figure));
        const beside = courseOf(first, view.day, { scale: courseScale(all, view.day), apart, aged });
        return [
          { [`${name}, ${each.heading}, all`]: rounded(beside) },
          ...all.map((series) => ({ [`${name}, ${series.key}`]: rounded(courseOf(series, view.day)) })),
        ];
      }),
    ),
  );
  await expect(plain(courses)).toMatchFileSnapshot('models/courses.txt');
});

/** With every share to a thousandth. */
function rounded(course: Course): unknown {
  return JSON.parse(JSON.stringify(course), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
}
