import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTop, leaderTo, topsBeside, type WantedEnd } from '../../src/charts/wall-ends.ts';

const GAP = 18;

/** Words about one to three figures, with room for all of them. */
const anyEnds = fc
  .array(
    fc.record({
      height: fc.integer({ min: 60, max: 300 }),
      down: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      spare: fc.integer({ min: 0, max: 400 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((blocks) => {
    const room = blocks.reduce((sum, { height, spare }) => sum + height + spare + GAP, 0);
    const ends = blocks.map(({ height, down }): WantedEnd => ({
      height,
      anchor: height / 3,
      mark: down === null ? null : { x: 700, y: Math.round(down * room) },
    }));
    return { room, ends };
  });

/** What is wrong with where the words stand: over one another, outside, or with a leader that ends in another's words. */
function faultsOf(ends: readonly WantedEnd[], tops: readonly number[], room: number): readonly string[] {
  const boxes = ends.map(({ height }, at) => ({ top: tops[at]!, bottom: tops[at]! + height }));
  const among = (y: number) => boxes.flatMap(({ top, bottom }, at) => (y >= top && y <= bottom ? [at] : []));
  return ends.flatMap(({ anchor, mark }, at) => {
    const { top, bottom } = boxes[at]!;
    const outside = top < 0 || bottom > room + 0.001 ? [`${at} outside`] : [];
    const covered = boxes.some((box, other) => other < at && box.top < bottom && top < box.bottom);
    const led = mark && among(leaderTo(mark, { x: 800, y: top + anchor }, 24)[1].y);
    const astray = led && (led.length !== 1 || led[0] !== at) ? [`the line of ${at} ends at ${led}`] : [];
    return [...outside, ...(covered ? [`${at} covered`] : []), ...astray];
  });
}

it('a leader on a wall ends within the words about its own figure, which lie over no other and within the wall', () => {
  fc.assert(
    fc.property(anyEnds, ({ ends, room }) => {
      expect(faultsOf(ends, topsBeside(ends, room, GAP), room)).toEqual([]);
    }),
  );
});

it('the same is found out where words are left as high as their marks, or change places', () => {
  const ends = [
    { height: 200, anchor: 60, mark: { x: 700, y: 300 } },
    { height: 200, anchor: 60, mark: { x: 700, y: 310 } },
  ];
  expect(faultsOf(ends, topsBeside(ends, 600, GAP), 600)).toEqual([]);
  const asHigh = ends.map(({ anchor, mark }) => mark.y - anchor);
  expect(faultsOf(ends, asHigh, 600)).not.toEqual([]);
  expect(faultsOf(ends, topsBeside(ends, 600, GAP), 300)).not.toEqual([]);
});

it('words stand as high as their mark where nothing is in the way, and keep the order of marks where something is', () => {
  const end = (y: number) => ({ height: 100, anchor: 30, mark: { x: 700, y } });
  expect(topsBeside([end(400), end(100)], 600, GAP)).toEqual([370, 70]);
  expect(topsBeside([end(110), end(100)], 600, GAP)).toEqual([188, 70]);
  expect(topsBeside([end(590)], 600, GAP)).toEqual([500]);
  expect(topsBeside([{ ...end(0), mark: null }, end(100)], 600, GAP)).toEqual([188, 70]);
});

it('words that are not shown keep no others from their place, nor from one another', () => {
  const end = (height: number, y: number | null) => ({
    height,
    anchor: 30,
    mark: y === null ? null : { x: 700, y },
  });
  const ends = [end(100, 200), end(0, 210), end(100, null)];
  const [first, , last] = topsBeside(ends, 260, GAP);
  expect([first, last]).toEqual([42, 160]);
  expect(ends.map((_, at) => flowTop(ends, at, GAP))).toEqual([0, 118, 118]);
});

it('a leader leaves its mark at the given distance straight for its number, and is none where that is nearer', () => {
  expect(leaderTo({ x: 10, y: 20 }, { x: 40, y: 60 }, 10)).toEqual([
    { x: 16, y: 28 },
    { x: 40, y: 60 },
  ]);
  expect(leaderTo({ x: 40, y: 60 }, { x: 10, y: 20 }, 10)[0]).toEqual({ x: 34, y: 52 });
  for (const number of [
    { x: 13, y: 24 },
    { x: 10, y: 20 },
    { x: 10.5, y: 20 },
  ])
    expect(leaderTo({ x: 10, y: 20 }, number, 10)).toEqual([number, number]);
});
