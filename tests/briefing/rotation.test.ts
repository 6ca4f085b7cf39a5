import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAfter, turnAt } from '../../src/briefing/rotation.ts';

const wall = fc.integer({ min: 0, max: 4_000_000_000_000 });
const dwell = fc.integer({ min: 15_000, max: 600_000 });
const scenes = fc.integer({ min: 1, max: 12 });

describe('the rotation', () => {
  it('shows each scene for the whole of its time and then the next one', () => {
    fc.assert(
      fc.property(wall, dwell, scenes, (now, each, count) => {
        const turn = turnAt(now, each, count);
        expect(turnAt(turn.endsAt - 1, each, count).index).toBe(turn.index);
        expect(turnAt(turn.endsAt, each, count).index).toBe((turn.index + 1) % count);
        expect(turn.progress >= 0 && turn.progress < 1).toBe(true);
      }),
    );
  });

  it('two screens whose clocks are half a second apart show the same scene but for half a second a turn', () => {
    fc.assert(
      fc.property(wall, dwell, scenes, (now, each, count) => {
        const { endsAt, index } = turnAt(now, each, count);
        fc.pre(endsAt - now > 500);
        expect(turnAt(now + 500, each, count).index).toBe(index);
      }),
    );
  });

  it('a scene chosen by hand stays two minutes, a pause until it is ended', () => {
    expect(heldAfter({ kind: 'next' }, null, 5, 6, 1000)).toEqual({ index: 0, until: 121_000 });
    expect(heldAfter({ kind: 'back' }, null, 0, 6, 1000)).toEqual({ index: 5, until: 121_000 });
    const paused = heldAfter({ kind: 'pause' }, null, 2, 6, 1000);
    expect(paused).toEqual({ index: 2, until: Infinity });
    expect(heldAfter({ kind: 'pause' }, paused, 2, 6, 2000)).toBeNull();
  });

  it('a scene number that is not there changes nothing', () => {
    expect(heldAfter({ kind: 'go', number: 9 }, null, 2, 6, 1000)).toBeNull();
    expect(heldAfter({ kind: 'go', number: 3 }, null, 5, 6, 1000)?.index).toBe(2);
  });
});
