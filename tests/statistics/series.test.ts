import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';
import { referenceStart } from '../../src/domain/reference-time.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import type { Criteria } from '../../src/domain/scope.ts';
import { type Series, type SeriesPoint, seriesOf } from '../../src/statistics/series.ts';
import { gapsAmong } from '../../src/statistics/silence.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { cutsSeriesOf } from '../ledgers/cuts.ts';
import {
  during,
  exactly,
  figure,
  ledger,
  measureOf,
  notReported,
  onDay,
  originatorOf,
  placeOf,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';
import { proven } from '../../src/ledger/proven.ts';

type SeriesOf = (view: WholeView, criteria: Criteria) => readonly Series[];

const on = calendarDate('2017-12-31');

function draw(
  figures: readonly Figure[],
  breaks: readonly SeriesBreak[] = [],
  criteria: Criteria = {},
): readonly Series[] {
  return seriesOf(asOfView(ledger({ figures, breaks }), on), criteria);
}

const stock = (id: string, day: string, parts: Partial<Parameters<typeof figure>[0]> = {}): Figure =>
  figure({ id, quantity: exactly(100), time: onDay(day), ...parts });
const month = (name: string, from: string, to: string): Figure =>
  figure({ id: name, measure: 'killed', quantity: exactly(300), time: during(from, to) });
const ids = (points: readonly SeriesPoint[]): readonly string[] => points.map((point) => point.figure.id);
const runs = (series: Series | undefined): readonly (readonly string[])[] => series?.segments.map(ids) ?? [];

const law = (
  how: SeriesOf,
  keeps: (series: Series, view: WholeView) => boolean,
): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return how(view, {}).every((series) => keeps(series, view));
  });

