import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, courseOf, courseScale, marksOfSmall, tipsOf } from '../../src/charts/course-model.ts';
import { bandOf, gapsOf } from '../../src/charts/course-paths.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { addDays, calendarDate, dayNumber, lastOfMonth } from '../../src/domain/calendar-date.ts';
import {
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  scope,
  seriesBreak,
} from '../ledgers/small-ledger.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { type Series, seriesOf } from '../../src/statistics/series.ts';
import { anyDay, anyLedger } from '../ledgers/any-ledger.ts';
import { mosul } from '../features/shipped-desk.ts';
import { tries } from '../setup/draws-of-a-run.ts';

const seriesIn = (view: WholeView): readonly Series[] =>
  [...view.dataset.questions.values()].flatMap(({ scopes }) =>
    scopes.flatMap((scope) => seriesOf(view, scope)),
  );

/** What is not so of a course: beyond its frame, joined across a silence, or a run that is not one of the series. */
function faultsOf(series: Series, course: Course): readonly string[] {
  const shares = [
    ...course.runs.flat().flatMap(({ at, up }) => [at, up]),
    ...course.bands.flat().flatMap(({ at, low, high }) => [at, low, high]),
    ...course.marks.flatMap(({ at, low, high }) => [at, low, high]),
    ...course.bars.flatMap(({ from, to, up }) => [from, to, up]),
    ...course.gaps.flatMap(({ from, to }) => [from, to]),
    ...course.breaks,
  ];
  const crossed = [...course.runs, ...course.bands].flatMap((run) =>
    course.gaps.filter(({ from, to }) => run.some(({ at }) => at < from) && run.some(({ at }) => at > to)),
  );
  const isFlow = series.timeKind === 'flow';
  const { lines: joined, bands } = isFlow ? { lines: [], bands: 0 } : joinable(series);
  const form = isFlow ? 'bars' : series.timeKind === 'running-total' ? 'stairs' : 'line';
  const [lines, bars] = [course.runs.length + course.marks.length, course.bars.length];
  return [
    ...(course.form === form && (isFlow ? lines : bars) === 0 ? [] : ['its form is not that of its counts']),
    ...(isFlow && course.gaps.length > series.gaps.length
      ? ['it counts a silence since its last period']
      : []),
    ...(shares.every((share) => share >= 0 && share <= 1 + 1e-9) ? [] : ['it leaves its frame']),
    ...(crossed.length === 0 ? [] : ['a line crosses a silence']),
    ...(isPartOfEach(
      course.runs.map(({ length }) => length),
      joined,
    )
      ? []
      : ['it joins what may not be joined']),
    ...(course.bands.length === bands
      ? []
      : ['a band stands where ranges are few, or none where they are most']),
  ];
}

/** How many figures each line of a course may join, and how many of its runs are mostly ranges. */
function joinable({ segments }: Series): { lines: readonly number[]; bands: number } {
  const runs = segments.map((run) =>
    run.map(({ figure: { quantity } }) => quantity).filter(({ kind }) => kind !== 'unavailable'),
  );
  const isOpen = (quantity: Quantity) => quantity.kind === 'range' && quantity.best === undefined;
  const isBand = (run: readonly Quantity[]) =>
    run.length > 1 && run.filter(({ kind }) => kind === 'range').length > run.length / 2;
  const lines = runs
    .filter((run) => !(isBand(run) && run.some(isOpen)))
    .flatMap((run) =>
      run
        .map((quantity) => (isOpen(quantity) ? '|' : '.'))
        .join('')
        .split('|'),
    )
    .map(({ length }) => length)
    .filter((length) => length > 1);
  return { lines, bands: runs.filter(isBand).length };
}

/** As many runs, none of them longer than it may be, and none without an end: a line shows no more corners than it has room for. */
const isPartOfEach = (joined: readonly number[], whole: readonly number[]): boolean =>
  joined.length === whole.length &&
  joined.every((length, at) => length <= (whole[at] ?? 0) && length >= Math.min(2, whole[at] ?? 0) - 1);

/** The first, last, highest and lowest mark of each column, in their order. */
const endsAndExtremes = (marks: Course['marks'], columns: number): readonly string[] =>
  [...Map.groupBy(marks, ({ at }) => Math.floor(at * columns)).values()].flatMap((column) => {
    const heights = column.map(({ high }) => high);
    const extremes = [Math.max(...heights), Math.min(...heights)].map((height) => heights.indexOf(height));
    return [...new Set([0, ...extremes, column.length - 1])]
      .toSorted((a, b) => a - b)
      .map((at) => column[at]!.id);
  });

