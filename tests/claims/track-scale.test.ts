import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimMark, groupScales, headlineOn, trackScale } from '../../src/claims/track-scale.ts';
import { periodOf } from '../../src/domain/reference-time.ts';
import { isWithin } from '../../src/domain/scope.ts';
import { holds } from '../domain/laws.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyLedger, LAST_DAY } from '../ledgers/any-ledger.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answerOn } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import {
  between,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  qualified,
  question,
} from '../ledgers/small-ledger.ts';

describe('R29: one scale for all rows of a list', () => {
  it('begins at zero, ends at a round number, and names its middle', () => {
    expect(trackScale([exactly(70), qualified('more-than', 100)])).toEqual({ max: 150, ticks: [0, 75, 150] });
    expect(trackScale([between(970, 1250)])).toEqual({ max: 1500, ticks: [0, 750, 1500] });
    expect(trackScale([exactly(3), notReported])).toEqual({ max: 4, ticks: [0, 2, 4] });
  });
  it('ends at the first number that is easily halved with a fifth to spare', () => {
    const largest = [8, 12, 13, 16, 17, 20, 21, 25, 26, 33, 34, 41, 42, 50, 51, 66, 67, 83, 84];
    expect(largest.map((value) => trackScale([exactly(value)]).max)).toEqual([
      10, 15, 20, 20, 25, 25, 30, 30, 40, 40, 50, 50, 60, 60, 80, 80, 100, 100, 150,
    ]);
  });
  it('leaves room for an arrow beyond the largest claim, and seldom more than as much again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 5_000_000 }), { minLength: 1, maxLength: 5 }),
        (values) => {
          const largest = Math.max(...values);
          const { max } = trackScale(values.map(exactly));
          expect(max / largest).toBeGreaterThanOrEqual(1.2 - 1e-9);
          expect(max / largest).toBeLessThan(1.2 * 1.5 + 1e-9);
        },
      ),
    );
  });
  it('names no part of a person, at its end or in its middle', () => {
    const isWhole = (scale: typeof trackScale) =>
      fc.property(fc.integer({ min: 1, max: 400 }), (value) =>
        scale([exactly(value)]).ticks.every(Number.isInteger),
      );
    expect(holds(isWhole(trackScale))).toBe(true);
    expect(trackScale([exactly(12)]).ticks).toEqual([0, 15]);
    expect(trackScale([exactly(1)]).ticks).toEqual([0, 1, 2]);
    const halved: typeof trackScale = (quantities) => {
      const { max } = trackScale(quantities);
      return { max, ticks: [0, max / 2, max] };
    };
    expect(holds(isWhole(halved))).toBe(false);
  });
  it('of nothing, or of nobody, it is one', () => {
    for (const none of [[], [notReported], [exactly(0)]])
      expect(trackScale(none)).toEqual({ max: 1, ticks: [0, 1] });
  });
});

it('a scope and what it is a part of stand on one scale, in the order they are told, and what has no kin on its own', () => {
  let kin = 0;
  fc.assert(
    fc.property(anyLedger, (dataset) => {
      const view = asOfView(dataset, LAST_DAY);
      for (const asked of view.dataset.questions.values()) {
        const { groups } = answerOn(view)(asked);
        const scales = groupScales(groups);
        expect([...scales.keys()]).toEqual(groups);
        for (const [group, { max }] of scales) {
          const own = trackScale(group.claims.map((claim) => claim.figure.quantity)).max;
          expect(groups.length === 1 ? max === own : max >= own).toBe(true);
          const wholes = groups.filter(
            (other) =>
              other !== group &&
              other.claims.some(({ figure: whole }) =>
                group.claims.some(
                  ({ figure: part }) =>
                    isWithin(part, whole) &&
                    part.time.kind === whole.time.kind &&
                    periodOf(part.time) === periodOf(whole.time),
                ),
              ),
          );
          for (const whole of wholes) expect(scales.get(whole)?.max).toBe(max);
          kin += wholes.length;
        }
      }
    }),
  );
  expect(kin).toBeGreaterThan(0);
});

it('of the shipped ledger, Ninewa stands on the scale of Iraq, and who was injured on another', () => {
  const view = asOfView(mosul, mosul.opensAsOf);
  const killed = view.dataset.questions.get('civilians-killed-month')!;
  const scales = groupScales(answerOn(view)(killed).groups);
  const maxOf = (heading: string) => [...scales].find(([{ scope }]) => scope.heading === heading)?.[1].max;
  expect(maxOf('Of which killed, Ninewa')).toBe(maxOf('Killed, Iraq'));
  expect(maxOf('Killed, Iraq')).toBe(1000);
  expect(maxOf('Injured, Iraq')).toBe(600);
});

it('where the headline stands on a scale is the least that it claims, wherever it is listed', () => {
  const told = (id: string, by: string, quantity: Figure['quantity'], day: string) =>
    figure({ id, by, quantity, time: onDay(day) });
  const dataset = ledger({
    figures: [
      told('older', 'ministry', exactly(90), '2017-06-01'),
      told('newest', 'agency', between(70, 80), '2017-06-08'),
    ],
  });
  const view = asOfView(dataset, calendarDate('2017-06-10'));
  const { groups } = answerOn(view)(question());
  const [{ claims }] = groups;
  expect(claims).toHaveLength(2);
  expect(headlineOn(claims)).toBe(70);
  expect(headlineOn(claims.toReversed())).toBe(70);
  expect(headlineOn(claims.filter(({ standing }) => standing !== 'headline'))).toBeNull();
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
