import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPoints } from '../../src/charts/kinds/bars/focus-points.ts';
import { barLabels, missingSlots } from '../../src/charts/kinds/bars/labels.ts';
import { barsPlot } from '../../src/charts/kinds/bars/plot.ts';
import { isCrowded, skylineOf, toldBars } from '../../src/charts/kinds/bars/skyline.ts';
import type { MonthlyBarsModel } from '../../src/charts/kinds/bars/model.ts';
import type { Plot } from '../../src/charts/plot.ts';
import { bar, barsChart, WIDE } from './drawn/parts.ts';

/** Many months, some without a count, some hedged otherwise than most. */
const anyYears = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 12 }),
      edge: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'floor'),
    }),
    { minLength: 240, maxLength: 1200 },
  )
  .map((months) =>
    barsChart({
      first: '1950-01',
      bars: months.map(({ value, edge }, at) =>
        value === null ? null : { ...bar(value, edge), id: `b${at}`, label: String(value) },
      ),
    }),
  );

/** Where the outline stands over the months, as steps from one place to the next. */
function stepsOf(path: string): readonly { from: number; to: number; y: number }[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((run) => {
      const [start, ...rest] = run.split(/V|H/).map(Number.parseFloat);
      let from = start ?? 0;
      const steps: { from: number; to: number; y: number }[] = [];
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const [y, to] = [rest[at]!, rest[at + 1]!];
        steps.push({ from, to, y });
        from = to;
      }
      return steps;
    });
}

/** What is wrong with an outline of touching bars. */
function faultsOf(model: MonthlyBarsModel, plot: Plot, path: string): readonly string[] {
  const faults: string[] = [];
  const steps = stepsOf(path);
  const standing = model.months.flatMap(({ bar: of }, index) => (of ? [{ index, value: of.value }] : []));
  const columns = Map.groupBy(standing, ({ index }) => Math.floor(plot.x(index) / 2));
  for (const column of columns.values()) {
    const highest = Math.max(...column.map(({ value }) => value));
    const [from, to] = [plot.x(column[0]!.index) - 2.1, plot.x(column.at(-1)!.index) + 2.1];
    const near = steps.filter((step) => step.to >= from && step.from <= to);
    if (!near.some(({ y }) => Math.abs(y - plot.y(highest)) < 0.06))
      faults.push('the highest of a column is not in the outline');
  }
  model.months.forEach(({ bar: of }, index) => {
    const x = plot.x(index);
    if (of === null && steps.some((step) => step.from < x - 0.06 && step.to > x + 0.06))
      faults.push('the outline goes on over a month without a count');
  });
  if (steps.length > 4 * ((plot.right - plot.left) / 2 + 1) + model.months.length / 12)
    faults.push('there are more steps than columns can show');
  return [...new Set(faults)];
}

test('bars that touch are one outline with the highest of every column, open where a month has no count', () => {
  fc.assert(
    fc.property(anyYears, (model) => {
      const plot = barsPlot(model, WIDE);
      expect(isCrowded(model, plot)).toBe(true);
      expect(faultsOf(model, plot, skylineOf(model, plot))).toEqual([]);
      const columns = (plot.right - plot.left) / 12 + 2;
      expect(toldBars(model, plot).length).toBeLessThanOrEqual(columns);
      expect(barLabels(model, plot).length).toBeLessThanOrEqual(2);
      expect(barPoints(model, WIDE)).toHaveLength(model.months.filter(({ bar: of }) => of).length);
      const missing = model.months.filter(({ bar: of }) => of === null).length;
      expect(missingSlots(model, plot).length).toBeLessThanOrEqual(missing);
    }),
    { numRuns: 20 },
  );
});

test('an outline without its peaks, or that hides a silence, is found', () => {
  const values = Array.from({ length: 300 }, (_, at) => (at === 150 ? null : at % 9 === 4 ? 900 : 100));
  const model = barsChart({
    first: '1990-01',
    bars: values.map((value) => (value === null ? null : bar(value, 'exact'))),
  });
  const plot = barsPlot(model, WIDE);
  expect(faultsOf(model, plot, skylineOf(model, plot))).toEqual([]);
  const flat = { ...model, months: model.months.map((month) => ({ ...month, bar: bar(100, 'exact') })) };
  expect(faultsOf(model, plot, skylineOf(flat, plot))).toEqual([
    'the highest of a column is not in the outline',
    'the outline goes on over a month without a count',
  ]);
});
