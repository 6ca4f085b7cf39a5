import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnSeries, seriesToDraw } from '../../src/charts/kinds/time/drawn-runs.ts';
import { gapSlots } from '../../src/charts/kinds/time/gap-slots.ts';
import { timePoints } from '../../src/charts/kinds/time/focus-points.ts';
import { pointRadius } from '../../src/charts/kinds/time/geometry.ts';
import type { ChartPoint, ChartSeries } from '../../src/charts/kinds/time/model.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import type { BandCorner } from '../../src/charts/reduction.ts';
import type { Plot } from '../../src/charts/plot.ts';
import { NARROW, point, series, timeChart, WIDE } from './drawn/parts.ts';

const FIRST = 10_000;
const anyPoint = fc.record({
  step: fc.integer({ min: 0, max: 6 }),
  value: fc.integer({ min: 0, max: 1000 }),
  isRare: fc.constantFrom(false, false, false, true),
  rare: fc.constantFrom('exact', 'about', 'floor', 'range'),
  label: fc.constantFrom(...Array.from({ length: 30 }, () => false), true),
  inDoubt: fc.constantFrom(false, false, false, false, true),
  best: fc.integer({ min: 0, max: 50 }),
});

/** A course in several runs, as gaps and breaks leave them, of up to a thousand figures. */
const anyCourse = fc
  .record({
    form: fc.constantFrom('line', 'stairs'),
    runs: fc.array(fc.array(anyPoint, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 3 }),
    usual: fc.constantFrom('exact', 'about', 'range', 'range'),
    size: fc.constantFrom(WIDE, NARROW),
    named: fc.constantFrom('none', 'some', 'all'),
  })
  .map(({ form, runs, usual, size, named }) => {
    let [day, count] = [FIRST, 0];
    const made = runs.map((run) => {
      day += 30;
      return run.map(({ step, value, isRare, rare, label, inDoubt, best }): ChartPoint => {
        const edge = isRare ? rare : usual;
        day += step;
        count += 1;
        return point(`f${count}`, day, value, {
          edge,
          inDoubt,
          ...(edge === 'range' ? { high: value + 50 } : {}),
          ...(edge === 'range' && (named === 'all' || (named === 'some' && best % 2 === 0))
            ? { best: value + best }
            : {}),
          ...(label ? { label: { value: `${value}`, by: [] } } : {}),
        });
      });
    });
    const course = series({ form, runs: made, ...(usual === 'exact' ? {} : { usual }) });
    const days = { first: FIRST, last: day + 10 };
    const model = {
      ...timeChart({ first: '2017-01-01', last: '2017-02-01', largest: 1050 }),
      days,
      series: [course],
    };
    return { course, model, size, plot: timePlot(model, size) };
  });

const heights = (points: readonly ChartPoint[], plot: Plot) => [
  Math.min(...points.map(({ high }) => plot.y(high))),
  Math.max(...points.map(({ low }) => plot.y(low))),
];
const columnsOf = (points: readonly ChartPoint[], plot: Plot, width: number) => [
  ...Map.groupBy(points, ({ day }) => Math.floor(plot.x(day) / width)).values(),
];

/** The lowest and the highest number that a line through these points goes through. */
const extremes = (points: readonly ChartPoint[]) => {
  const numbers = points.map(({ low, best }) => best ?? low);
  return [Math.min(...numbers), Math.max(...numbers)];
};

/** What is wrong with a line or a band that is drawn for a part of a run. */
function faultsOfCourse(drawn: readonly ChartPoint[], part: readonly ChartPoint[], plot: Plot): string[] {
  const faults: string[] = [];
  const inCourse = new Set(drawn);
  if (!drawn.every((each) => part.includes(each))) faults.push('a line leaves its run');
  if (drawn.some(({ day }, at) => at > 0 && day < drawn[at - 1]!.day)) faults.push('a line goes back');
  if (drawn[0] !== part[0] || drawn.at(-1) !== part.at(-1)) faults.push('a line does not reach its ends');
  for (const column of columnsOf(part, plot, 2)) {
    const kept = column.filter((each) => inCourse.has(each));
    if (`${extremes(kept)}` !== `${extremes(column)}`) faults.push('an extreme is not in the line');
    if (kept.filter(({ label }) => !label).length > 4)
      faults.push('a column has more corners than it can show');
  }
  return faults;
}

/** What is wrong with a band that is drawn for a run. */
function faultsOfBand(band: readonly BandCorner[], run: readonly ChartPoint[], plot: Plot): string[] {
  const columns = columnsOf(run, plot, 3);
  if (columns.length !== band.length) return ['a band has not one corner a column'];
  const faults: string[] = [];
  if (band.length > 1 && band.at(-1)!.at !== run.at(-1)!.day) faults.push('a band does not reach its ends');
  columns.forEach((column, at) => {
    const { at: day, low, high } = band[at]!;
    if (column.some((each) => each.low < low || each.high > high)) faults.push('a band leaves out a range');
    if (!column.some((each) => each.low === low) || !column.some((each) => each.high === high))
      faults.push('a band reaches further than what is claimed');
    if (day < column[0]!.day || day > column.at(-1)!.day) faults.push('a band stands beside its days');
  });
  return faults;
}

