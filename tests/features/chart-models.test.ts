import { describe, expect, it } from 'vitest';
import type { MonthlyBarsModel } from '../../src/charts/kinds/bars/model.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { calendarDate, dayNumber } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import type { Question } from '../../src/domain/question.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';
import { breaksWithin } from '../../src/charts/questions/chart-breaks.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import {
  between,
  during,
  event,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  placeOf,
  populationOf,
  qualified,
  question,
  scope,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';
import { proven } from '../../src/ledger/proven.ts';

const ARABIC = { ...english, direction: 'rtl' as const };

interface Asked {
  readonly figures: readonly Figure[];
  readonly scopes?: Question['scopes'];
  readonly breaks?: readonly SeriesBreak[];
  readonly events?: readonly ReturnType<typeof event>[];
  readonly day?: string;
  readonly words?: typeof english;
}

function charts({
  figures,
  scopes = [scope()],
  breaks = [],
  events = [],
  day = '2017-12-31',
  words = english,
}: Asked) {
  const asked = question({ scopes, charts: ['time', 'bars'] });
  const view = asOfView(ledger({ figures, questions: [asked], breaks, events }), calendarDate(day));
  return possibleCharts(view, asked, words);
}

function timeChart(asked: Asked): TimeChartModel {
  const model = charts(asked)[0]?.model;
  if (model?.chart !== 'time') throw new Error('There is no chart over time.');
  return model;
}

function barChart(asked: Asked): MonthlyBarsModel {
  const model = charts({ scopes: [MONTHLY], ...asked })[0]?.model;
  if (model?.chart !== 'bars') throw new Error('There are no bars.');
  return model;
}

it('charts of one question have names of their own, also where only their speakers differ', () => {
  const scopes = [
    scope({ originator: 'agency' }),
    scope({ originator: 'ministry' }),
    scope({ originator: 'tally' }),
  ] as const;
  const figures = ['agency', 'ministry', 'tally'].flatMap((by) =>
    course({ '2017-06-01': 5, '2017-06-05': 6, '2017-06-08': 6, '2017-06-12': 7, '2017-06-15': 8 }, by),
  );
  const names = charts({ figures, scopes }).map(({ id }) => id);
  expect(names).toHaveLength(3);
  expect(new Set(names).size).toBe(3);
  expect(names.slice(1)).toEqual([`${names[0]}-2`, `${names[0]}-3`]);
});

const MONTHLY = scope({ timeKind: 'flow', period: 'month', heading: 'Killed by month' });

/** One figure a day by one speaker, named by its day. */
const course = (values: Readonly<Record<string, number | Quantity>>, by = 'agency') =>
  Object.entries(values).map(([day, value]) =>
    figure({
      id: `${by}-${day}`,
      by,
      time: onDay(day),
      quantity: typeof value === 'number' ? exactly(value) : value,
    }),
  );
const month = (key: string, quantity: Quantity, by = 'agency', place = 'mosul') => {
  const last = new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)).getUTCDate();
  return figure({
    id: `${by}-${place}-${key}`,
    by,
    place,
    quantity,
    time: during(`${key}-01`, `${key}-${last}`),
  });
};
const runs = (model: TimeChartModel) =>
  model.series.map((series) => series.runs.map((run) => run.map(({ id }) => id.slice(-5))));
const points = (model: TimeChartModel) => model.series.flatMap((series) => series.runs.flat());
const at = (day: string) => dayNumber(calendarDate(day));

const FIVE = { '2017-05-01': 10, '2017-05-08': 20, '2017-05-15': 30, '2017-05-22': 40, '2017-05-29': 50 };
const FIVE_IN_JUNE = { '2017-06-01': 1, '2017-06-08': 2, '2017-06-15': 3, '2017-06-22': 4, '2017-06-29': 5 };

