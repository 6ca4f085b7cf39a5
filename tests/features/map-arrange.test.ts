import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../src/charts/labels.ts';
import { arrange, type Wish } from '../../src/features/map/arrange.ts';

const WINDOW = { width: 688, height: 520 };

const wishes = (most: number) =>
  fc.array(
    fc.record({
      spot: fc.record({ x: fc.integer({ min: 60, max: 628 }), y: fc.integer({ min: 60, max: 460 }) }),
      reach: fc.record({ left: fc.integer({ min: 12, max: 24 }), right: fc.integer({ min: 12, max: 36 }) }),
      labels: fc.tuple(
        fc.record({ width: fc.integer({ min: 60, max: 700 }), height: fc.constant(68) }),
        fc.record({ width: fc.integer({ min: 20, max: 60 }), height: fc.constant(17) }),
      ),
    }),
    { maxLength: most },
  );

const boxOf = ({ reach }: Wish, { x, y }: { x: number; y: number }) => ({
  x: x - reach.left,
  y: y - 12,
  width: reach.left + reach.right,
  height: 24,
});

test('no mark lies over another, no name over a mark or another name, and all lie within the map', () => {
  fc.assert(
    fc.property(wishes(25), (all) => {
      const arranged = arrange(all, WINDOW);
      const marks = all.map((wish, at) => boxOf(wish, arranged[at]?.mark ?? { x: 0, y: 0 }));
      const labels = arranged.flatMap(({ label }) => label?.box ?? []);
      const boxes = [...marks, ...labels];
      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).filter((other) => overlap(box, other) > 0)).toEqual([]);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(WINDOW.width);
        expect(box.y + box.height).toBeLessThanOrEqual(WINDOW.height);
      }
    }),
  );
});

const WISH: Wish = {
  spot: { x: 300, y: 260 },
  reach: { left: 12, right: 12 },
  labels: [
    { width: 150, height: 68 },
    { width: 60, height: 17 },
  ],
};

test('a mark that is alone stands at its spot with its whole name beside it', () => {
  const [only] = arrange([WISH], WINDOW);
  expect(only).toMatchObject({ mark: WISH.spot, label: { which: 0 } });
});

test('places that all lie at one point are moved apart, and none is lost', () => {
  const arranged = arrange(
    Array.from({ length: 12 }, () => WISH),
    WINDOW,
  );
  const spots = new Set(arranged.map(({ mark }) => `${mark.x} ${mark.y}`));
  expect(spots.size).toBe(12);
  expect(arranged[0]?.mark).toEqual(WISH.spot);
});

test('where the first names take the room of a later one, that is placed before them', () => {
  const at = (x: number, width: number): Wish => ({
    ...WISH,
    spot: { x, y: 15 },
    labels: [
      { width, height: 24 },
      { width: 10, height: 17 },
    ],
  });
  // The narrow name would stand at the right of its mark, where the wide one must begin.
  const arranged = arrange([at(40, 24), at(180, 90)], { width: 200, height: 30 });
  expect(arranged.map(({ label }) => label?.which)).toEqual([0, 0]);
});

test('a name too wide for either side of its mark keeps to the side of the map, above or below the mark', () => {
  const [only] = arrange([{ ...WISH, spot: { x: 200, y: 60 }, labels: [{ width: 230, height: 85 }] }], {
    width: 288,
    height: 250,
  });
  expect(only?.label?.box).toMatchObject({ x: 58, width: 230 });
});

test('a name longer than the map is left out, and its mark stays', () => {
  const long = { ...WISH, labels: [{ width: 900, height: 68 }] };
  expect(arrange([long], WINDOW)).toEqual([{ mark: WISH.spot, label: null }]);
});

test('three hundred places all have a mark', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    ...WISH,
    spot: { x: 40 + (n % 20) * 30, y: 40 + Math.floor(n / 20) * 28 },
  }));
  expect(arrange(many, WINDOW)).toHaveLength(300);
});
