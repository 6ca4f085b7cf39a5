import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnSeries } from '../../src/charts/kinds/time/drawn-runs.ts';
import { timePoints } from '../../src/charts/kinds/time/focus-points.ts';
import { pointRadius } from '../../src/charts/kinds/time/geometry.ts';
import type { ChartPoint, ChartSeries } from '../../src/charts/kinds/time/model.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import type { Plot } from '../../src/charts/plot.ts';
import { NARROW, point, series, timeChart, WIDE } from './drawn/parts.ts';

const FIRST = 10_000;
const anyPoint = fc.record({
  step: fc.integer({ min: 0, max: 6 }),
  value: fc.integer({ min: 0, max: 1000 }),
  edge: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'about', 'floor', 'range'),
  label: fc.constantFrom(...Array.from({ length: 30 }, () => false), true),
  inDoubt: fc.constantFrom(false, false, false, false, true),
});

/** A course in several runs, as gaps and breaks leave them, of up to a thousand figures. */
const anyCourse = fc
  .record({
    form: fc.constantFrom('line', 'stairs'),
    runs: fc.array(fc.array(anyPoint, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 3 }),
    size: fc.constantFrom(WIDE, NARROW),
  })
  .map(({ form, runs, size }) => {
    let [day, count] = [FIRST, 0];
    const made = runs.map((run) => {
      day += 30;
      return run.map(({ step, value, edge, label, inDoubt }): ChartPoint => {
        day += step;
        count += 1;
        return point(`f${count}`, day, value, {
          edge,
          inDoubt,
          ...(edge === 'range' ? { high: value + 50 } : {}),
          ...(label ? { label: { value: `${value}`, by: [] } } : {}),
        });
      });
    });
    const course = series({ form, runs: made });
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

/** What is wrong with what is drawn of a course. */
function faultsOf(
  course: ChartSeries,
  plot: Plot,
  { lines, marks }: ReturnType<typeof drawnSeries>,
): readonly string[] {
  const faults: string[] = [];
  const inLines = new Set(lines.flat());
  const marked = new Set(marks);
  for (const line of lines) {
    const run = course.runs.find((each) => each.includes(line[0]!));
    if (!line.every((each) => run?.includes(each))) faults.push('a line leaves its run');
    const days = line.map(({ day }) => day);
    if (days.some((day, at) => at > 0 && day < days[at - 1]!)) faults.push('a line goes back');
  }
  const joined = course.runs.flatMap((run) => joinedParts(run));
  if (joined.length !== lines.length) faults.push('a line is missing');
  joined.forEach((part, at) => {
    const line = lines[at] ?? [];
    if (line[0] !== part[0] || line.at(-1) !== part.at(-1)) faults.push('a line does not reach its ends');
    for (const column of columnsOf(part, plot, 2)) {
      const kept = column.filter((each) => inLines.has(each));
      if (`${heights(kept, plot)}` !== `${heights(column, plot)}`)
        faults.push('an extreme is not in the line');
      if (kept.filter(({ label }) => !label).length > 4)
        faults.push('a column has more corners than it can show');
    }
  });
  for (const run of course.runs) {
    if (!marked.has(run[0]!) || !marked.has(run.at(-1)!)) faults.push('an end of a run has no mark');
    for (const each of run) if (each.label && !marked.has(each)) faults.push('a labelled figure has no mark');
    const width = 2 * pointRadius(course);
    const told = run.filter((each) => each.edge !== 'exact' || each.inDoubt === true);
    for (const column of columnsOf(told, plot, width)) {
      const kept = column.filter((each) => marked.has(each));
      if (kept.length === 0) faults.push('a qualified figure is not marked where it stands');
      else if (`${heights(kept, plot)}` !== `${heights(column, plot)}`)
        faults.push('an extreme among qualified figures has no mark');
    }
    const isDense =
      Math.abs(plot.x(run.at(-1)!.day) - plot.x(run[0]!.day)) < (run.length - 1) * width && run.length > 2;
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

/** Parts of a run that a line joins: a range has no one number. */
function joinedParts(run: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const parts: ChartPoint[][] = [[]];
  for (const each of run) {
    if (each.edge === 'range') parts.push([]);
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
  const { lines, marks } = drawnSeries(DAILY, dailyPlot);
  const thinned = lines.map((line) => line.filter((_, at) => at % 3 === 0 || at === line.length - 1));
  expect(faultsOf(DAILY, dailyPlot, { lines: thinned, marks })).toEqual(['an extreme is not in the line']);
  expect(faultsOf(DAILY, dailyPlot, { lines, marks: marks.slice(1) })).toEqual([
    'an end of a run has no mark',
  ]);
  expect(faultsOf(DAILY, dailyPlot, { lines: DAILY.runs, marks })).toEqual([
    'a column has more corners than it can show',
  ]);
  expect(faultsOf(DAILY, dailyPlot, { lines, marks: DAILY.runs.flat() })).toEqual([
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