describe('a chart over time', () => {
  it('joins the figures of one speaker on one line, from the first of the first month to ten days beyond today', () => {
    const model = timeChart({ figures: course(FIVE), day: '2017-06-02' });
    expect(runs(model)).toEqual([[['05-01', '05-08', '05-15', '05-22', '05-29']]]);
    expect(model.series.map(({ form, kind }) => [form, kind])).toEqual([['line', 'un']]);
    expect(model.days).toEqual({ first: at('2017-05-01'), last: at('2017-06-12') });
    expect(model.asOf).toBe(at('2017-06-02'));
    expect(model.gaps).toEqual([]);
  });

  it('is not drawn of fewer than four figures, and nothing is drawn where nobody counted', () => {
    const [first, second, third] = course(FIVE);
    expect(charts({ figures: [first!, second!, third!] })).toEqual([]);
    expect(charts({ figures: [] })).toEqual([]);
  });

  it('cuts the line at fifteen days of silence and not at fourteen, and names the longest silence', () => {
    const model = timeChart({
      figures: course({
        '2017-02-28': 1,
        '2017-03-15': 2,
        '2017-03-31': 3,
        '2017-05-01': 4,
        '2017-05-02': 5,
      }),
    });
    expect(runs(model)).toEqual([[['02-28', '03-15'], ['03-31'], ['05-01', '05-02']]]);
    expect(model.gaps).toEqual([
      { from: at('2017-03-16'), to: at('2017-03-30'), badge: null },
      { from: at('2017-04-01'), to: at('2017-04-30'), badge: '1' },
    ]);
  });

  it('shows no silence where another speaker spoke, and still joins no line across it', () => {
    const model = timeChart({
      figures: [
        ...course({ '2017-03-01': 1, '2017-03-08': 2, '2017-03-29': 4 }),
        ...course({ '2017-03-19': 9 }, 'ministry'),
      ],
    });
    expect(runs(model)).toEqual([[['03-01', '03-08'], ['03-29']], [['03-19']]]);
    expect(model.gaps).toEqual([]);
  });

  it('cuts the line where somebody said that nothing was reported, and draws no nought there', () => {
    const model = timeChart({
      figures: course({
        '2017-05-01': 10,
        '2017-05-08': 20,
        '2017-05-15': notReported,
        '2017-05-22': 40,
        '2017-05-29': 50,
      }),
    });
    expect(runs(model)).toEqual([
      [
        ['05-01', '05-08'],
        ['05-22', '05-29'],
      ],
    ]);
    expect(points(model).every(({ low }) => low > 0)).toBe(true);
  });

  it('keeps nought as a point', () => {
    expect(points(timeChart({ figures: course({ ...FIVE, '2017-05-29': 0 }) })).at(-1)).toMatchObject({
      low: 0,
      edge: 'exact',
    });
  });

  it('leaves claims apart where a speaker gave one or two, and joins three', () => {
    const { '2017-05-29': _, ...four } = FIVE;
    const others = (count: number) =>
      course(Object.fromEntries(Object.entries(FIVE).slice(0, count)), 'ministry');
    const forms = (count: number) =>
      timeChart({ figures: [...course(four), ...others(count)] }).series.map(({ form }) => form);
    expect([forms(1), forms(2), forms(3)]).toEqual([
      ['line', 'apart'],
      ['line', 'apart'],
      ['line', 'line'],
    ]);
  });

  it('draws a running total as stairs, and its axis begins where the count began', () => {
    const model = timeChart({
      scopes: [scope({ timeKind: 'running-total' })],
      figures: Object.entries(FIVE).map(([until, value]) =>
        figure({ id: `total-${until}`, quantity: exactly(value), time: sinceUntil('2017-02-19', until) }),
      ),
    });
    expect(model.series.map(({ form }) => form)).toEqual(['stairs']);
    expect(model.days.first).toBe(at('2017-02-01'));
  });

  it('keeps every qualifier as the edge of its mark and in the words that travel with it, and both ends of a range', () => {
    const edges = {
      about: 'about',
      nearly: 'nearly',
      'at-least': 'floor',
      'more-than': 'floor',
      'up-to': 'ceiling',
      'fewer-than': 'ceiling',
    };
    const quantities = [...QUALIFIERS.map((qualifier) => qualified(qualifier, 1000)), between(600, 900)];
    const model = timeChart({
      figures: course(
        Object.fromEntries(quantities.map((quantity, index) => [`2017-05-1${index}`, quantity])),
      ),
    });
    const drawn = points(model);
    expect(drawn.map(({ edge }) => edge)).toEqual([
      ...QUALIFIERS.map((qualifier) => edges[qualifier]),
      'range',
    ]);
    for (const [index, qualifier] of QUALIFIERS.entries())
      expect(drawn[index]?.text).toContain(`${english.t(`quantities.${qualifier}`)} 1,000`);
    expect(drawn.at(-1)).toMatchObject({ low: 600, high: 900 });
    expect(drawn.at(-1)?.text).toContain('600 to 900');
  });

  it('has a scale that holds the upper end of the largest range', () => {
    const model = timeChart({ figures: course({ ...FIVE, '2017-06-01': between(10, 4000) }) });
    expect(model.valueTicks[0]?.at).toBe(0);
    expect(model.valueTicks.at(-1)?.at).toBeGreaterThan(4000);
  });

  it('draws a figure whose label is in doubt apart from the line, and says that it is in doubt', () => {
    const doubtful = course(FIVE).map((each, index) =>
      index === 2 ? { ...each, status: 'doubtful' as const } : each,
    );
    const model = timeChart({ figures: doubtful });
    expect(runs(model)).toEqual([[['05-01', '05-08', '05-22', '05-29']], [['05-15']]]);
    const told = points(model).map(({ text }) => text.includes(english.t('claims.mark.doubtful')));
    expect(told).toEqual([false, false, false, false, true]);
  });

  it('cuts the line at a break, with both sides in words once they could be known, and then no earlier', () => {
    const cut = seriesBreak({ date: calendarDate('2017-05-20'), knownFrom: calendarDate('2017-06-10') });
    const figures = course({ '2017-04-24': 5, ...FIVE });
    const on = (day: string) => timeChart({ figures, breaks: [cut], day });
    expect(runs(on('2017-06-15'))).toEqual([
      [
        ['04-24', '05-01', '05-08', '05-15'],
        ['05-22', '05-29'],
      ],
    ]);
    const [before, after] = ['2017-06-01', '2017-06-15'].map((day) => on(day).breaks);
    expect(before).toHaveLength(1);
    expect(before?.[0]).toMatchObject({ at: at('2017-05-20') });
    expect(`${before?.[0]?.before} ${before?.[0]?.after}`).not.toContain('east Mosul');
    expect(after?.[0]).toMatchObject({ before: 'Before: without east Mosul' });
    expect(after?.[0]?.after).toContain('with east Mosul');
    expect(on('2017-05-16').breaks).toEqual([]);
  });

  it('has one upright for two breaks of one day and names who counted before and after a change of source', () => {
    const date = calendarDate('2017-05-20');
    const breaks = [
      seriesBreak({ id: 'a', date, knownFrom: date }),
      seriesBreak({
        id: 'b',
        date,
        knownFrom: date,
        kind: 'source-switch',
        toOriginator: 'ministry',
        before: 'old',
        after: 'new',
      }),
      seriesBreak({
        id: 'c',
        date,
        knownFrom: date,
        kind: 'discontinued',
        fromOriginator: 'charity',
        toOriginator: 'charity',
        before: 'stopped',
        after: 'stopped',
      }),
      seriesBreak({
        id: 'd',
        date,
        knownFrom: date,
        place: 'erbil',
        before: 'elsewhere',
        after: 'elsewhere',
      }),
    ];
    const model = timeChart({ figures: course(FIVE), breaks });
    expect(model.breaks).toHaveLength(1);
    expect(model.breaks[0]?.before).toBe('Before: without east Mosul; old');
    expect(model.breaks[0]?.brief).toMatchObject({ before: 'agency', after: 'ministry' });
    expect(model.breaks[0]?.brief.both).toContain('agency');
  });

  it('marks a break for the people whose count it changed, and for a count of all of them', () => {
    const women = seriesBreak({
      date: calendarDate('2017-05-20'),
      knownFrom: calendarDate('2017-05-20'),
      population: 'women',
    });
    const figures = [
      ...course(FIVE),
      ...course(FIVE).map((each) => ({
        ...each,
        id: proven<'figure'>(`${each.id}-w`),
        population: populationOf('women'),
      })),
    ];
    const breaksIn = (population: string | null) =>
      timeChart({ figures, breaks: [women], scopes: [scope({ population })] }).breaks.length;
    expect([breaksIn('people'), breaksIn('women'), breaksIn(null)]).toEqual([0, 1, 1]);
  });

  it('numbers at most the six newest events that have a name on charts, oldest first', () => {
    const events = [9, 3, 5, 7, 1, 2, 8].map((day) => ({
      ...event(`e${day}`, `2017-05-0${day}`),
      chartLabel: 'x',
    }));
    const model = timeChart({
      figures: course(FIVE),
      events: [
        ...events,
        { ...event('announced', '2018-02-01', '2017-05-01'), chartLabel: 'x' },
        event('unnamed', '2017-05-20'),
        { ...event('later', '2018-01-01'), chartLabel: 'x' },
      ],
    });
    expect(model.events).toEqual(
      [2, 3, 5, 7, 8, 9].map((day, index) => ({ at: at(`2017-05-0${day}`), badge: String(index + 1) })),
    );
  });

  it('names the end of each series with its qualifier, speaker and day, unless it is old or stands too near another', () => {
    const labelled = (last: Quantity, other: Quantity, day = '2017-06-01') =>
      points(
        timeChart({
          figures: [
            ...course({ ...FIVE, '2017-05-29': last }),
            ...course({ '2017-05-30': other }, 'ministry'),
          ],
          day,
        }),
      ).flatMap(({ label }) => (label ? [[label.value, ...label.by]] : []));
    expect(labelled(qualified('at-least', 50), exactly(100))).toEqual([
      ['at least 50', 'agency,', '29 May'],
      ['100', 'ministry,', '30 May'],
    ]);
    expect(labelled(exactly(95), exactly(100))).toEqual([['95', 'agency,', '29 May']]);
    expect(labelled(exactly(50), exactly(100), '2017-09-01')).toEqual([]);
  });

  it('names the newest figure of a course in its sentence, and no single claim of others', () => {
    const figures = [
      ...course(FIVE),
      ...course({ '2017-05-30': 777 }, 'ministry'),
      ...course({ '2017-05-31': 888 }, 'charity'),
    ];
    const { sentence } = timeChart({ figures });
    expect(sentence).toMatch(/ rose from 10 on 1 May to 50 on 29 May$/);
  });

  it('over decades marks Januaries, and on one day still has a width', () => {
    const decades = timeChart({
      figures: course(
        Object.fromEntries(Array.from({ length: 30 }, (_, year) => [`${1988 + year}-06-01`, year + 1])),
      ),
    });
    expect(decades.dayTicks.length).toBeLessThanOrEqual(18);
    expect(decades.dayTicks.every(({ year, label }) => year !== undefined && label === 'Jan')).toBe(true);
    expect(decades.series[0]?.runs).toHaveLength(1);
    expect(decades.gaps).toEqual([]);
    const oneDay = timeChart({
      figures: ['agency', 'ministry', 'tally', 'charity'].flatMap((by) => course({ '2017-05-01': 5 }, by)),
      day: '2017-05-01',
    });
    expect(oneDay.days.last - oneDay.days.first).toBe(2);
    expect(points(oneDay)).toHaveLength(4);
  });

  it('says which way it is read', () => {
    expect(timeChart({ figures: course(FIVE) }).direction).toBe('ltr');
    expect(timeChart({ figures: course(FIVE), words: ARABIC }).direction).toBe('rtl');
  });
});

