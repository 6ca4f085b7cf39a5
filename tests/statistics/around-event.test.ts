import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/calendar-date.ts';
import { referenceDay, referenceStart } from '../../src/domain/reference-time.ts';
import { eventsAround, figuresAround, spanAround } from '../../src/statistics/around-event.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul } from '../features/shipped-desk.ts';
import type { Place } from '../../src/domain/place.ts';
import { tries } from '../setup/draws-of-a-run.ts';

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(mosul.opensAsOf, days - 250));

/** The ids of a place and of all places around it. */
function withPlacesAround({ id, parent }: Place): readonly string[] {
  return parent === null ? [id] : [id, ...withPlacesAround(parent)];
}

type Rule = typeof figuresAround;

const LAWS: Readonly<Record<string, (rule: Rule) => void>> = {
  'tells nothing that is not in view, and nothing twice': (rule) =>
    fc.assert(
      fc.property(day, (asOf) => {
        const view = asOfView(mosul, asOf);
        for (const event of view.events) {
          const near = rule(view, event).map(({ figure }) => figure);
          expect(near.every((figure) => view.includes(figure))).toBe(true);
          expect(new Set(near).size).toBe(near.length);
        }
      }),
      { numRuns: tries(30) },
    ),
  'tells nothing from more than seven days away, nor of an unrelated place': (rule) => {
    const view = asOfView(mosul, mosul.opensAsOf);
    for (const event of view.events) {
      const { from, to } = spanAround(event);
      for (const { figure, days } of rule(view, event)) {
        const start = figure.time.kind === 'flow' ? referenceStart(figure.time) : referenceDay(figure.time);
        expect(referenceDay(figure.time) >= from && start <= to).toBe(true);
        expect(days).toBeLessThanOrEqual(7);
        expect(figure.place.kind !== 'country' || event.place.kind === 'country').toBe(true);
        const common = withPlacesAround(figure.place).filter((id) =>
          withPlacesAround(event.place).includes(id),
        );
        expect(common.length).toBeGreaterThan(0);
      }
    }
  },
  'finds every figure of the very day and place': (rule) => {
    const view = asOfView(mosul, mosul.opensAsOf);
    for (const event of view.events) {
      const same = view.figures.filter(
        ({ time, place }) =>
          place === event.place && time.kind !== 'flow' && daysBetween(referenceDay(time), event.date) === 0,
      );
      const near = rule(view, event).map(({ figure }) => figure);
      expect(same.filter((figure) => !near.includes(figure))).toEqual([]);
    }
  },
};

const fails = (law: () => void): boolean => {
  try {
    law();
    return false;
  } catch {
    return true;
  }
};

describe('figures around an event', () => {
  for (const [law, holds] of Object.entries(LAWS))
    it(`${law}`, () => expect(fails(() => holds(figuresAround))).toBe(false));

  const WRONG: Readonly<Record<string, Rule>> = {
    'looks at all places': (view, event) =>
      view.figures.flatMap((figure) =>
        Math.abs(daysBetween(referenceDay(figure.time), event.date)) <= 7 ? [{ figure, days: 0 }] : [],
      ),
    'looks at all days': (view, event) =>
      view.figures.flatMap((figure) => (figure.place === event.place ? [{ figure, days: 0 }] : [])),
    'knows the future': (view, event) => figuresAround(asOfView(mosul, addDays(view.day, 400)), event),
    'finds none': () => [],
  };
  for (const [fault, rule] of Object.entries(WRONG))
    it(`a rule that ${fault} breaks a law`, () => {
      expect(Object.values(LAWS).some((holds) => fails(() => holds(rule)))).toBe(true);
    });

  it('and events around a question are the same neighbourhood seen from the other side', () => {
    const view = asOfView(mosul, mosul.opensAsOf);
    for (const question of mosul.questions.values())
      for (const { event, days } of eventsAround(view, question)) {
        expect(view.events).toContain(event);
        expect(days).toBeLessThanOrEqual(7);
        expect(figuresAround(view, event).length).toBeGreaterThan(0);
      }
  });
});
