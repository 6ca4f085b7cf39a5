import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  extentOf,
  frameAround,
  isWithinFrame,
  type Point,
  shrunk,
  spotOn,
  widened,
} from '../../src/domain/map-frame.ts';

const points = fc.array(
  fc.record({
    latitude: fc.integer({ min: -80, max: 80 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test('a map shows no point beyond any of its sides', () => {
  const at = (latitude: number, longitude: number) => ({ latitude, longitude });
  const frame = frameAround([at(10, 10), at(20, 20)]);
  if (!frame) throw new Error('There is no frame.');
  const beyond = [at(15, 5), at(15, 25), at(5, 15), at(25, 15)];
  expect(beyond.filter((point) => isWithinFrame(frame, point))).toEqual([]);
  expect(isWithinFrame(frame, at(15, 15))).toBe(true);
});

test('a map shows every point that it was made for, wherever they lie', () => {
  fc.assert(
    fc.property(points, (all) => {
      const frame = frameAround(all);
      if (!frame) throw new Error('There is no frame.');
      expect(all.filter((point) => !isWithinFrame(widened(frame, 0.001), point))).toEqual([]);
    }),
  );
});

test('a map takes the shorter way round the globe: turning all points turns the frame and changes no size', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 359 }), (all, by) => {
      const turned = all.map(({ latitude, longitude }) => ({ latitude, longitude: longitude + by }));
      const [frame, other] = [frameAround(all), frameAround(turned)];
      if (!frame || !other) throw new Error('There is no frame.');
      expect(other.east - other.west).toBe(frame.east - frame.west);
    }),
  );
});

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

test('islands on both sides of the date line are neighbours', () => {
  const frame = frameAround([at(-17, 178), at(-18, -179)]);
  expect(frame).toEqual({ west: 178, east: 181, south: -18, north: -17 });
});

test('without a point there is no frame; one point, or many at one place, has a frame without a size', () => {
  expect(frameAround([])).toBeNull();
  for (const all of [[at(36.3, 43.1)], [at(36.3, 43.1), at(36.3, 43.1)]])
    expect(frameAround(all)).toMatchObject({ south: 36.3, north: 36.3 });
  const frame = frameAround([at(36.3, 43.1)]);
  expect(frame && frame.east - frame.west).toBe(0);
});

test('east is to the right, north is up, and a degree east is as short as at the middle parallel', () => {
  const frame = { west: 40, east: 50, south: 30, north: 40 };
  const [here, north, east] = [at(35, 45), at(36, 45), at(35, 46)].map((point) => spotOn(frame, point));
  if (!here || !north || !east) throw new Error('A spot is missing.');
  expect(here.y - north.y).toBeCloseTo(100);
  expect(east.x - here.x).toBeCloseTo(100 * Math.cos((35 * Math.PI) / 180));
  expect(shrunk(frame)).toBeCloseTo(0.819, 3);
  expect(extentOf(frame).height).toBe(1000);
});
