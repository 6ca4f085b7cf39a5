import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimMark, trackScale } from '../../src/claims/track-scale.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { between, exactly, notReported, qualified } from '../ledgers/small-ledger.ts';

describe('R29: one scale for all rows of a list', () => {
  it('begins at zero, ends at a round number, and names its middle', () => {
    expect(trackScale([exactly(70), qualified('more-than', 100)])).toEqual({ max: 150, ticks: [0, 75, 150] });
    expect(trackScale([between(970, 1250)])).toEqual({ max: 1500, ticks: [0, 750, 1500] });
    expect(trackScale([exactly(3), notReported])).toEqual({ max: 4, ticks: [0, 2, 4] });
  });
  it('leaves room for an arrow beyond the largest claim, and seldom more than as much again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 5 }),
        (values) => {
          const largest = Math.max(...values);
          const { max } = trackScale(values.map(exactly));
          expect(max / largest).toBeGreaterThanOrEqual(1.2 - 1e-9);
          expect(max / largest).toBeLessThan(1.2 * 1.5 + 1e-9);
        },
      ),
    );
  });
  it('of nothing, or of nobody, it is one', () => {
    for (const none of [[], [notReported], [exactly(0)]])
      expect(trackScale(none)).toEqual({ max: 1, ticks: [0, 1] });
  });
});

describe('R4: the edge of a mark says how sure the speaker was', () => {
  it('an exact number, a range, and each hedge', () => {
    expect(claimMark(exactly(5))).toEqual({ edge: 'exact', low: 5, high: 5 });
    expect(claimMark(between(5, 9))).toEqual({ edge: 'range', low: 5, high: 9 });
    expect(QUALIFIERS.map((one) => [one, claimMark(qualified(one, 5))?.edge])).toEqual([
      ['about', 'about'],
      ['nearly', 'nearly'],
      ['at-least', 'floor'],
      ['more-than', 'floor'],
      ['up-to', 'ceiling'],
      ['fewer-than', 'ceiling'],
    ]);
  });
  it('a missing number has no mark', () => {
    expect(claimMark(notReported)).toBeNull();
  });
});
