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

  it('and stays where it is within a minute', () => {
    for (const wall of [0, 60_000, 1_500_000_000_000]) expect(driftAt(wall + 59_999)).toEqual(driftAt(wall));
  });

  it('in one minute it moves by two thirds of its margin, upwards by its whole: slowly, and seldom the same way twice', () => {
    const places = Array.from({ length: 2000 }, (_, minute) => driftAt(minute * 60_000));
    const farthest = (of: (place: (typeof places)[number]) => number): number =>
      Math.max(...places.slice(1).map((place, before) => Math.abs(of(place) - of(places[before]!))));
    expect(farthest(({ inline }) => inline)).toBeCloseTo(4.8, 1);
    expect(farthest(({ block }) => block)).toBeCloseTo(7.3, 1);
  });

  it('a night from 22 to 6 passes midnight, one from 1 to 5 does not, and one may be an hour', () => {
    const dimmed = (from: number, to: number) =>
      Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isNight(hour, { from, to }));
    expect(dimmed(22, 6)).toEqual([0, 1, 2, 3, 4, 5, 6, 22, 23]);
    expect(dimmed(1, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(dimmed(3, 3)).toEqual([3]);
    expect(isNight(23, null)).toBe(false);
  });
});
