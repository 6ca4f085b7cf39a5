import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmationAt,
  leaseAt,
  leaseLength,
  longestShownDays,
  type Moment,
  shownThrough,
  steadyAfter,
} from '../../src/briefing/lease.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { mosul } from '../features/shipped-desk.ts';

const HOUR = 3_600_000;
const day = fc.integer({ min: 0, max: 24 * HOUR });
const START: Moment = { wall: Date.UTC(2026, 0, 1), steady: 10_000 };
const later = (wall: number, steady: number): Moment => ({
  wall: START.wall + wall,
  steady: START.steady + steady,
});

type LeaseRule = typeof leaseAt;

/** Each law takes the rule, so that a wrong one can be shown to break it. */
const LAWS: Readonly<Record<string, (rule: LeaseRule) => void>> = {
  'a number outlives its lease by neither clock, however the wall clock is set': (rule) =>
    fc.assert(
      fc.property(day, fc.integer({ min: -48 * HOUR, max: 48 * HOUR }), (steady, set) => {
        const lease = rule(START, later(steady + set, steady), HOUR);
        if (steady >= HOUR || steady + set >= HOUR) expect(lease.kind).toBe('expired');
      }),
    ),
  'a machine that slept wakes to expired numbers, though its steady clock stood still': (rule) =>
    expect(rule(START, later(2 * HOUR, 5), HOUR).kind).toBe('expired'),
  'a clock put back does not lengthen the lease': (rule) =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HOUR - 1 }), day, (steady, back) => {
        const lease = rule(START, later(steady - back, steady), HOUR);
        expect(lease.kind === 'running' && lease.remaining).toBe(HOUR - steady);
      }),
    ),
  'a lease ends with its last millisecond, by whichever clock': (rule) => {
    const kinds = [later(0, HOUR - 1), later(HOUR - 1, 0), later(0, HOUR), later(HOUR, 0)].map(
      (now) => rule(START, now, HOUR).kind,
    );
    expect(kinds).toEqual(['running', 'running', 'expired', 'expired']);
  },
  'what was never confirmed is never shown': (rule) =>
    expect(rule(null, START, HOUR)).toEqual({ kind: 'expired', confirmedAt: null }),
};

describe('leases', () => {
  for (const [law, holds] of Object.entries(LAWS))
    it(`${law}`, () => expect(fails(() => holds(leaseAt))).toBe(false));

  const running = (now: Moment, remaining: number): ReturnType<LeaseRule> =>
    remaining > 0
      ? { kind: 'running', until: now.wall + remaining, remaining }
      : { kind: 'expired', confirmedAt: 0 };
  const WRONG: Readonly<Record<string, LeaseRule>> = {
    'goes by the wall clock alone': (confirmed, now, length) =>
      confirmed ? running(now, length - (now.wall - confirmed.wall)) : leaseAt(confirmed, now, length),
    'goes by the steady clock alone': (confirmed, now, length) =>
      confirmed ? running(now, length - (now.steady - confirmed.steady)) : leaseAt(confirmed, now, length),
    'takes the kinder of the two clocks': (confirmed, now, length) =>
      confirmed
        ? running(now, length - Math.min(now.wall - confirmed.wall, now.steady - confirmed.steady))
        : leaseAt(confirmed, now, length),
    'shows what was never confirmed': (confirmed, now, length) => leaseAt(confirmed ?? now, now, length),
  };
  for (const [fault, rule] of Object.entries(WRONG)) {
    it(`a lease that ${fault} breaks a law`, () => {
      expect(Object.values(LAWS).some((holds) => fails(() => holds(rule)))).toBe(true);
    });
  }
});

it('the clock of a screen counts sleep, and nothing that is set back takes time away', () => {
  const read = fc.record({
    steady: fc.integer({ min: 0, max: HOUR }),
    set: fc.integer({ min: -HOUR, max: HOUR }),
  });
  fc.assert(
    fc.property(fc.array(read, { maxLength: 30 }), (reads) => {
      let [own, machine] = [0, START];
      for (const { steady, set } of reads) {
        const now = { steady: machine.steady + steady, wall: machine.wall + steady + set };
        const next = steadyAfter(own, machine, now);
        expect(next - own).toBeGreaterThanOrEqual(steady);
        expect(next - own).toBeLessThanOrEqual(Math.max(steady, steady + set));
        [own, machine] = [next, now];
      }
    }),
  );
  const asleep = { steady: START.steady + 5, wall: START.wall + 8 * HOUR };
  const awake = { steady: asleep.steady + 500, wall: START.wall + 500 };
  expect(steadyAfter(steadyAfter(0, START, asleep), asleep, awake)).toBe(8 * HOUR + 500);
});

