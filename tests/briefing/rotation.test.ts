import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, heldAfter, turnAt } from '../../src/briefing/rotation.ts';

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

  it('of no scenes stands at the first', () => {
    expect(turnAt(1_500_000_000_000, 20_000, 0).index).toBe(0);
  });

  it('a scene number that is not there changes nothing', () => {
    expect(heldAfter({ kind: 'go', number: 9 }, null, 2, 6, 1000)).toBeNull();
    expect(heldAfter({ kind: 'go', number: 3 }, null, 5, 6, 1000)?.index).toBe(2);
  });

  it('shows every scene for its dwell in one round, whatever the moment it begins at', () => {
    fc.assert(
      fc.property(wall, fc.integer({ min: 15, max: 40 }), scenes, (start, seconds, count) => {
        const shown = new Map<number, number>();
        for (let second = 0; second < seconds * count; second += 1) {
          const { index } = turnAt(start + second * 1000, seconds * 1000, count);
          shown.set(index, (shown.get(index) ?? 0) + 1);
        }
        expect([...shown.keys()].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, at) => at),
        );
        expect([...shown.values()].every((held) => held === seconds)).toBe(true);
      }),
    );
  });

  it('counts its turns one by one and says how much of a turn is gone', () => {
    fc.assert(
      fc.property(wall, dwell, scenes, (now, each, count) => {
        const turn = turnAt(now, each, count);
        expect(turnAt(turn.endsAt, each, count).number).toBe(turn.number + 1);
        expect(turn.endsAt - now).toBeCloseTo((1 - turn.progress) * each, 0);
      }),
    );
  });

  it('leads by hand round all scenes forward and back, and to each by its number', () => {
    fc.assert(
      fc.property(scenes, fc.nat(11), (count, from) => {
        const shown = from % count;
        const led = (command: Command) => heldAfter(command, null, shown, count, 500);
        expect(led({ kind: 'next' })).toEqual({ index: (shown + 1) % count, until: 120_500 });
        expect(led({ kind: 'back' })).toEqual({ index: (shown + count - 1) % count, until: 120_500 });
        for (let number = 1; number <= count; number += 1)
          expect(led({ kind: 'go', number })).toEqual({ index: number - 1, until: 120_500 });
        expect([led({ kind: 'go', number: 0 }), led({ kind: 'go', number: count + 1 })]).toEqual([
          null,
          null,
        ]);
      }),
    );
  });

  it('a pause holds the scene that is shown, keeps through a number that is not there, and ends with any other key', () => {
    const paused = { index: 2, until: Infinity };
    expect(heldAfter({ kind: 'pause' }, { index: 4, until: 9000 }, 4, 6, 1000)).toEqual({
      index: 4,
      until: Infinity,
    });
    expect(heldAfter({ kind: 'go', number: 9 }, paused, 2, 6, 1000)).toEqual(paused);
    expect(heldAfter({ kind: 'next' }, paused, 2, 6, 1000)).toEqual({ index: 3, until: 121_000 });
  });
});