const mixesNothing = (how: SeriesOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(
    how,
    ({ points }) =>
      new Set(
        points.map(({ figure: { originator, measure, population, place, time } }) =>
          [originator.id, measure, population, place, time.kind].join(),
        ),
      ).size <= 1,
  );

const joinsNoUnnamed = (how: SeriesOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, ({ points, originator }) => originator.named || points.length === 1);

const drawsNoLineOverSilence = (how: SeriesOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, ({ segments, timeKind, period }) =>
    segments.every((points) =>
      points.every((point, at) => {
        const next = points[at + 1];
        if (!next) return true;
        if (timeKind !== 'flow') return daysBetween(point.day, next.day) - 1 <= 14;
        const silent = daysBetween(point.day, referenceStart(next.figure.time)) - 1;
        return silent <= (period === 'other' ? 14 : 0);
      }),
    ),
  );

const drawsNoLineOverABreak = (how: SeriesOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  law(how, ({ segments }, view) =>
    segments.every((points) =>
      view.breaks.every(
        (cut) =>
          !points.some(({ figure: one }) => cutsSeriesOf(cut, one)) ||
          points.every(({ day }) => day < cut.date) ||
          points.every(({ day }) => day >= cut.date),
      ),
    ),
  );

const addsNoPoint = (how: SeriesOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    const drawn = how(view, {}).flatMap(({ points }) => points.map((point) => point.figure));
    const joined = how(view, {}).flatMap(({ segments }) => segments.flat());
    return (
      drawn.length === view.figures.length &&
      drawn.every((one) => view.dataset.figures.get(one.id) === one) &&
      joined.every((point) => point.figure.quantity.kind !== 'unavailable')
    );
  });

const drawsOneLine: SeriesOf = (view, criteria) =>
  seriesOf(view, criteria).map((series) => ({ ...series, segments: [series.points] }));
const joinsEverybody: SeriesOf = (view, criteria) => {
  const all = seriesOf(view, criteria);
  const points = all.flatMap((series) => series.points);
  return all.slice(0, 1).map((series) => ({
    ...series,
    originator: { ...series.originator, named: false },
    points,
    segments: [points],
  }));
};
const carriesForward: SeriesOf = (view, criteria) =>
  seriesOf(view, criteria).map((series) => {
    const last = series.points.at(-1);
    return last ? { ...series, points: [...series.points, { ...last, day: view.day }] } : series;
  });
const fillsWithZero: SeriesOf = (view, criteria) =>
  seriesOf(view, criteria).map((series) => {
    const zeros = series.gaps.flatMap((gap) =>
      series.points.slice(0, 1).map((point) => ({
        day: gap.from,
        figure: { ...point.figure, id: proven<'figure'>('filled'), quantity: exactly(0) },
      })),
    );
    return { ...series, points: [...series.points, ...zeros] };
  });

describe('R28: no line over a gap, nothing filled in', () => {
  it('silence of 14 days is joined, of 15 days is a gap', () => {
    const [series] = draw([stock('a', '2017-04-30'), stock('b', '2017-05-15'), stock('c', '2017-05-31')]);
    expect(runs(series)).toEqual([['a', 'b'], ['c']]);
    expect(series?.gaps).toEqual([{ from: '2017-05-16', to: '2017-05-30', days: 15 }]);
  });
  describe("R27: by the speaker's own rhythm", () => {
    const monthly = (count: number, without: number | null = null) =>
      Array.from({ length: count }, (_, at) => addDays(calendarDate('2010-01-31'), Math.round(at * 30.4)))
        .filter((_, at) => at !== without)
        .map((day, at) => stock(`m${at}`, day));
    it('who speaks every month is silent where a month is left out, and not between two months', () => {
      const [series] = draw(monthly(30));
      expect([series?.segments.length, series?.gaps, series?.longestSilence]).toEqual([1, [], 45]);
      const [cut] = draw(monthly(30, 12));
      expect([cut?.segments.length, cut?.gaps.map(({ days }) => days)]).toEqual([2, [60]]);
    });
    it('a year of months shows no rhythm yet, one more does', () => {
      expect(draw(monthly(12))[0]?.segments).toHaveLength(12);
      expect(draw(monthly(13))[0]?.segments).toHaveLength(1);
    });
    it('days that come as it happens show none', () => {
      const days = Array.from({ length: 30 }, (_, at) =>
        addDays(calendarDate('2010-01-31'), at * 31 + (at % 2) * 15),
      );
      expect(draw(days.map((day, at) => stock(`d${at}`, day)))[0]?.segments).toHaveLength(30);
    });
    it('among several speakers a silence that one of them joins is none', () => {
      const days = ['2010-01-01', '2010-02-01', '2010-03-01', '2010-07-01'].map(calendarDate);
      expect(gapsAmong(days, []).map(({ days: long }) => long)).toEqual([30, 27, 121]);
      const [first, , last] = days;
      expect(gapsAmong(days, [[first!, last!]]).map(({ days: long }) => long)).toEqual([121]);
    });
  });
  it('a running total is cut by silence too', () => {
    const total = (id: string, until: string): Figure =>
      figure({ id, quantity: exactly(1), time: sinceUntil('2016-10-17', until) });
    expect(runs(draw([total('a', '2017-05-01'), total('b', '2017-06-01')])[0])).toEqual([['a'], ['b']]);
  });
  it('a missing month is a gap of its days, and is not zero', () => {
    const [series] = draw([
      month('april', '2017-04-01', '2017-04-30'),
      month('june', '2017-06-01', '2017-06-30'),
    ]);
    expect(runs(series)).toEqual([['april'], ['june']]);
    expect(series?.gaps).toEqual([{ from: '2017-05-01', to: '2017-05-31', days: 31 }]);
    expect(series?.points).toHaveLength(2);
  });
  it('a week that is missing among weeks is joined over, two and a day are a gap', () => {
    const weeks = (next: string) =>
      draw([month('first', '2017-05-01', '2017-05-07'), month('next', next, '2017-05-31')])[0]?.gaps;
    expect(weeks('2017-05-15')).toEqual([]);
    expect(weeks('2017-05-22')).toEqual([]);
    expect(weeks('2017-05-23')).toEqual([{ from: '2017-05-08', to: '2017-05-22', days: 15 }]);
  });
  it('February follows January without a gap, short as it is', () => {
    const [series] = draw([
      month('january', '2017-01-01', '2017-01-31'),
      month('february', '2017-02-01', '2017-02-28'),
    ]);
    expect(series?.gaps).toEqual([]);
    expect(runs(series)).toEqual([['january', 'february']]);
  });
  it('a figure without a number is a point in no run: the line stops before it', () => {
    const [series] = draw([
      stock('a', '2017-05-01'),
      stock('none', '2017-05-08', { quantity: notReported }),
      stock('b', '2017-05-15'),
    ]);
    expect(series?.points).toHaveLength(3);
    expect(runs(series)).toEqual([['a'], ['b']]);
  });
  it('the laws hold', () => {
    expect(holds(drawsNoLineOverSilence(seriesOf), LEDGERS)).toBe(true);
    expect(holds(addsNoPoint(seriesOf), LEDGERS)).toBe(true);
  });
  it('one line through everything, carrying forward and filling with zero are caught', () => {
    expect(holds(drawsNoLineOverSilence(drawsOneLine), LEDGERS)).toBe(false);
    expect(holds(addsNoPoint(carriesForward), LEDGERS)).toBe(false);
    expect(holds(addsNoPoint(fillsWithZero), LEDGERS)).toBe(false);
  });
});

describe('R25: a break cuts the line', () => {
  const figures = [stock('before', '2017-06-22'), stock('after', '2017-07-03'), stock('later', '2017-07-04')];
  it('the line of 22 June does not run into 3 July', () => {
    const [series] = draw(figures, [seriesBreak()]);
    expect(runs(series)).toEqual([['before'], ['after', 'later']]);
    expect(series?.gaps).toEqual([]);
    expect(series?.breaks.map(({ id }) => id)).toEqual(['east-mosul-added']);
  });
  it('somebody else’s break cuts nothing', () => {
    const [series] = draw(figures, [seriesBreak({ fromOriginator: 'ministry', toOriginator: 'ministry' })]);
    expect(runs(series)).toEqual([['before', 'after', 'later']]);
    expect(series?.breaks).toEqual([]);
  });
  it('a change of source is told on both series and cuts neither in two', () => {
    const other = stock('other', '2017-07-03', { by: 'ministry' });
    const drawn = draw(
      [...figures, other],
      [seriesBreak({ kind: 'source-switch', toOriginator: 'ministry' })],
    );
    expect(drawn.map(({ breaks }) => breaks.length)).toEqual([1, 1]);
    expect(runs(drawn[0])).toEqual([['before', 'after', 'later']]);
  });
  it('the law holds, and one line through everything is caught', () => {
    expect(holds(drawsNoLineOverABreak(seriesOf), LEDGERS)).toBe(true);
    expect(holds(drawsNoLineOverABreak(drawsOneLine), LEDGERS)).toBe(false);
  });
});

describe('R14: a series mixes nothing', () => {
  it.each([
    ['originators', { by: 'ministry' }],
    ['populations', { population: 'children' }],
    ['places', { place: 'erbil' }],
    ['measures', { measure: 'fled' }],
    ['kinds of time', { time: sinceUntil('2016-10-17', '2017-05-08') }],
  ])('two %s are two series', (_, parts) => {
    expect(
      draw([stock('a', '2017-05-01'), stock('b', '2017-05-08', parts)]).map(({ points }) => ids(points)),
    ).toEqual([['a'], ['b']]);
  });
  it('two starts of count are two series, and so are months and years', () => {
    const total = (since: string): Figure =>
      figure({ id: since, quantity: exactly(1), time: sinceUntil(since, '2017-05-01') });
    expect(draw([total('2016-10-17'), total('2017-02-19')])).toHaveLength(2);
    expect(
      draw([month('may', '2017-05-01', '2017-05-31'), month('year', '2016-01-01', '2016-12-31')]),
    ).toHaveLength(2);
  });
  it('figures of unnamed speakers are never joined', () => {
    const unnamed = ['2017-05-01', '2017-05-02', '2017-05-03'].map((day) =>
      stock(day, day, { by: 'unattributed' }),
    );
    expect(draw(unnamed).map(({ points }) => points.length)).toEqual([1, 1, 1]);
  });
  it.each(['doubtful', 'extrapolated'] as const)(
    'a figure that is %s stands apart from its series',
    (status) => {
      const figures = [
        stock('a', '2017-05-01'),
        stock('b', '2017-05-08', { status }),
        stock('c', '2017-05-12'),
      ];
      expect(draw(figures).map(({ points }) => ids(points))).toEqual([['a', 'c'], ['b']]);
    },
  );
  it('the laws hold, and joining everybody is caught', () => {
    expect(holds(mixesNothing(seriesOf), LEDGERS)).toBe(true);
    expect(holds(joinsNoUnnamed(seriesOf), LEDGERS)).toBe(true);
    expect(holds(mixesNothing(joinsEverybody), LEDGERS)).toBe(false);
    expect(holds(joinsNoUnnamed(joinsEverybody), LEDGERS)).toBe(false);
  });
});

describe('R2: points stand in the order of the days they speak about', () => {
  it('however late they were published or listed', () => {
    const [series] = draw([
      stock('b', '2017-05-08', { published: '2017-05-09' }),
      stock('a', '2017-05-01', { published: '2017-06-01' }),
    ]);
    expect(ids(series?.points ?? [])).toEqual(['a', 'b']);
  });
  it('two figures about one day are both kept, the earlier published first', () => {
    const [series] = draw([
      stock('second', '2017-05-08', { published: '2017-05-12' }),
      stock('first', '2017-05-08', { published: '2017-05-09' }),
    ]);
    expect(ids(series?.points ?? [])).toEqual(['first', 'second']);
  });
  it('takes only what the criteria ask for', () => {
    const figures = [
      stock('a', '2017-05-01'),
      stock('b', '2017-05-02', { place: 'erbil' }),
      month('c', '2017-05-01', '2017-05-31'),
    ];
    expect(
      draw(figures, [], { measure: measureOf('displaced'), place: placeOf('erbil') }).map(({ points }) =>
        ids(points),
      ),
    ).toEqual([['b']]);
    expect(draw(figures, [], { timeKind: 'flow', period: 'month', place: null })).toHaveLength(1);
    expect(draw(figures, [], { originator: originatorOf('ministry') })).toEqual([]);
  });
});