describe('a course without axes', () => {
  it('keeps gaps and breaks open and stays in its frame, of any series of any ledger', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (dataset, day) => {
        const view = asOfView(dataset, day);
        expect(seriesIn(view).flatMap((series) => faultsOf(series, courseOf(series, day)))).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  it('of hundreds of days that nothing joins has as many marks as can be told apart, its first and last among them', () => {
    const days = Array.from({ length: 300 }, (_, at) =>
      addDays(calendarDate('2001-01-01'), at * 31 + (at % 2 === 0 ? 15 : 0)),
    );
    const figures = days.map((day, at) =>
      figure({ id: `f${at}`, quantity: exactly(100 + ((at * 37) % 900)), time: onDay(day) }),
    );
    const view = asOfView(ledger({ figures }), addDays(calendarDate('2001-01-01'), 300 * 31));
    const [series] = seriesIn(view);
    if (!series) throw new Error('There is no series.');
    const { marks } = courseOf(series, view.day);
    expect(marks.length).toBeLessThanOrEqual(4 * 13);
    expect([marks[0]?.id, marks.at(-1)?.id]).toEqual(['f0', 'f299']);
    const small = marksOfSmall(courseOf(series, view.day));
    expect(small.length).toBeLessThanOrEqual(4 * 4);
    expect([small[0]?.id, small.at(-1)?.id]).toEqual(['f0', 'f299']);
    const every = courseOf(series, view.day, {
      scale: courseScale([series], view.day),
      apart: [series],
      aged: new Set(),
    }).apart;
    expect(every).toHaveLength(300);
    for (const [kept, columns] of [
      [marks, 12],
      [small, 3],
    ] as const)
      expect(kept.map(({ id }) => id)).toEqual(endsAndExtremes(every, columns));
  });

  /** The course of figures of so many days in a row, the last of them on the day of the page. */
  function daily(count: number, apart = 1): { course: Course; all: Course['marks'] } {
    const figures = Array.from({ length: count }, (_, at) =>
      figure({
        id: `f${at}`,
        quantity: exactly(100 + ((at * 37) % 900)),
        time: onDay(addDays(calendarDate('2001-01-01'), at * apart)),
      }),
    );
    const view = asOfView(ledger({ figures }), addDays(calendarDate('2001-01-01'), (count - 1) * apart));
    const [series] = seriesIn(view);
    if (!series) throw new Error('There is no series.');
    const scale = courseScale([series], view.day);
    const all = courseOf(series, view.day, { scale, apart: [series], aged: new Set() }).apart;
    return { course: courseOf(series, view.day), all };
  }

  it('joins of a thousand days in a row the ends and extremes of each column of a pixel', () => {
    const { course, all } = daily(1000);
    const corners = endsAndExtremes(all, 320).map((id) => all.find((each) => each.id === id)!);
    expect(course.runs).toEqual([corners.map(({ at, low }) => ({ at, up: low }))]);
  });

  it('shows two marks for each column of its width, however near they stand, and thins what is more', () => {
    const near = daily(7, 31).all.map((each) => ({ ...each, at: each.at / 100 }));
    const small = (marks: Course['marks']) => marksOfSmall({ ...daily(2).course, marks }).length;
    expect([small(near.slice(0, 6)), small(near)]).toEqual([6, 2]);
  });

  it('of one figure on the day of the page stands at its beginning, and ends a day later', () => {
    const { course } = daily(1);
    expect(course.marks).toEqual([{ id: 'f0', edge: 'exact', at: 0, low: 1, high: 1 }]);
    expect(course.gaps).toEqual([]);
    const ahead = ledger({ figures: [figure({ id: 'a', quantity: exactly(0), time: onDay('2017-06-10') })] });
    const all = seriesIn(asOfView(ahead, calendarDate('2017-06-10')));
    expect(courseScale(all, calendarDate('2017-06-08'))).toEqual({
      first: dayNumber(calendarDate('2017-06-10')),
      last: dayNumber(calendarDate('2017-06-11')),
      most: 1,
    });
  });

  it('marks the ends of each run, and every figure where it is set beside others; a break stands where the count changed', () => {
    const days = ['2017-06-01', '2017-06-06', '2017-06-11', '2017-06-16', '2017-06-21'];
    const figures = days.map((on, at) =>
      figure({ id: `f${at}`, quantity: exactly(100 * (at + 1)), time: onDay(on) }),
    );
    const cut = (id: string, on: string) => ({
      ...seriesBreak({ id, date: calendarDate(on), knownFrom: calendarDate(on) }),
    });
    const dataset = ledger({ figures, breaks: [cut('changed', '2017-06-11'), cut('before', '2017-06-01')] });
    const view = asOfView(dataset, calendarDate('2017-06-21'));
    const [series] = seriesIn(view);
    if (!series) throw new Error('There is no series.');
    const alone = courseOf(series, view.day);
    expect(alone.runs.map((run) => run.map(({ at, up }) => `${at} ${up}`))).toEqual([
      ['0 0.2', '0.25 0.4'],
      ['0.5 0.6', '0.75 0.8', '1 1'],
    ]);
    expect(alone.marks.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2', 'f4']);
    expect(alone.breaks).toEqual([0.5]);
    const scale = courseScale([series], view.day);
    const beside = courseOf(series, view.day, { scale, apart: [], aged: new Set() });
    expect(beside.marks.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
  });

  it('of ranges is a band from the low to the high of each, and no line', () => {
    const days = ['2017-06-01', '2017-06-06', '2017-06-11'];
    const figures = days.map((on, at) =>
      figure({
        id: `f${at}`,
        quantity: { kind: 'range', low: 10 * (at + 1), high: 20 * (at + 1) },
        time: onDay(on),
      }),
    );
    const view = asOfView(ledger({ figures }), calendarDate('2017-06-11'));
    const course = courseOf(seriesIn(view)[0]!, view.day);
    expect(course.runs).toEqual([]);
    expect(course.bands.map((band) => band.map(({ low, high }) => [low * 60, high * 60]))).toEqual([
      [
        [10, 20],
        [20, 40],
        [30, 60],
      ],
    ]);
    const height = (up: number) => 100 - up * 60;
    expect(bandOf(course.bands[0]!, 'line', height)).toBe('M0 90L500 80L1000 70L1000 40L500 60L0 80z');
    expect(bandOf(course.bands[0]!, 'stairs', height)).toBe('M0 90H500V80H1000V70L1000 40V60H500V80H0z');
  });

  it('hatches all its silences in one shape, of any number no more than can be told apart', () => {
    expect(
      gapsOf([
        { from: 0.1, to: 0.2 },
        { from: 0.5, to: 1 },
      ]),
    ).toBe('10% 100%,10% 0,20% 0,20% 100%,50% 100%,50% 0,100% 0,100% 100%');
    expect(
      gapsOf([
        { from: 0.1, to: 0.1001 },
        { from: 0.1002, to: 0.3 },
      ]),
    ).toBe('10% 100%,10% 0,30% 0,30% 100%');
    const many = Array.from({ length: 5000 }, (_, at) => ({ from: at / 5000, to: (at + 0.5) / 5000 }));
    expect(gapsOf(many).split(',').length).toBeLessThanOrEqual(4 * 160);
  });

  it('of one that joins everything is caught', () => {
    const day = calendarDate('2017-06-26');
    const view = asOfView(mosul, day);
    const cut = seriesIn(view).filter(({ segments, timeKind }) => timeKind !== 'flow' && segments.length > 1);
    const joined = cut.flatMap((series) => {
      const whole = { ...series, segments: [series.segments.flat()] };
      return faultsOf(series, courseOf(whole, day));
    });
    expect(cut.length).toBeGreaterThan(3);
    expect(joined).toContain('it joins what may not be joined');
    expect(joined).toContain('a line crosses a silence');
  });

  it('ends in a silence where the speaker has been silent for more than two weeks', () => {
    const day = calendarDate('2017-06-26');
    const silent = seriesIn(asOfView(mosul, day)).map((series) => ({
      days: series.points.at(-1)?.day ?? day,
      gap: courseOf(series, day).gaps.at(-1)?.to,
      flow: series.timeKind === 'flow',
    }));
    const old = silent.filter(({ days, flow }) => !flow && days < '2017-06-11');
    expect(old.length).toBeGreaterThan(10);
    expect(old.every(({ gap }) => gap === 1)).toBe(true);
  });
});

it('of more open bars than can be told apart the highest of each column has a tip, and the newest', () => {
  const tips = (count: number, small: boolean) => {
    const months = Array.from({ length: count }, (_, at) => {
      const month = `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const time = during(`${month}-01`, lastOfMonth(calendarDate(`${month}-01`)));
      return figure({ id: month, measure: 'killed', quantity: qualified('at-least', 500 - at), time });
    });
    const view = asOfView(ledger({ figures: months }), calendarDate('2020-12-31'));
    const asked = scope({ measure: 'killed', timeKind: 'flow' });
    const [series] = seriesOf(view, asked);
    if (!series) throw new Error('There is no series.');
    const course = courseOf(series, view.day);
    return { drawn: tipsOf(course, small), bars: course.bars };
  };
  for (const small of [true, false]) {
    const few = tips(12, small);
    expect(few.drawn).toEqual(few.bars);
    const many = tips(200, small);
    expect(many.drawn.length).toBeLessThanOrEqual(31);
    expect(many.drawn.length).toBeGreaterThan(8);
    expect(many.drawn[0]).toBe(many.bars[0]);
    expect(many.drawn.at(-1)).toBe(many.bars.at(-1));
  }
});
