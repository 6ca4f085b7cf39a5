import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaseAt, longestShownDays, type Moment, shownThrough } from '../../src/briefing/lease.ts';
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

it('a figure on a day stands three weeks on a screen, a monthly count sixty-seven days', () => {
  const [first] = [...mosul.questions.values()];
  const monthly = mosul.questions.get('civilians-killed-month');
  if (!first || !monthly) throw new Error('The shipped dataset lacks its questions.');
  expect([longestShownDays(first), longestShownDays(monthly)]).toEqual([21, 67]);
  expect(shownThrough(first, { kind: 'stock', asOf: calendarDate('2017-05-29') })).toBe('2017-06-19');
});

function fails(law: () => void): boolean {
  try {
    law();
    return false;
  } catch {
    return true;
  }
}
