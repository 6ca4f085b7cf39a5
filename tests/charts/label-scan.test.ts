import { drawnSeries } from '../../src/charts/kinds/time/drawn-runs.ts';
import { describe, expect, it } from 'vitest';
import { barLabels } from '../../src/charts/kinds/bars/labels.ts';
import { claimPosition } from '../../src/charts/kinds/bars/places.ts';
import type { MonthlyBarsModel } from '../../src/charts/kinds/bars/model.ts';
import { barsPlot } from '../../src/charts/kinds/bars/plot.ts';
import { BADGE_RADIUS, placedBadges, pointRadius } from '../../src/charts/kinds/time/geometry.ts';
import { gapBadges, timeLabels } from '../../src/charts/kinds/time/labels.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import type { ChartModel } from '../../src/charts/kinds.ts';
import { type Box, overlap, type PlacedLabel } from '../../src/charts/labels.ts';
import type { Size } from '../../src/charts/plot.ts';
import { reachOf } from '../../src/claims/ClaimMark.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { EXAMPLES } from './drawn/examples.ts';
import { mosul } from '../features/shipped-desk.ts';

const DAYS = [
  '2016-11-15',
  '2017-01-15',
  '2017-03-01',
  '2017-04-20',
  '2017-05-31',
  '2017-06-26',
  '2017-07-20',
  '2017-09-15',
  '2018-01-15',
];
const SIZES: readonly Size[] = [324, 420, 556, 700, 900, 1060].map((width) => ({
  width,
  height: width < 400 ? 280 : width > 1000 ? 330 : 312,
}));

interface Named extends Box {
  readonly name: string;
}

interface Text extends Named {
  /** What it takes with its letters spaced out. */
  readonly room: Box;
}

const textOf = ({ box, room, lines }: PlacedLabel): Text => ({
  ...box,
  room,
  name: lines.map(({ text }) => text).join(' '),
});

