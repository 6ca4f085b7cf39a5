import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOutlines, projectionOn } from '../../src/build/outlines.ts';
import { isWithinFrame, type Point, pointOn, spotOn } from '../../src/domain/map-frame.ts';
import { ownOutlines } from '../../src/ledger/files/outlines.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const MOSUL = at(36.34, 43.13);

const pathOf = (svg: string, id: string): string =>
  new RegExp(`id="${id}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? '';

const drawnFor = (points: readonly Point[]) => {
  const drawn = drawOutlines(points, null);
  if (!drawn) throw new Error('Nothing was drawn.');
  return drawn;
};

test('marks stand where the outlines under them are drawn: both projections agree', () => {
  fc.assert(
    fc.property(
      fc.record({
        west: fc.integer({ min: -180, max: 179 }),
        span: fc.integer({ min: 1, max: 300 }),
        south: fc.integer({ min: -70, max: 60 }),
        high: fc.integer({ min: 1, max: 20 }),
        x: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        y: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      ({ west, span, south, high, x, y }) => {
        const frame = { west, east: west + span, south, north: south + high };
        const [longitude, latitude] = [west + x * span, south + y * high];
        const [drawnX, drawnY] = projectionOn(frame)([longitude, latitude]) ?? [];
        const spot = spotOn(frame, { latitude, longitude });
        expect(drawnX).toBeCloseTo(spot.x, 6);
        expect(drawnY).toBeCloseTo(spot.y, 6);
        expect(spotOn(frame, pointOn(frame, spot)).x).toBeCloseTo(spot.x, 6);
        expect(pointOn(frame, spot).latitude).toBeCloseTo(latitude, 6);
      },
    ),
  );
});

test('a dataset without a point has no outlines', () => {
  expect(drawOutlines([], null)).toBeNull();
});

test('the country of the points is all there, apart from its neighbours, and its outlines say who drew them', () => {
  const { frame, svg, source } = drawnFor([MOSUL]);
  expect(source).toBe('Natural Earth, 1:50 million');
  expect(isWithinFrame(frame, at(30.5, 47.8))).toBe(true);
  expect(isWithinFrame(frame, at(39.9, 32.9))).toBe(false);
  expect(pathOf(svg, 'own').split('M')).toHaveLength(2);
  expect(pathOf(svg, 'land')).not.toBe('');
  expect(svg.length).toBeLessThan(60_000);
});

test('neighbours are named where they lie, seen from the points, and the country of the points is not', () => {
  const { frame, names } = drawnFor([MOSUL]);
  const mosul = spotOn(frame, MOSUL);
  expect(names.map(({ name }) => name).toSorted()).toEqual(['Syria', 'Türkiye']);
  expect(names.filter(({ y }) => y > mosul.y)).toEqual([]);
  const syria = names.find(({ name }) => name === 'Syria')!;
  expect(pointOn(frame, syria).longitude).toBeLessThan(42.4);
  expect(drawnFor([at(32.6, 44.0)]).names).toEqual([]);
});

test('a country wider than forty degrees does not make a map on which no place is found', () => {
  const { frame } = drawnFor([at(43.3, 45.7)]);
  expect(frame.east - frame.west).toBeLessThan(10);
});

test('places on both sides of the date line, at sea, all at one point, and three hundred of the world are all on the map', () => {
  const world = Array.from({ length: 300 }, (_, n) => at(-50 + (n % 20) * 5, -170 + (n % 35) * 10));
  for (const points of [[at(-17.8, 178), at(-17, -179.5)], [at(0, -30)], [MOSUL, MOSUL], world]) {
    const { frame, svg } = drawnFor(points);
    expect(points.filter((point) => !isWithinFrame(frame, point))).toEqual([]);
    expect(frame.east - frame.west).toBeGreaterThan(1);
    expect(svg).not.toContain('NaN');
    expect(svg.length).toBeLessThan(200_000);
  }
});

const square = (ring: readonly (readonly number[])[]) =>
  ownOutlines(
    JSON.stringify({
      type: 'FeatureCollection',
      source: 'Survey of the river, CC0',
      features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] } }],
    }),
  );

test('a dataset’s own outlines take the place of the countries, whichever way round their rings run', () => {
  const ring = [
    [10, 10],
    [12, 10],
    [12, 12],
    [10, 12],
    [10, 10],
  ];
  const [one, other] = [square(ring), square(ring.toReversed())].map((own) =>
    drawOutlines([at(11, 11)], own),
  );
  expect(one?.svg).toBe(other?.svg);
  expect(one?.source).toBe('Survey of the river, CC0');
  expect(one && pathOf(one.svg, 'land')).toBe('');
  expect(one && isWithinFrame(one.frame, at(12, 12))).toBe(true);
});
