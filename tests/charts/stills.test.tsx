import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ChartSeries, TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { barsPlot } from '../../src/charts/kinds/bars/plot.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { sizesOf } from '../../src/charts/kinds.ts';
import { renderDrawings } from '../../src/build/stills.tsx';
import { displaced } from './drawn/displaced.ts';
import { killed } from './drawn/killed.ts';
import { bar, barsChart, point, ticksTo } from './drawn/parts.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { readHtml } from '../setup/read-html.ts';

const [wideTime] = sizesOf(displaced);
const [wideBars] = sizesOf(killed);

async function draw(model: TimeChartModel | typeof killed): Promise<{ still: string; svg: Element }> {
  const [size] = sizesOf(model);
  const drawings = await renderDrawings(new Map([['chart', { model, size: size! }]]));
  const still = drawings.get('chart') ?? '';
  return { still, svg: readHtml(still).querySelector('svg')! };
}

/** Horizontal extents of every stroke of a drawn line. */
function strokes(svg: Element, drawn = 'line'): [number, number][] {
  const paths = [...svg.querySelectorAll(`[class*="${drawn}"] path`)].flatMap((path) =>
    path.getAttribute('d')!.split(/(?=M)/),
  );
  return paths.map((path) => {
    const xs = [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map((match) => Number(match[1]));
    return [Math.min(...xs), Math.max(...xs)];
  });
}

/** Strokes that run through a gap, both given in pixels. */
function crossings(svg: Element, model: TimeChartModel): number {
  const plot = timePlot(model, wideTime!);
  const spans = model.gaps.map(({ from, to }) => [plot.x(from), plot.x(to)] as const);
  return strokes(svg).filter(([left, right]) =>
    spans.some(([from, to]) => left < to - 0.2 && right > from + 0.2),
  ).length;
}

test('two drawings of one model are the same to the letter', async () => {
  expect((await draw(displaced)).still).toBe((await draw(displaced)).still);
});

/** A series with silences in it, and the same series wrongly joined. */
const interrupted = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 40 }), value: fc.integer({ min: 0, max: 900_000 }) }), {
    minLength: 2,
    maxLength: 30,
  })
  .chain((steps) =>
    fc.record({ steps: fc.constant(steps), form: fc.constantFrom('line' as const, 'stairs' as const) }),
  )
  .map(({ steps, form }) => {
    const runs: ReturnType<typeof point>[][] = [[]];
    const gaps: { from: number; to: number; badge: null }[] = [];
    let at = displaced.days.first;
    for (const [index, { step, value }] of steps.entries()) {
      if (index > 0 && step > 14) {
        gaps.push({ from: at, to: at + step, badge: null });
        runs.push([]);
      }
      at += step;
      runs.at(-1)!.push(point(`p${index}`, at, value));
    }
    const series: ChartSeries = { key: 's', kind: 'un', form, runs };
    const days = { first: displaced.days.first, last: at + 5 };
    return {
      ...displaced,
      days,
      dayTicks: [],
      events: [],
      breaks: [],
      asOf: null,
      gaps,
      series: [series],
    } satisfies TimeChartModel;
  });

test('no line crosses a gap, whatever the series', async () => {
  await fc.assert(
    fc.asyncProperty(interrupted, async (model) => {
      const { svg } = await draw(model);
      expect(crossings(svg, model)).toBe(0);
      expect(strokes(svg).length).toBe(model.series[0]!.runs.filter((run) => run.length > 1).length);
    }),
    { numRuns: tries(15) },
  );
});

