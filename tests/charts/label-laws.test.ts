import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLabels } from '../../src/charts/kinds/bars/labels.ts';
import { placesBeside } from '../../src/charts/kinds/bars/places.ts';
import { barsPlot } from '../../src/charts/kinds/bars/plot.ts';
import { placesAlong, placesAtPoint } from '../../src/charts/kinds/time/places.ts';
import { timeLabels } from '../../src/charts/kinds/time/labels.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { shapesOf } from '../../src/charts/kinds/time/obstacles.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { type Box, isOver, leaderOf, overlap, placeLabels } from '../../src/charts/labels.ts';
import type { Plot, Size } from '../../src/charts/plot.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { bar, barsChart, dayOf, NARROW, other, point, series, timeChart, WIDE } from './drawn/parts.ts';

/* What every crowd of labels keeps, whatever stands where. */

const [FIRST, LAST] = [dayOf('2016-10-17'), dayOf('2017-06-26')];
const anyDay = fc.integer({ min: FIRST, max: LAST });
const anySize = fc.constantFrom(NARROW, WIDE);

const anyBreak = anyDay.map((at) => ({
  at,
  badge: null,
  before: 'Counted by the agency, in camps and outside of them',
  after: 'Counted by the government, in camps alone',
  brief: {
    before: 'The agency',
    after: 'The government',
    both: 'The agency, then the government',
    day: '2 May',
  },
}));

/** Up to five points of which some are labelled, with a break or an event among them. */
const anyCrowd: fc.Arbitrary<TimeChartModel> = fc
  .record({
    points: fc.uniqueArray(
      fc.record({ day: anyDay, value: fc.integer({ min: 1, max: 900 }), named: fc.boolean() }),
      { minLength: 1, maxLength: 5, selector: ({ day }) => day },
    ),
    breaks: fc.uniqueArray(anyBreak, { maxLength: 2, selector: ({ at }) => at }),
    event: fc.option(anyDay),
    apart: fc.boolean(),
  })
  .map(({ points, breaks, event, apart }) =>
    timeChart({
      first: '2016-10-17',
      last: '2017-06-26',
      largest: 900,
      breaks: breaks.toSorted((a, b) => a.at - b.at),
      events: event === null ? [] : [{ at: event, badge: '', label: 'The bridge falls' }],
      series: [
        series({
          form: apart ? 'apart' : 'line',
          runs: [
            points
              .toSorted((a, b) => a.day - b.day)
              .map(({ day, value, named }) =>
                point(
                  `at ${day}`,
                  day,
                  value,
                  named ? { label: { value: `${value}`, by: ['A body, 2 May'] } } : {},
                ),
              ),
          ],
        }),
      ],
    }),
  );

const labelsOf = (model: TimeChartModel, size: Size) => timeLabels(model, timePlot(model, size), size);
const textOf = ({ lines }: { lines: readonly { text: string }[] }) => lines.map(({ text }) => text).join(' ');