it('a number is down before its lease is over, however long the answer and the drawing take', () => {
  for (const minutes of [1, 60, 1440]) expect(leaseLength(minutes)).toBe(minutes * 60_000 - 2000);
});

it('a confirmation that lies ahead of the clock confirms nothing', () => {
  fc.assert(
    fc.property(day, day, (ago, ahead) => {
      const at = confirmationAt(START.wall - ago, START);
      expect(at).toEqual({ wall: START.wall - ago, steady: START.steady - ago });
      expect(confirmationAt(START.wall + ahead + 1, START)).toBeNull();
    }),
  );
  expect(confirmationAt(null, START)).toBeNull();
});

describe('a screen over a random day of confirmations, failures, pauses and clocks set anew', () => {
  /** What happens next on a screen, and how many milliseconds after what came before. */
  const step = fc.record({
    after: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 3 * HOUR })),
    what: fc.constantFrom('tick', 'tick', 'confirmed', 'failed', 'asleep', 'clock set'),
    by: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
  });

  /**
   * What is to be seen at any moment: the screen as it was drawn at its last tick, and over it the browser's own end of
   * the lease, which was armed at the last grant and runs without ticks.
   */
  function watch(steps: readonly { after: number; what: string; by: number }[], rearmed: boolean) {
    let now = START;
    let confirmed: Moment | null = null;
    let drawn = leaseAt(null, now, HOUR);
    let armedFor: number | null = null;
    const seen: { number: boolean; words: boolean; sinceConfirmed: number }[] = [];
    for (const { after, what, by } of steps) {
      now = { wall: now.wall + after, steady: now.steady + (what === 'asleep' ? 0 : after) };
      if (what === 'clock set') now = { ...now, wall: now.wall + by };
      if (what === 'confirmed') confirmed = confirmationAt(now.wall, now);
      if (what !== 'failed') {
        drawn = leaseAt(confirmed, now, HOUR);
        const isGrant = what === 'confirmed' && drawn.kind === 'running';
        if (isGrant && drawn.kind === 'running' && (rearmed || armedFor === null))
          armedFor = now.steady + drawn.remaining;
      }
      const lapsed = drawn.kind === 'expired' || (armedFor !== null && now.steady >= armedFor);
      seen.push({
        number: !lapsed,
        words: lapsed,
        sinceConfirmed: confirmed ? now.steady - confirmed.steady : Infinity,
      });
    }
    return seen;
  }

  it('shows a number within its lease or the words, exactly one of them, at every moment', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (const { number, words, sinceConfirmed } of watch(steps, true)) {
          expect(number).not.toBe(words);
          expect(number ? sinceConfirmed : 0).toBeLessThan(HOUR);
        }
      }),
    );
  });

  it('and a number that is confirmed in time is never taken away', () => {
    const steps = Array.from({ length: 40 }, () => ({ after: HOUR / 4, what: 'confirmed', by: 0 }));
    expect(watch(steps, true).every(({ number }) => number)).toBe(true);
    expect(watch(steps, false).every(({ number }) => number)).toBe(false);
  });
});

it('a figure on a day stands three weeks on a screen, a monthly count sixty-seven days', () => {
  const [first] = [...mosul.questions.values()];
  const monthly = mosul.questions.get('civilians-killed-month');
  if (!first || !monthly) throw new Error('The shipped dataset lacks its questions.');
  expect([longestShownDays(first), longestShownDays(monthly)]).toEqual([21, 67]);
  expect(shownThrough(first, { kind: 'stock', asOf: calendarDate('2017-05-29') })).toBe('2017-06-19');
});

it('a lease tells until when by the wall clock a number stands', () => {
  const lease = leaseAt({ wall: 1000, steady: 0 }, { wall: 1010, steady: 10 }, 100);
  expect(lease).toEqual({ kind: 'running', until: 1100, remaining: 90 });
});

it('a wall clock that runs a second ahead of the steady one is let be, and more than that counts', () => {
  const gone = (ahead: number): number =>
    steadyAfter(50, { wall: 0, steady: 50 }, { wall: ahead, steady: 50 });
  expect([1000, 1001].map(gone)).toEqual([50, 1051]);
});

function fails(law: () => void): boolean {
  try {
    law();
    return false;
  } catch {
    return true;
  }
}
