import { expect, test } from 'vitest';
import { focusPoints } from '../../src/charts/kinds.ts';
import { nearestPoint, pointForKey } from '../../src/charts/focus-points.ts';
import { sizesOf } from '../../src/charts/kinds.ts';
import { displaced } from './drawn/displaced.ts';
import { killed } from './drawn/killed.ts';
import { point, series } from './drawn/parts.ts';

const [wide] = sizesOf(displaced);

test('the points of a chart are visited from the earliest day to the latest, each once', () => {
  const points = focusPoints(displaced, wide!);
  const all = displaced.series.flatMap((series) => series.runs.flat());
  expect(points.map(({ id }) => id)).toEqual(all.toSorted((a, b) => a.day - b.day).map(({ id }) => id));
  expect(points.every(({ text }) => text !== '')).toBe(true);
});

test('at one day the smallest comes first, whoever said it', () => {
  const day = displaced.days.first + 30;
  const said = [300, 100, 200].map((value) =>
    series({ key: String(value), form: 'apart', runs: [[point(String(value), day, value)]] }),
  );
  expect(focusPoints({ ...displaced, series: said }, wide!).map(({ id }) => id)).toEqual([
    '100',
    '200',
    '300',
  ]);
});

test('of one month the part comes before the whole, and the whole before what others claim', () => {
  const april = focusPoints(killed, wide!).filter(({ id }) => id.includes('2017-04') || id === 'antiwar');
  expect(april.map(({ id }) => id)).toEqual(['ninewa-2017-04-01', 'iraq-2017-04-01', 'antiwar']);
});

test('the right arrow leads to the later point, and to the earlier one where time runs to the left', () => {
  expect(pointForKey('ArrowRight', 3, 10, 'ltr')).toBe(4);
  expect(pointForKey('ArrowLeft', 3, 10, 'ltr')).toBe(2);
  expect(pointForKey('ArrowRight', 3, 10, 'rtl')).toBe(2);
  expect(pointForKey('ArrowLeft', 3, 10, 'rtl')).toBe(4);
});

test('the arrows stop at the ends, Home and End lead there, other keys nowhere', () => {
  expect(pointForKey('ArrowRight', 9, 10, 'ltr')).toBe(9);
  expect(pointForKey('ArrowLeft', 0, 10, 'ltr')).toBe(0);
  expect(pointForKey('Home', 5, 10, 'rtl')).toBe(0);
  expect(pointForKey('End', 5, 10, 'rtl')).toBe(9);
  expect(pointForKey('Enter', 5, 10, 'ltr')).toBeNull();
});

test('a pointer means the nearest point within reach', () => {
  const points = focusPoints(displaced, wide!);
  const [first] = points;
  expect(nearestPoint(points, first!.x + 5, first!.y - 3, 24)).toBe(0);
  expect(nearestPoint(points, first!.x, first!.y - 200, 24)).toBeNull();
});

test('a range is reached in its middle', () => {
  const day = displaced.days.first + 30;
  const at = (low: number, high: number) =>
    focusPoints(
      {
        ...displaced,
        series: [series({ key: 'one', form: 'apart', runs: [[point('one', day, low, { high })]] })],
      },
      wide!,
    )[0]!.y;
  expect(at(100_000, 300_000)).toBeCloseTo(at(200_000, 200_000));
});

test('of two points as near the later one is meant, and none out of reach', () => {
  const points = [0, 10, 30].map((x) => ({ id: String(x), x, y: 0, text: '' }));
  expect(nearestPoint(points, 5, 0, 20)).toBe(1);
  expect(nearestPoint(points, 40, 0, 10)).toBe(2);
  expect(nearestPoint(points, 41, 0, 10)).toBeNull();
});
