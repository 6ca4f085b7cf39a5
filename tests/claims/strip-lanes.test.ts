import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripLanes, type StripMark } from '../../src/claims/strip-lanes.ts';

const mark = fc
  .record({
    ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    reach: fc.record({ below: fc.integer({ min: 0, max: 32 }), above: fc.integer({ min: 0, max: 32 }) }),
  })
  .map(({ ends, reach }): StripMark => ({ from: Math.min(...ends), to: Math.max(...ends), reach }));

/** Pairs of marks in one lane that touch on a strip so wide. */
const touching = (marks: readonly StripMark[], lanes: readonly number[], width: number) =>
  marks.flatMap((one, a) =>
    marks.flatMap((other, b) => {
      if (b <= a || lanes[a] !== lanes[b]) return [];
      const apart =
        one.to * width + one.reach.above <= other.from * width - other.reach.below ||
        other.to * width + other.reach.above <= one.from * width - one.reach.below;
      return apart ? [] : [`${a} and ${b}`];
    }),
  );

it('no two claims of a strip are drawn over one another, however wide it is', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.integer({ min: 250, max: 900 }), (marks, width) => {
      expect(touching(marks, stripLanes(marks), width)).toEqual([]);
    }),
  );
});

it('a mark takes the lowest lane that is free on the narrowest strip', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const lanes = stripLanes(marks);
      lanes.forEach((lane, at) => {
        const before = marks.slice(0, at);
        for (let lower = 0; lower < lane; lower += 1)
          expect(
            before.some(
              (other, index) =>
                lanes[index] === lower && touching([other, marks[at]!], [0, 0], 250).length > 0,
            ),
          ).toBe(true);
      });
    }),
  );
});

const ROOM = { below: 8, above: 8 };

it('claims that stand apart share the lowest lane', () => {
  const at = (from: number): StripMark => ({ from, to: from, reach: ROOM });
  expect(stripLanes([at(0.1), at(0.5), at(0.9)])).toEqual([0, 0, 0]);
  expect(stripLanes([at(0.5), at(0.5), at(0.9)])).toEqual([0, 1, 0]);
  expect(stripLanes([at(0.9), at(0.5), at(0.1)])).toEqual([0, 0, 0]);
  // On 250 px they stand 16 px apart, as far as both reach.
  expect(stripLanes([at(0.5), at(0.564)])).toEqual([0, 0]);
  expect(stripLanes([at(0.564), at(0.5)])).toEqual([0, 0]);
  expect(stripLanes([at(0.5), at(0.56)])).toEqual([0, 1]);
});

it('a strip with all of its claims in one lane is caught', () => {
  const same: StripMark = { from: 0.5, to: 0.5, reach: ROOM };
  expect(touching([same, same], [0, 0], 300)).toEqual(['0 and 1']);
});