describe('labels of any crowd in a chart over time', () => {
  it('lie over no mark, no badge and no other label', () => {
    fc.assert(
      fc.property(anyCrowd, anySize, (model, size) => {
        const labels = labelsOf(model, size);
        const shapes = shapesOf(model, timePlot(model, size));
        return labels.every(
          (label, at) =>
            !shapes.some((shape) => isOver(label, shape)) &&
            !labels.slice(at + 1).some(({ box }) => isOver(label, box)),
        );
      }),
      { numRuns: tries(60) },
    );
  });

  it('stand mirrored where the text runs from the right', () => {
    fc.assert(
      fc.property(anyCrowd, anySize, (model, size) => {
        const mirrored = labelsOf({ ...model, direction: 'rtl' }, size);
        expect(
          mirrored.map((label) => [textOf(label), size.width - label.box.x - label.box.width, label.box.y]),
        ).toEqual(
          labelsOf(model, size).map((label) => [
            textOf(label),
            expect.closeTo(label.box.x),
            expect.closeTo(label.box.y),
          ]),
        );
      }),
      { numRuns: tries(60) },
    );
  });

  it('have a leader that ends at their mark, wherever they stand too far from it', () => {
    fc.assert(
      fc.property(anyCrowd, anySize, (model, size) => {
        for (const label of labelsOf(model, size)) {
          const leader = leaderOf(label);
          if (!leader || !label.mark) continue;
          const [atMark, atLabel] = leader;
          const away = Math.hypot(atMark.x - label.mark.x, atMark.y - label.mark.y);
          expect(away).toBeCloseTo(6);
          const { x, y, width, height } = label.box;
          const off = Math.max(x - atLabel.x, atLabel.x - x - width, y - atLabel.y, atLabel.y - y - height);
          expect(off).toBeLessThanOrEqual(2.001);
          expect(off).toBeGreaterThan(0);
        }
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('the places that a label may take', () => {
  const lines = [{ text: '12,345', strong: true }];
  const mark = { x: 278, y: 150 };
  const boxOf = (place: ReturnType<typeof placesAtPoint>[number], { sign }: Plot): Box =>
    placeLabels([{ lines, places: [place] }], [], { x: 0, y: 0, ...WIDE }, sign)[0]!.box;
  const shape = { x: mark.x - 5.2, y: mark.y - 5.2, width: 10.4, height: 10.4 };
  const away = ({ x, y, width, height }: Box) =>
    Math.hypot(Math.max(x - mark.x, 0, mark.x - x - width), Math.max(y - mark.y, 0, mark.y - y - height));

  it('leave the mark free, and each next ring of ten lies further off', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const plot = timePlot(
        timeChart({ first: '2016-10-17', last: '2017-06-26', largest: 9, direction }),
        WIDE,
      );
      const boxes = placesAtPoint(mark, 16, plot).map((place) => boxOf(place, plot));
      for (const box of boxes) expect(overlap(box, shape)).toBe(0);
      const rings = Array.from({ length: 8 }, (_, ring) => boxes.slice(10 * ring, 10 * ring + 10).map(away));
      const nearest = rings.map((ring) => Math.min(...ring));
      expect(nearest).toEqual(nearest.toSorted((a, b) => a - b));
      const beside = placesBeside(mark, plot).map((place) => boxOf(place, plot));
      for (const box of beside) expect(overlap(box, { ...shape, x: mark.x - 6, width: 12 })).toBe(0);
    }
  });

  it('along an upright stand on its own side, from the top of the plot down', () => {
    const plot = timePlot(timeChart({ first: '2016-10-17', last: '2017-06-26', largest: 9 }), WIDE);
    const sides = (['earlier', 'later'] as const).map((side) =>
      placesAlong(mark.x, side, plot).map((place) => boxOf(place, plot)),
    );
    const [earlier = [], later = []] = sides;
    expect(earlier.every(({ x, width }) => x + width < mark.x)).toBe(true);
    expect(later.every(({ x }) => x > mark.x)).toBe(true);
    for (const boxes of sides) {
      const tops = boxes.map(({ y }) => y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(tops[0]).toBeGreaterThanOrEqual(plot.top);
      expect(tops.at(-1)).toBeLessThan(plot.bottom);
    }
  });
});

describe('numbers over bars that all touch', () => {
  const shown = (values: readonly number[]) => {
    const model = barsChart({ first: '2015-01', bars: values.map((value) => bar(value, 'exact')) });
    return barLabels(model, barsPlot(model, NARROW)).map((label) => textOf(label).replace(',', ''));
  };
  it('are those of the newest and of the highest, wherever it stands, and as many others as leave them free', () => {
    const flat = Array.from({ length: 24 }, () => 1000);
    for (const at of [3, 8, 14, 17]) expect(shown(flat.with(at, 1010))).toContain('1010');
    expect(shown(flat.with(23, 990))).toContain('990');
    expect(shown(flat).length).toBeGreaterThan(5);
    expect(shown(flat).length).toBeLessThan(24);
  });
});

it('the words of a claim alone stand before its mark', () => {
  const others = [other('2017-03', 350, { label: '350', by: null })];
  const model = barsChart({ first: '2017-01', bars: [bar(300), null, null, null, bar(300)], others });
  const plot = barsPlot(model, WIDE);
  const box = barLabels(model, plot).find((label) => textOf(label) === '350')?.box;
  expect(box && plot.x(2) - box.x - box.width).toBeCloseTo(12);
});
