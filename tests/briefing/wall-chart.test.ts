import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forTheWall } from '../../src/briefing/scenes/wall-chart.ts';
import { valueTicks } from '../../src/charts/ticks.ts';
import { displaced } from '../charts/drawn/displaced.ts';
import { killed } from '../charts/drawn/killed.ts';

it('a scale on a wall has three numbers at most, among them nought and its top', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 2, max: 6 }), (largest, most) => {
      const ticks = valueTicks(largest, most).map((at) => ({ at, label: String(at) }));
      for (const chart of [displaced, killed]) {
        const shown = forTheWall({ ...chart, valueTicks: ticks }, null).valueTicks;
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(shown[0]).toEqual(ticks[0]);
        expect(ticks).toContainEqual(shown.at(-1));
      }
    }),
  );
});

it('every third month is named, the first and each January with its year', () => {
  const shown = forTheWall(displaced, null);
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  expect(shown.dayTicks.map(({ label }) => label)).toEqual(['Oct 2016', 'Jan 2017', 'Apr', 'July']);
  const bars = forTheWall(killed, null);
  if (bars.chart !== 'bars') throw new Error('The chart has become another.');
  const names = bars.months.map(({ label }) => label);
  expect(names.filter((name) => name !== '').length).toBe(Math.ceil(names.length / 3));
});

it('a chart on a wall shows every figure of the speaker who leads, and nobody else', () => {
  const shown = forTheWall(displaced, 'dtm-jun');
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  const figures = (chart: typeof displaced) =>
    chart.series.flatMap(({ runs }) => runs.flat().map(({ id, low, high, edge }) => [id, low, high, edge]));
  const own = { ...displaced, series: displaced.series.filter(({ key }) => key === 'on-a-day') };
  expect(figures(shown)).toEqual(figures(own));
  expect(Math.max(...figures(shown).map(([, , high]) => Number(high)))).toBeLessThanOrEqual(
    shown.valueTicks.at(-1)?.at ?? 0,
  );
  const bars = forTheWall(killed, null);
  if (bars.chart !== 'bars') throw new Error('The chart has become another.');
  expect(bars.others).toEqual([]);
});