const square = (x: number, y: number, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

interface Boxes {
  readonly texts: readonly Text[];
  readonly marks: readonly Named[];
  /** Arrows and waves of marks, and the line of the day: a text may not touch them, as it is set. */
  readonly thin: readonly Named[];
}

/** The boxes of texts and badges, and those of the shapes of marks, in a chart over time. */
function timeBoxes(model: TimeChartModel, size: Size): Boxes {
  const plot = timePlot(model, size);
  const labels = timeLabels(model, plot, size);
  const above = placedBadges(model, plot).map((badge) => ({ ...badge, y: plot.top - 10 }));
  const badges = [...above, ...gapBadges(model, plot, labels)];
  const upright = { y: plot.top, width: 4, height: plot.bottom - plot.top, name: 'the line of the day' };
  return {
    thin: [
      ...model.series.flatMap((series) =>
        drawnSeries(series, plot).marks.flatMap((point) => {
          if (['exact', 'range'].includes(point.edge)) return [];
          const { above, below } = reachOf(point.edge, pointRadius(series), 'up');
          const [x, top] = [plot.x(point.day) - 3, plot.y(point.high) - above];
          const height = plot.y(point.low) + below - top;
          return { x, y: top, width: 6, height, name: `the edge of ${point.id}` };
        }),
      ),
      ...(model.asOf === null ? [] : [{ ...upright, x: plot.x(model.asOf) - 2 }]),
    ],
    texts: [
      ...labels.map(textOf),
      ...badges.map(({ x, y, badge }) => {
        const circle = square(x, y, BADGE_RADIUS);
        return { ...circle, room: circle, name: `badge ${badge}` };
      }),
    ],
    marks: model.series.flatMap((series) =>
      drawnSeries(series, plot).marks.map((point) => {
        const [x, low, high, r] = [
          plot.x(point.day),
          plot.y(point.low),
          plot.y(point.high),
          pointRadius(series),
        ];
        return { x: x - r, y: high - r, width: 2 * r, height: low - high + 2 * r, name: point.id };
      }),
    ),
  };
}

function barBoxes(model: MonthlyBarsModel, size: Size): Boxes {
  const plot = barsPlot(model, size);
  return {
    thin: [],
    texts: barLabels(model, plot).map(textOf),
    marks: model.others.map((claim) => {
      const { x, y } = claimPosition(model, claim, plot);
      return { ...square(x, y, 6), name: claim.id };
    }),
  };
}

const boxesOf = (model: ChartModel, size: Size) =>
  model.chart === 'time' ? timeBoxes(model, size) : barBoxes(model, size);

/** Texts that lie over one another or over a mark, also with their letters spaced out, a line each. */
function collisions({ texts, marks, thin }: Boxes): readonly string[] {
  const others: readonly { name: string; room: Box }[] = marks.map((mark) => ({
    name: mark.name,
    room: mark,
  }));
  return texts.flatMap((text, at) =>
    [
      ...[...texts.slice(at + 1), ...others].filter(({ room }) => overlap(text.room, room) > 1),
      ...(text.name.startsWith('badge') ? [] : thin.filter((line) => overlap(text, line) > 1)),
    ].map((other) => `"${text.name}" over ${other.name}`),
  );
}

/** Texts that reach beyond the sides of their chart, a line each. */
const beyond = ({ texts }: Pick<Boxes, 'texts'>, { width }: Size): readonly string[] =>
  texts
    .filter(({ x, width: wide }) => x < -1 || x + wide > width + 1)
    .map(({ name }) => `"${name}" beyond the side`);

const faultsOf = (model: ChartModel, size: Size): readonly string[] => {
  const boxes = boxesOf(model, size);
  return [...collisions(boxes), ...beyond(boxes, size)];
};

/** How many labels a chart over time asks for, and how many stand in its drawing. */
function named(model: ChartModel, size: Size): { asked: number; drawn: number } {
  if (model.chart !== 'time') return { asked: 0, drawn: 0 };
  const wanted = model.series.flatMap(({ runs }) => runs.flat().flatMap(({ label }) => label?.value ?? []));
  const texts = timeBoxes(model, size).texts.map(({ name }) => name);
  const drawn = wanted.filter((value) => texts.some((text) => text.startsWith(value)));
  return { asked: wanted.length, drawn: drawn.length };
}

describe('a label lies over no mark and no other label, and within its chart', () => {
  it.each(DAYS)('in any chart of the shipped ledger as of %s, at five widths', (day) => {
    const view = asOfView(mosul, calendarDate(day));
    const charts = [...mosul.questions.values()].flatMap((question) =>
      possibleCharts(view, question, english),
    );
    const found = charts.flatMap(({ id, model }) =>
      SIZES.flatMap((size) => faultsOf(model, size).map((line) => `${id} at ${size.width}: ${line}`)),
    );
    expect(found).toEqual([]);
    const names = charts.flatMap(({ model }) => SIZES.map((size) => named(model, size)));
    const sum = (key: 'asked' | 'drawn') => names.reduce((total, one) => total + one[key], 0);
    expect(sum('drawn')).toBeGreaterThanOrEqual(0.9 * sum('asked'));
    expect(Math.max(...names.map(({ asked }) => asked))).toBeLessThanOrEqual(3);
  });

  it('in any drawn example, at five widths', () => {
    const found = EXAMPLES.flatMap(({ examples }) => Object.entries(examples)).flatMap(
      ([name, { drawing }]) =>
        'model' in drawing
          ? SIZES.flatMap((size) =>
              collisions(boxesOf(drawing.model, size)).map((line) => `${name} at ${size.width}: ${line}`),
            )
          : [],
    );
    expect(found).toEqual([]);
  });

  it('and one that did would be found', () => {
    const view = asOfView(mosul, calendarDate('2017-06-26'));
    const [chart] = [...mosul.questions.values()].flatMap((question) =>
      possibleCharts(view, question, english),
    );
    const { texts, marks, thin } = boxesOf(chart!.model, SIZES[2]!);
    const [mark] = marks;
    const moved = texts.map((text) => ({ ...text, room: { ...text.room, x: mark!.x, y: mark!.y } }));
    expect(collisions({ texts: moved.slice(0, 1), marks, thin: [] }).length).toBeGreaterThan(0);
    const touching = texts.map((text) => ({ ...text, ...thin.at(-1) }));
    expect(collisions({ texts: touching.slice(0, 1), marks: [], thin: thin.slice(-1) })).toHaveLength(1);
    expect(beyond({ texts: texts.map((text) => ({ ...text, x: -9 })) }, SIZES[2]!)).toHaveLength(
      texts.length,
    );
  });
});