/** What is wrong with what is drawn of a course. */
function faultsOf(
  course: ChartSeries,
  plot: Plot,
  { lines, bands, marks }: ReturnType<typeof drawnSeries>,
): readonly string[] {
  const faults: string[] = [];
  const marked = new Set(marks);
  const width = 2 * pointRadius(course);
  const bandOf = (run: readonly ChartPoint[]) => bands.find(([corner]) => corner?.at === run[0]!.day);
  const joined = course.runs.flatMap((run) => (bandOf(run) && run.some(isOpen) ? [] : joinedParts(run)));
  if (joined.length !== lines.length) faults.push('a line is missing');
  joined.forEach((part, at) => faults.push(...faultsOfCourse(lines[at] ?? [], part, plot)));
  for (const run of course.runs) {
    const band = bandOf(run);
    if (band) faults.push(...faultsOfBand(band, run, plot));
    if (!marked.has(run[0]!) || !marked.has(run.at(-1)!)) faults.push('an end of a run has no mark');
    for (const each of run) if (each.label && !marked.has(each)) faults.push('a labelled figure has no mark');
    const isDense =
      Math.abs(plot.x(run.at(-1)!.day) - plot.x(run[0]!.day)) < (run.length - 1) * width && run.length > 2;
    const whiskers = run.filter((each) => marked.has(each) && each.edge === 'range' && !each.inDoubt);
    if (isDense && course.usual === 'range' && whiskers.filter(({ label }) => !label).length > 2)
      faults.push('ranges without room have whiskers');
    const told = run.filter(
      (each) =>
        each.inDoubt === true ||
        (each.edge !== (course.usual ?? 'exact') && !(band && each.edge === 'range')),
    );
    for (const column of columnsOf(told, plot, width)) {
      const kept = column.filter((each) => marked.has(each));
      if (kept.length === 0) faults.push('an unusual figure is not marked where it stands');
      else if (`${heights(kept, plot)}` !== `${heights(column, plot)}`)
        faults.push('an extreme among unusual figures has no mark');
    }
    if (!isDense && !run.every((each) => marked.has(each))) faults.push('a mark with room is missing');
    if (isDense)
      for (const column of columnsOf(
        run.filter((each) => marked.has(each) && !each.label),
        plot,
        width,
      ))
        if (column.length > 6) faults.push('a column has more marks than it can show');
  }
  return [...new Set(faults)];
}

/** A range of which nobody named a best estimate has no one number. */
const isOpen = ({ edge, best }: ChartPoint) => edge === 'range' && best === undefined;

