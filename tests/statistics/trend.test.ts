import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFloor, leastClaimed, mostClaimed, type Quantity } from '../../src/domain/quantity.ts';
import { type Answer, answers } from '../../src/statistics/answers.ts';
import { statedDirection } from '../../src/statistics/stated-direction.ts';
import { trendBeside } from '../../src/statistics/trend.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyQuantity } from '../domain/quantities.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { between, exactly, qualified } from '../ledgers/small-ledger.ts';

describe('which way a number went', () => {
  it.each<[Quantity, Quantity, string]>([
    [exactly(10), exactly(20), 'up'],
    [between(3000, 5000), qualified('about', 200), 'down'],
    [qualified('at-least', 317), qualified('at-least', 354), 'up'],
    [qualified('more-than', 400), qualified('at-least', 300), 'down'],
    [qualified('more-than', 100), exactly(150), 'unknown'],
    [qualified('more-than', 100), qualified('at-least', 100), 'unknown'],
    [qualified('about', 100), qualified('about', 101), 'unknown'],
    [between(10, 20), between(10, 20), 'same'],
  ])('from %j to %j', (from, to, way) => {
    expect(statedDirection(from, to)).toBe(way);
  });

  it('is said of what was printed, and the other way round it is the other way', () => {
    const other = { up: 'down', down: 'up', same: 'same', unknown: 'unknown' };
    const law = (direction: typeof statedDirection) =>
      fc.property(anyQuantity, anyQuantity, (from, to) => {
        const way = direction(from, to);
        const rose = (leastClaimed(to) ?? 0) - (mostClaimed(from) ?? 0) > 0;
        return other[way] === direction(to, from) && (way !== 'up' || rose || (isFloor(from) && isFloor(to)));
      });
    expect(holds(law(statedDirection))).toBe(true);
    expect(
      holds(law((from, to) => ((mostClaimed(to) ?? 0) > (leastClaimed(from) ?? 0) ? 'up' : 'down'))),
    ).toBe(false);
  });
});

it('a trend beside what leads is of the same count, went up or down, and stands only where nobody leads or who does gave no number before', () => {
  let [told, elsewhere] = [0, 0];
  const law = (trend: typeof trendBeside) =>
    fc.property(anyLedger, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return answers(view).every((answer: Answer) => {
        const found = trend(view, answer);
        if (!found) return true;
        const [{ scope: leading }] = answer.groups;
        told += 1;
        if (found.scope !== leading) elsewhere += 1;
        const { headline } = answer;
        return (
          (headline === null ||
            (headline.change.kind === 'none' &&
              headline.change.reason !== 'break' &&
              found.finding.to !== headline.claim.figure)) &&
          found.scope.measure === leading.measure &&
          found.scope.timeKind === leading.timeKind &&
          (found.finding.direction === 'up' || found.finding.direction === 'down')
        );
      });
    });
  expect(holds(law(trendBeside), LEDGERS)).toBe(true);
  expect(told).toBeGreaterThan(3);
  expect(elsewhere).toBeGreaterThan(0);
  const always: typeof trendBeside = (view, { headline, ...answer }) =>
    trendBeside(view, {
      ...answer,
      headline: headline && { ...headline, change: { kind: 'none', reason: 'first-figure' } },
    });
  expect(holds(law(always), LEDGERS)).toBe(false);
});