describe('bars by month', () => {
  it('have a month for every month between the first and the last, and no bar where nobody counted', () => {
    const { months } = barChart({ figures: [month('2016-11', exactly(5)), month('2017-02', exactly(0))] });
    expect(months.map(({ key, label, year, bar }) => [key, label, year, bar?.value])).toEqual([
      ['2016-11', 'Nov', '2016', 5],
      ['2016-12', 'Dec', undefined, undefined],
      ['2017-01', 'Jan', '2017', undefined],
      ['2017-02', 'Feb', undefined, 0],
    ]);
  });

  it('lose no month of a count of many years', () => {
    const figures = Array.from({ length: 150 }, (_, index) =>
      month(
        `${2005 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        exactly(index + 1),
      ),
    );
    expect(barChart({ figures }).months.map(({ bar }) => bar?.value)).toEqual(
      figures.map((_, index) => index + 1),
    );
  });

  it('keep qualifiers in mark, label and words, and both ends of a range, for the counter and for others', () => {
    const all = [
      ...QUALIFIERS.map((qualifier) => qualified(qualifier, 1000)),
      between(600, 900),
      exactly(700),
    ];
    const keys = all.map((_, index) => `2017-0${index + 1}`);
    const model = barChart({
      figures: [
        ...all.map((quantity, index) => month(keys[index]!, quantity)),
        ...all.slice(1).map((quantity, index) => month(keys[index + 1]!, quantity, 'tally')),
      ],
    });
    const bars = model.months.map(({ bar }) => bar!);
    expect(bars.map(({ edge }) => edge)).toEqual([
      'about',
      'nearly',
      'floor',
      'floor',
      'ceiling',
      'ceiling',
      'range',
      'exact',
    ]);
    expect(new Set(bars.slice(0, 6).map(({ label }) => label)).size).toBe(6);
    expect(bars.slice(0, 6).some(({ label }) => label === '1,000')).toBe(false);
    expect(bars[6]).toMatchObject({ value: 600, high: 900, label: '600 to 900' });
    expect(model.others.map(({ edge, value, high, label }) => [edge, value, high, label])).toEqual([
      ['nearly', 1000, 1000, 'nearly 1,000'],
      ['floor', 1000, 1000, 'at least 1,000'],
      ['floor', 1000, 1000, 'more than 1,000'],
      ['ceiling', 1000, 1000, 'up to 1,000'],
      ['ceiling', 1000, 1000, 'fewer than 1,000'],
      ['range', 600, 900, '600 to 900'],
      ['exact', 700, 700, '700'],
    ]);
  });

  it('are of whoever counted most months; what others say stands beside them, and the scale holds it', () => {
    const model = barChart({
      figures: [
        month('2017-03', exactly(900), 'tally'),
        month('2017-01', exactly(10)),
        month('2017-02', exactly(20)),
      ],
    });
    expect(model.months.map(({ bar }) => bar?.value)).toEqual([10, 20, undefined]);
    expect(model.others).toMatchObject([{ month: '2017-03', value: 900, by: 'tally', kind: 'monitor' }]);
    expect(model.valueTicks.at(-1)?.at).toBeGreaterThanOrEqual(900);
    const ranged = barChart({
      figures: [
        month('2017-01', exactly(10)),
        month('2017-02', exactly(20)),
        month('2017-02', between(5, 7000), 'tally'),
      ],
    });
    expect(ranged.valueTicks.at(-1)?.at).toBeGreaterThanOrEqual(7000);
  });

  it('hold the part in a place within, of the same counter and month only', () => {
    const inside = { ...MONTHLY, place: placeOf('old-city') };
    const model = barChart({
      scopes: [MONTHLY, inside],
      figures: [
        month('2017-01', exactly(100)),
        month('2017-02', exactly(200)),
        month('2017-02', exactly(50), 'agency', 'old-city'),
        month('2017-01', exactly(70), 'tally', 'old-city'),
        month('2017-02', exactly(80), 'tally', 'old-city'),
      ],
    });
    expect(model.months.map(({ bar }) => bar?.part?.value)).toEqual([undefined, 50]);
  });

  it('hold no part where they count any place: a country lies in no other', () => {
    const anywhere = { ...MONTHLY, place: null };
    const model = barChart({
      figures: [
        month('2017-05', exactly(1), 'agency', 'iraq'),
        month('2017-06', exactly(2), 'agency', 'iraq'),
      ],
      scopes: [anywhere, { ...MONTHLY, place: placeOf('iraq') }],
    });
    expect(model.months.map(({ bar }) => bar?.part)).toEqual([null, null]);
  });
  it('are not made of one month’s withheld number', () => {
    const { months } = barChart({ figures: [month('2017-01', exactly(5)), month('2017-02', notReported)] });
    expect(months.map(({ bar }) => bar?.value)).toEqual([5, undefined]);
  });

  it('say which way they are read', () => {
    const figures = [month('2017-01', exactly(5)), month('2017-02', exactly(6))];
    expect([barChart({ figures }).direction, barChart({ figures, words: ARABIC }).direction]).toEqual([
      'ltr',
      'rtl',
    ]);
  });
});

describe('the breaks among a list of figures', () => {
  const figures = course({ '2017-06-10': 10, '2017-06-20': 20 });
  const within = (parts: Parameters<typeof seriesBreak>[0]) => {
    const breaks = [seriesBreak({ knownFrom: calendarDate('2017-06-01'), ...parts })];
    return breaksWithin(asOfView(ledger({ figures, breaks }), calendarDate('2017-06-30')), figures).length;
  };
  it('are those with figures counted the earlier way and figures counted the new way, of the break’s own day on', () => {
    expect(
      ['2017-06-10', '2017-06-11', '2017-06-20', '2017-06-21'].map((date) =>
        within({ date: calendarDate(date) }),
      ),
    ).toEqual([0, 1, 1, 0]);
  });
  it('are not that a speaker stopped, unless the same one began again', () => {
    const stopped = { date: calendarDate('2017-06-15'), kind: 'discontinued' } as const;
    expect(within(stopped)).toBe(1);
    expect(within({ ...stopped, fromOriginator: 'charity', toOriginator: 'charity' })).toBe(0);
  });
});

it('of two breaks of one day the words are of the one that was explained', () => {
  const date = calendarDate('2017-06-15');
  const breaks = [
    seriesBreak({ id: 'told', date, knownFrom: date, before: 'tents', after: 'tents and houses' }),
    seriesBreak({ id: 'untold', date, knownFrom: calendarDate('2017-09-01') }),
  ];
  const model = timeChart({ figures: course(FIVE_IN_JUNE), breaks, day: '2017-06-30' });
  expect(model.breaks.map(({ before, after }) => [before, after].join(' / '))).toEqual([
    expect.stringMatching(/tents \/ .*tents and houses$/),
  ]);
});

it('the first month of an axis has its year, and then each January', () => {
  const model = timeChart({
    figures: course({ '2016-11-01': 1, '2016-11-10': 2, '2016-11-20': 3, '2017-02-01': 4 }),
    day: '2017-02-10',
  });
  expect(model.dayTicks.map(({ year }) => year)).toEqual(['2016', undefined, '2017', undefined]);
});

it('a figure about a day to come stands within the days of its chart', () => {
  const figures = [
    ...course({ '2017-06-01': 1, '2017-06-08': 2, '2017-06-15': 3 }),
    figure({ id: 'expected', quantity: exactly(9), time: onDay('2017-07-20'), published: '2017-06-15' }),
  ];
  const model = timeChart({ figures, day: '2017-06-20' });
  expect(model.days.last).toBe(at('2017-07-30'));
  expect(points(model).map(({ id }) => id)).toContain('expected');
});

describe('the ends of series that are named', () => {
  const ends = (days: readonly string[], by: readonly string[]) =>
    timeChart({
      figures: by.flatMap((speaker, place) =>
        days.map((day, index) =>
          figure({
            id: `${speaker}-${index}`,
            by: speaker,
            time: onDay(day),
            quantity: exactly((place + 1) * 100),
          }),
        ),
      ),
      day: '2017-06-30',
    }).series.filter(({ runs: all }) => all.flat().some(({ label }) => label !== undefined)).length;
  it('are at most three', () => {
    const days = ['2017-06-26', '2017-06-27', '2017-06-28', '2017-06-29'];
    expect(ends(days, ['agency', 'ministry', 'tally', 'charity'])).toBe(3);
  });
  it('are of the last sixty days, that of the sixtieth day ago not among them', () => {
    expect(ends(['2017-04-29', '2017-04-30', '2017-05-01', '2017-05-02'], ['agency'])).toBe(1);
    expect(ends(['2017-04-28', '2017-04-29', '2017-04-30', '2017-05-01'], ['agency'])).toBe(0);
  });
});

it('two months are bars where the desk does not ask for them, one is none', () => {
  const asked = question({ scopes: [MONTHLY], charts: [] });
  const drawn = (keys: readonly string[]) => {
    const figures = keys.map((key) => month(key, exactly(1)));
    const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-12-31'));
    return possibleCharts(view, asked, english).length;
  };
  expect([drawn(['2017-05']), drawn(['2017-05', '2017-06'])]).toEqual([0, 1]);
});