/** Parts of a run that a line joins. */
function joinedParts(run: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const parts: ChartPoint[][] = [[]];
  for (const each of run) {
    if (isOpen(each)) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts.filter((part) => part.length > 1);
}

test('a long course keeps its ends, its extremes, its gaps and every label, and no column has more than it can show', () => {
  fc.assert(
    fc.property(anyCourse, ({ course, plot }) => {
      expect(faultsOf(course, plot, drawnSeries(course, plot))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every figure of a long course is reached by the keyboard, drawn with a mark or not', () => {
  fc.assert(
    fc.property(anyCourse, ({ course, model, size }) => {
      const ids = new Set(timePoints(model, size).map(({ id }) => id));
      expect(course.runs.flat().every(({ id }) => ids.has(id))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

/** What is drawn of a kind of speaker beyond what a plot has columns for. */
function crowdsOf(drawn: readonly ReturnType<typeof drawnSeries>[], plot: Plot, width: number) {
  const columns = Math.ceil((plot.right - plot.left) / width) + 1;
  return [
    ...(drawn.length > 1 ? ['each figure is a series of its own'] : []),
    ...(drawn.some(({ marks }) => marks.length > 6 * columns)
      ? ['there are more marks than columns show']
      : []),
  ];
}

test('however many figures, speakers and silences there are, no more is drawn than the plot has columns for', () => {
  const scattered = fc.record({
    count: fc.integer({ min: 1, max: 5000 }),
    every: fc.constantFrom(1, 3, 15, 40),
    silence: fc.constantFrom(1, 7, 100_000),
    form: fc.constantFrom('line', 'stairs', 'apart'),
    edge: fc.constantFrom('exact', 'about', 'range'),
  });
  fc.assert(
    fc.property(scattered, ({ count, every, silence, form, edge }) => {
      const points = Array.from({ length: count }, (_, at) =>
        point(`f${at}`, FIRST + at * every, (at * 37) % 900, {
          edge,
          ...(edge === 'range' ? { high: 950 } : {}),
        }),
      );
      const runs = [
        ...Map.groupBy(points, ({ day }) => Math.floor((day - FIRST) / every / silence)).values(),
      ];
      const all =
        form === 'apart'
          ? points.map((each) => series({ key: each.id, form, runs: [[each]] }))
          : [series({ form, runs })];
      const days = { first: FIRST, last: FIRST + count * every + 10 };
      const gaps = points.map(({ day }) => ({ from: day, to: day + every, badge: null }));
      const model = {
        ...timeChart({ first: '2017-01-01', last: '2017-02-01', largest: 1000, series: all, gaps }),
        days,
      };
      const plot = timePlot(model, WIDE);
      const drawn = seriesToDraw(model.series).map((each) => drawnSeries(each, plot));
      expect(crowdsOf(drawn, plot, 2 * pointRadius(all[0]!))).toEqual([]);
      expect(gapSlots(model, plot).length).toBeLessThanOrEqual(plot.right - plot.left);
    }),
    { numRuns: 30 },
  );
});

const DAILY = series({
  runs: [
    Array.from({ length: 1500 }, (_, at) => point(`f${at}`, FIRST + at, 500 + 400 * Math.sin(at * 1.7))),
  ],
});
const dailyPlot = timePlot(
  {
    ...timeChart({ first: '2017-01-01', last: '2017-02-01', largest: 1000 }),
    days: { first: FIRST, last: FIRST + 1510 },
  },
  WIDE,
);

test('of 1,500 daily figures few enough are drawn for a plot of 400 pixels', () => {
  const { lines, marks } = drawnSeries(DAILY, dailyPlot);
  expect(lines.flat().length).toBeLessThan(900);
  expect(marks.map(({ id }) => id)).toEqual(['f0', 'f1499']);
});

test('what leaves out an extreme, an end or a labelled figure is found', () => {
  const { lines, bands, marks } = drawnSeries(DAILY, dailyPlot);
  const thinned = lines.map((line) => line.filter((_, at) => at % 3 === 0 || at === line.length - 1));
  expect(faultsOf(DAILY, dailyPlot, { lines: thinned, bands, marks })).toEqual([
    'an extreme is not in the line',
  ]);
  expect(faultsOf(DAILY, dailyPlot, { lines, bands, marks: marks.slice(1) })).toEqual([
    'an end of a run has no mark',
  ]);
  expect(faultsOf(DAILY, dailyPlot, { lines: DAILY.runs, bands, marks })).toEqual([
    'a column has more corners than it can show',
  ]);
  expect(faultsOf(DAILY, dailyPlot, { lines, bands, marks: DAILY.runs.flat() })).toEqual([
    'a column has more marks than it can show',
  ]);
  const labelled = {
    ...DAILY,
    runs: [
      DAILY.runs[0]!.map((each) => (each.id === 'f700' ? { ...each, label: { value: '9', by: [] } } : each)),
    ],
  };
  const drawn = drawnSeries(labelled, dailyPlot);
  expect(faultsOf(labelled, dailyPlot, drawn)).toEqual([]);
  expect(
    faultsOf(labelled, dailyPlot, { ...drawn, marks: drawn.marks.filter(({ label }) => !label) }),
  ).toEqual(['a labelled figure has no mark']);
});

test('a mark for each figure, and a series for each, are found', () => {
  const each = drawnSeries(DAILY, dailyPlot);
  expect(crowdsOf([{ ...each, marks: DAILY.runs.flat() }], dailyPlot, 6.4)).toEqual([
    'there are more marks than columns show',
  ]);
  expect(crowdsOf([each, each], dailyPlot, 6.4)).toEqual(['each figure is a series of its own']);
});

const RANGES = series({
  usual: 'range',
  runs: [
    DAILY.runs[0]!.map((each, at) =>
      at % 40 === 17
        ? { ...each, edge: 'floor' }
        : { ...each, edge: 'range', high: each.low + 60 + (at % 9) },
    ),
  ],
});

test('of 1,500 daily ranges a band is drawn, and marked are its ends and what is no range', () => {
  const { lines, bands, marks } = drawnSeries(RANGES, dailyPlot);
  expect([lines.length, bands.length]).toEqual([0, 1]);
  expect(bands.flat().length).toBeLessThan(200);
  expect(marks.filter(({ edge }) => edge === 'range').map(({ id }) => id)).toEqual(['f0', 'f1499']);
  expect(marks.filter(({ edge }) => edge === 'floor').length).toBeGreaterThan(30);
});

test('a band that leaves out the reach of a range, and whiskers that lie on one another, are found', () => {
  const drawn = drawnSeries(RANGES, dailyPlot);
  const low = drawn.bands.map((band) => band.map((corner) => ({ ...corner, high: corner.low + 1 })));
  expect(faultsOf(RANGES, dailyPlot, { ...drawn, bands: low })).toContain('a band leaves out a range');
  const wide = drawn.bands.map((band) => band.map((corner) => ({ ...corner, high: 1000 })));
  expect(faultsOf(RANGES, dailyPlot, { ...drawn, bands: wide })).toEqual([
    'a band reaches further than what is claimed',
  ]);
  const thinned = drawn.bands.map((band) => band.slice(0, -1));
  expect(faultsOf(RANGES, dailyPlot, { ...drawn, bands: thinned })).toEqual([
    'a band has not one corner a column',
  ]);
  const every = RANGES.runs[0]!.filter((each, at) => at % 20 === 0 || drawn.marks.includes(each));
  expect(faultsOf(RANGES, dailyPlot, { ...drawn, marks: every })).toEqual([
    'ranges without room have whiskers',
  ]);
});
