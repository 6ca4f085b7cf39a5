import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftAt, isNight } from '../../src/briefing/drift.ts';

describe('care of the image', () => {
  it('the content moves each minute, never farther than its margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (wall) => {
        const [here, next] = [driftAt(wall), driftAt(wall + 60_000)];
        expect(Math.max(Math.abs(here.inline), Math.abs(here.block))).toBeLessThanOrEqual(7);
        expect(next).not.toEqual(here);
      }),
    );
  });

  it('a night from 22 to 6 passes midnight', () => {
    const dimmed = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      isNight(hour, { from: 22, to: 6 }),
    );
    expect(dimmed).toEqual([0, 1, 2, 3, 4, 5, 6, 22, 23]);
    expect(isNight(23, null)).toBe(false);
  });
});
