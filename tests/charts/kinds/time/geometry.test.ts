import { heightOf, joinedParts } from '../../../../src/claims/track-scale.ts';
import { describe, expect, test } from 'vitest';
import type { ChartPoint } from '../../../../src/charts/kinds/time/model.ts';
import type { Plot } from '../../../../src/charts/plot.ts';
import { drawnSeries } from '../../../../src/charts/kinds/time/drawn-runs.ts';
import {
  gapSlot,
  monthWidth,
  placedBadges,
  pointRadius,
  shownEvents,
} from '../../../../src/charts/kinds/time/geometry.ts';
import { displaced } from '../../drawn/displaced.ts';
import { point, series } from '../../drawn/parts.ts';

/** Ten pixels a day from the left edge on, or from the right. */
const plot = (sign: 1 | -1 = 1): Plot => ({
  left: 0,
  right: 400,
  top: 0,
  bottom: 200,
  highest: 100,
  sign,
  axisWidth: 0,
  farWidth: 0,
  x: (at) => (sign === 1 ? at * 10 : 400 - at * 10),
  y: (value) => 200 - value,
  along: (x, by) => x + by * sign,
});

describe('R29: a line joins what may be joined', () => {
  const one = (day: number) => point(`day ${day}`, day, day);
  const range = point('range', 3, 3, { edge: 'range', high: 9 });
  const best = point('best', 3, 3, { edge: 'range', high: 9, best: 5 });
  const ids = (run: ChartPoint[]) => joinedParts(run).map((part) => part.map(({ id }) => id));

  test('two numbers or more of a run; a range ends it, and what follows begins another', () => {
    expect(ids([one(1), one(2)])).toEqual([['day 1', 'day 2']]);
    expect(ids([one(1), one(2), range, one(4), one(5)])).toEqual([
      ['day 1', 'day 2'],
      ['day 4', 'day 5'],
    ]);
    expect(ids([one(1), range, one(4)])).toEqual([]);
  });
  test('and at the best estimate of a range that has one', () => {
    expect(ids([one(1), best, one(4)])).toEqual([['day 1', 'best', 'day 4']]);
    expect([one(2), best, range].map(heightOf)).toEqual([2, 5, 3]);
  });
  test('and nothing of a series whose points stand apart, which are larger', () => {
    const apart = series({ key: 'one', form: 'apart', runs: [[one(1), one(2)]] });
    expect(drawnSeries(apart, plot()).lines).toEqual([]);
    const radius = (form: 'stairs' | 'apart') => pointRadius(series({ key: 'one', form, runs: [] }));
    expect(radius('apart')).toBeGreaterThan(radius('stairs'));
  });
});

describe('badges of events', () => {
  const eventAt = (at: number) => ({ ...displaced.events[0]!, at, badge: String(at) });
  const model = (...days: number[]) => ({
    ...displaced,
    days: { first: 0, last: 40 },
    events: days.map(eventAt),
  });
  const places = (...days: number[]) =>
    placedBadges(model(...days), plot()).map(({ badge, x }) => [badge, Math.round(x)]);

  test('stand over their days, the first and last day included, and none beyond', () => {
    expect(places(5, 10, 20)).toEqual([
      ['5', 50],
      ['10', 100],
      ['20', 200],
    ]);
    expect(shownEvents(model(-1, 0, 40, 41)).map(({ at }) => at)).toEqual([0, 40]);
  });
  test('that are twenty pixels apart stay where they are; nearer ones make room on either side of their middle', () => {
    expect(places(10, 12)).toEqual([
      ['10', 100],
      ['12', 120],
    ]);
    expect(places(10, 11)).toEqual([
      ['10', 95],
      ['11', 115],
    ]);
    expect(places(10, 11, 12)).toEqual([
      ['10', 90],
      ['11', 110],
      ['12', 130],
    ]);
    expect(places(10, 11, 12, 30)).toEqual([
      ['10', 90],
      ['11', 110],
      ['12', 130],
      ['30', 300],
    ]);
  });
  test('and all stay within the plot, in the order of their days', () => {
    expect(places(0, 1)).toEqual([
      ['0', 9],
      ['1', 29],
    ]);
    expect(places(40, 39)).toEqual([
      ['39', 371],
      ['40', 391],
    ]);
  });
});

describe('the slot of a gap lies a little inside the points on either side', () => {
  test.each([1, -1] as const)('whichever way time runs: %i', (sign) => {
    const { x, width, y, height } = gapSlot({ from: 10, to: 20 }, plot(sign));
    expect([x, width, y, height]).toEqual([sign === 1 ? 103 : 203, 94, 191, 8]);
  });
  test('and is never without width', () => {
    expect(gapSlot({ from: 10, to: 10.2 }, plot()).width).toBe(1);
  });
});

test('a month is as wide as the first two of the axis lie apart, and without two of them as the plot', () => {
  const width = (sign: 1 | -1, ...days: number[]): number =>
    monthWidth({ ...displaced, dayTicks: days.map((at) => ({ at, label: '' })) }, plot(sign));
  expect(width(1, 3, 6, 20)).toBe(30);
  expect(width(-1, 3, 6, 20)).toBe(30);
  expect(width(1, 3)).toBe(400);
});
