import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripLanes, type StripMark } from '../../src/claims/strip-lanes.ts';

const mark = fc
  .record({
    ends: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    before: fc.integer({ min: 0, max: 32 }),
    after: fc.integer({ min: 0, max: 32 }),
  })
  .map(({ ends, ...room }): StripMark => ({ from: Math.min(...ends), to: Math.max(...ends), ...room }));

/** Pairs of marks in one lane that touch on a strip so wide. */
const touching = (marks: readonly StripMark[], lanes: readonly number[], width: number) =>
  marks.flatMap((one, a) =>
    marks.flatMap((other, b) => {
      if (b <= a || lanes[a] !== lanes[b]) return [];
      const apart =
        one.to * width + one.after <= other.from * width - other.before ||
        other.to * width + other.after <= one.from * width - one.before;
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

it('claims that stand apart share the lowest lane', () => {
  const at = (from: number): StripMark => ({ from, to: from, before: 8, after: 8 });
  expect(stripLanes([at(0.1), at(0.5), at(0.9)])).toEqual([0, 0, 0]);
  expect(stripLanes([at(0.5), at(0.5), at(0.9)])).toEqual([0, 1, 0]);
});

it('a strip with all of its claims in one lane is caught', () => {
  const same: StripMark = { from: 0.5, to: 0.5, before: 8, after: 8 };
  expect(touching([same, same], [0, 0], 300)).toEqual(['0 and 1']);
});