test('neither line nor wash goes through a range, wherever in a run it stands', async () => {
  const anyRun = fc.record({
    form: fc.constantFrom('line' as const, 'stairs' as const),
    ranges: fc.array(fc.boolean(), { minLength: 2, maxLength: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(anyRun, async ({ form, ranges }) => {
      const run = ranges.map((isRange, index) =>
        point(`p${index}`, displaced.days.first + 20 * index, 300_000 + 10_000 * index, {
          ...(isRange && { edge: 'range' as const, high: 700_000 }),
        }),
      );
      const model = {
        ...displaced,
        gaps: [],
        breaks: [],
        events: [],
        asOf: null,
        series: [{ key: 's', kind: 'un' as const, form, runs: [run] }],
      };
      const { svg } = await draw(model);
      const plot = timePlot(model, wideTime!);
      const spans = ['line', 'wash'].flatMap((drawn) => strokes(svg, drawn));
      for (const { day } of run.filter(({ edge }) => edge === 'range'))
        expect(
          spans.filter(([left, right]) => left < plot.x(day) + 0.2 && right > plot.x(day) - 0.2),
        ).toEqual([]);
      const joined = ranges.slice(1).filter((isRange, index) => !isRange && !ranges[index]).length;
      const reach = strokes(svg).reduce((sum, [left, right]) => sum + right - left, 0);
      expect(reach).toBeCloseTo(joined * (plot.x(20) - plot.x(0)), -0.5);
    }),
    { numRuns: tries(15) },
  );
});

test('a line that does cross a gap would be seen', async () => {
  const joined = displaced.series.slice(1).map((series) => ({ ...series, runs: [series.runs.flat()] }));
  const { svg } = await draw({ ...displaced, series: joined });
  expect(crossings(svg, displaced)).toBe(1);
});

test('the wash under a running total ends at zero and starts and stops with its stairs', async () => {
  const { svg } = await draw(displaced);
  const plot = timePlot(displaced, wideTime!);
  const washes = [...svg.querySelectorAll('[class*="wash"] path')];
  expect(washes).toHaveLength(1);
  const numbers = washes[0]!
    .getAttribute('d')!
    .match(/-?[\d.]+/g)!
    .map(Number);
  expect(numbers).toContain(plot.bottom);
  const [run] = displaced.series[0]!.runs;
  expect(Math.min(...numbers.filter((_, index) => index % 2 === 0))).toBeCloseTo(plot.x(run![0]!.day), 0);
});

test('every bar starts at zero and an open one carries its chevron', async () => {
  const { svg } = await draw(killed);
  const plot = barsPlot(killed, wideBars!);
  const outlines = [...svg.querySelectorAll('path[class*="open"]')].map((path) => path.getAttribute('d')!);
  expect(outlines).toHaveLength(killed.months.filter((month) => month.bar !== null).length);
  for (const outline of outlines) {
    expect(outline).toContain(`V${plot.bottom}H`);
    expect(outline).toMatch(/l6 -5l6 5$/);
    expect(outline).not.toContain('z');
  }
});

test('bars stand where the model says, months without a figure as hatched slots', async () => {
  const { svg } = await draw(killed);
  const plot = barsPlot(killed, wideBars!);
  const drawn = [...svg.querySelectorAll('path[class*="open"]')].map((path) => {
    const [left, top, right] = path
      .getAttribute('d')!
      .match(/^M([\d.]+) ([\d.]+)V[\d.]+H([\d.]+)/)!
      .slice(1)
      .map(Number);
    return { middle: (left! + right!) / 2, top: top! };
  });
  const meant = killed.months.flatMap(({ bar }, index) =>
    bar ? [{ middle: plot.x(index), top: plot.y(bar.value) }] : [],
  );
  for (const [index, { middle, top }] of meant.entries()) {
    expect(drawn[index]!.middle).toBeCloseTo(middle, 0);
    expect(drawn[index]!.top).toBeCloseTo(top, 0);
  }
  expect(svg.querySelectorAll('[class*="hatch"]')).toHaveLength(
    killed.months.filter((month) => month.bar === null).length,
  );
});

test('a count that is not a floor has a closed bar', async () => {
  const months = killed.months.map((month) => ({
    ...month,
    bar: month.bar && { ...month.bar, edge: 'exact' as const },
  }));
  const { svg } = await draw({ ...killed, months });
  const outlines = [...svg.querySelectorAll('path[class*="open"]')].map((path) => path.getAttribute('d')!);
  expect(outlines.every((outline) => outline.endsWith('z'))).toBe(true);
});

test('a still says its words as they are, also signs that markup is made of', async () => {
  const said = '<400 & "more" > that';
  const model = barsChart({ first: '2017-01', bars: [{ ...bar(400, 'ceiling'), label: said }] });
  const { still } = await draw(model);
  const { window } = new JSDOM('');
  const parsed = new window.DOMParser().parseFromString(still, 'image/svg+xml');
  expect([...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(said);
});

test('bars of every qualifier are told apart by their drawing alone, and a range keeps both its ends', async () => {
  const edges = ['exact', 'about', 'nearly', 'floor', 'ceiling', 'range'] as const;
  const shapes = new Set<string>();
  for (const edge of edges) {
    const high = edge === 'range' ? 500 : 300;
    const model = barsChart({
      first: '2017-01',
      valueTicks: ticksTo(600),
      bars: [bar(300, edge, null, high)],
    });
    const { svg } = await draw(model);
    const marks = [...svg.querySelectorAll('[class*="un"] *')].map((mark) => mark.outerHTML);
    shapes.add(marks.join(''));
    if (edge !== 'range') continue;
    const plot = barsPlot(model, wideBars!);
    const whisker = svg.querySelector('line[class*="bar"]')!;
    expect(Number(whisker.getAttribute('y1'))).toBeCloseTo(plot.y(300), 0);
    expect(Number(whisker.getAttribute('y2'))).toBeCloseTo(plot.y(500), 0);
  }
  expect(shapes.size).toBe(edges.length);
});

/** Where a mark was moved to. */
function placeOf(mark: Element): { readonly x: number; readonly y: number } {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(mark.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
}

test('points stand where the model says: a floor with its arrow, a range without a dot in the middle', async () => {
  const { svg } = await draw(displaced);
  const plot = timePlot(displaced, wideTime!);
  const floor = displaced.series[2]!.runs[1]![0]!;
  const arrow = [...svg.querySelectorAll('path[class*="edge"]')].find(
    (path) => Math.abs(placeOf(path.parentElement!).x - plot.x(floor.day)) < 0.1,
  );
  expect(arrow?.getAttribute('transform')).toContain('rotate(-90)');
  expect(arrow?.getAttribute('d')).toMatch(/h15m-5 -5l5 5l-5 5$/);
  const range = displaced.series[2]!.runs[0]![0]!;
  const bars = [...svg.querySelectorAll('line[class*="bar"]')];
  expect(bars).toHaveLength(1);
  expect(Number(bars[0]!.getAttribute('y1'))).toBeCloseTo(plot.y(range.low), 0);
  expect(Number(bars[0]!.getAttribute('y2'))).toBeCloseTo(plot.y(range.high), 0);
  const middle = plot.y((range.low + range.high) / 2);
  const marks = [...svg.querySelectorAll('g[transform]')].map(placeOf);
  expect(marks.length).toBeGreaterThan(0);
  const between = marks.filter(({ x, y }) => Math.abs(x - plot.x(range.day)) < 1 && Math.abs(y - middle) < 3);
  expect(between).toEqual([]);
});

test('read from the right, time runs to the left', async () => {
  const { svg } = await draw({ ...displaced, direction: 'rtl' });
  const plot = timePlot({ ...displaced, direction: 'rtl' }, wideTime!);
  expect(plot.x(displaced.days.first)).toBeGreaterThan(plot.x(displaced.days.last));
  const marks = [...svg.querySelectorAll('g[transform]:has(> rect)')].map(placeOf);
  const [run] = displaced.series[0]!.runs;
  for (const { day } of run!) expect(marks.some(({ x }) => Math.abs(x - plot.x(day)) < 0.2)).toBe(true);
});
