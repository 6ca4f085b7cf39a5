import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, boundsOf, centreOf, isFloor } from '../../src/domain/quantity.ts';
import { addQuantities, boundsOfDifference, quantityWithin } from '../../src/domain/quantity-arithmetic.ts';
import { holds } from './laws.ts';
import { anyAbsent, anyExact, anyPresent, anyQuantity } from './quantities.ts';

type Add = (quantities: readonly Quantity[]) => Quantity;
const exactly = (value: number): Quantity => ({ kind: 'exact', value });
const atLeast = (value: number): Quantity => ({ kind: 'qualified', qualifier: 'at-least', value });
const about = (value: number): Quantity => ({ kind: 'qualified', qualifier: 'about', value });
const upTo = (value: number): Quantity => ({ kind: 'qualified', qualifier: 'up-to', value });
const missing: Quantity = { kind: 'unavailable', reason: 'not-reported' };

/** Every sum that the parts leave possible is left possible by their sum. */
const leavesEverySumPossible = (add: Add): fc.IProperty<[Quantity[]]> =>
  fc.property(fc.array(anyPresent, { minLength: 1, maxLength: 5 }), (parts) => {
    const bounds = boundsOf(add(parts));
    const lows = parts.reduce((total, part) => total + (boundsOf(part)?.low ?? 0), 0);
    const highs = parts.reduce((total, part) => total + (boundsOf(part)?.high ?? 0), 0);
    return bounds === null
      ? lows === 0 && highs === Infinity
      : bounds.low <= lows + 1e-6 && bounds.high >= highs - 1e-6;
  });

const oneFloorMakesAFloor = (add: Add): fc.IProperty<[number, Quantity[]]> =>
  fc.property(fc.integer({ min: 1, max: 10_000 }), fc.array(anyQuantity, { maxLength: 4 }), (value, others) =>
    isFloor(add([...others, atLeast(value)])),
  );

const anythingMissingIsFloorOrUnavailable = (add: Add): fc.IProperty<[Quantity[], Quantity]> =>
  fc.property(fc.array(anyPresent, { maxLength: 4 }), anyAbsent, (parts, absent) => {
    const sum = add([...parts, absent]);
    return sum.kind === 'unavailable' || isFloor(sum);
  });

const exactOnlyOfExact = (add: Add): fc.IProperty<[Quantity[]]> =>
  fc.property(fc.array(anyQuantity, { minLength: 1, maxLength: 5 }), (parts) =>
    add(parts).kind === 'exact' ? parts.every((part) => part.kind === 'exact') : true,
  );

const orderDoesNotMatter = (add: Add): fc.IProperty<[Quantity[]]> =>
  fc.property(fc.array(anyPresent, { minLength: 1, maxLength: 5 }), (parts) => {
    const [forwards, backwards] = [boundsOf(add(parts)), boundsOf(add([...parts].reverse()))];
    return forwards === null || backwards === null
      ? forwards === backwards
      : Math.abs(forwards.low - backwards.low) < 1e-6 && Math.abs(forwards.high - backwards.high || 0) < 1e-6;
  });

const bestOnlyWhenAllHaveOne = (add: Add): fc.IProperty<[number, number, Quantity[]]> =>
  fc.property(fc.nat(500), fc.nat(500), fc.array(anyExact, { maxLength: 3 }), (low, more, others) => {
    const sum = add([{ kind: 'range', low, high: low + more }, ...others]);
    return sum.kind !== 'range' || sum.best === undefined;
  });

/** Wrong ways of adding that have been seen in published charts. */
const addsPrintedNumbers: Add = (parts) =>
  exactly(parts.reduce((total, part) => total + (centreOf(part) ?? 0), 0));
const averages: Add = (parts) =>
  exactly(parts.reduce((total, part) => total + (centreOf(part) ?? 0), 0) / parts.length);
const skipsWhatIsMissing: Add = (parts) => addQuantities(parts.filter((part) => part.kind !== 'unavailable'));
const takesMidpoints: Add = (parts) => {
  const sum = addQuantities(parts);
  return sum.kind === 'range' ? { ...sum, best: (sum.low + sum.high) / 2 } : sum;
};
const forgetsTheFirst: Add = (parts) => addQuantities(parts.length > 1 ? parts.slice(1) : parts);

describe('R4: a sum keeps its qualifier', () => {
  it('at least 317 and exactly 200 are at least 517', () => {
    expect(addQuantities([atLeast(317), exactly(200)])).toEqual(atLeast(517));
  });
  it('more than 100 and at least 50 are more than 150', () => {
    expect(addQuantities([{ kind: 'qualified', qualifier: 'more-than', value: 100 }, atLeast(50)])).toEqual({
      kind: 'qualified',
      qualifier: 'more-than',
      value: 150,
    });
  });
  it('about 100 and exactly 50 are about 150', () => {
    expect(addQuantities([about(100), exactly(50)])).toEqual(about(150));
  });
  it('nearly 100 and exactly 50 are nearly 150', () => {
    const nearly = (value: number): Quantity => ({ kind: 'qualified', qualifier: 'nearly', value });
    expect(addQuantities([nearly(100), exactly(50)])).toEqual(nearly(150));
  });
  it('up to 10 and up to 20 are up to 30, and with exactly 5 from 5 to 35', () => {
    expect(addQuantities([upTo(10), upTo(20)])).toEqual(upTo(30));
    expect(addQuantities([upTo(10), upTo(20), exactly(5)])).toEqual({ kind: 'range', low: 5, high: 35 });
  });
  it('fewer than 10 and up to 20 are fewer than 30', () => {
    const fewerThan = (value: number): Quantity => ({ kind: 'qualified', qualifier: 'fewer-than', value });
    expect(addQuantities([upTo(20), fewerThan(10)])).toEqual(fewerThan(30));
    expect(addQuantities([fewerThan(10), exactly(5)])).toEqual({ kind: 'range', low: 5, high: 15 });
  });
  it('the laws of sums hold', () => {
    expect(holds(leavesEverySumPossible(addQuantities))).toBe(true);
    expect(holds(oneFloorMakesAFloor(addQuantities))).toBe(true);
    expect(holds(exactOnlyOfExact(addQuantities))).toBe(true);
    expect(holds(orderDoesNotMatter(addQuantities))).toBe(true);
  });
  it('a sum that adds the printed numbers, averages, or forgets one is caught', () => {
    expect(holds(oneFloorMakesAFloor(addsPrintedNumbers))).toBe(false);
    expect(holds(exactOnlyOfExact(addsPrintedNumbers))).toBe(false);
    expect(holds(leavesEverySumPossible(averages))).toBe(false);
    expect(holds(leavesEverySumPossible(forgetsTheFirst))).toBe(false);
    expect(holds(orderDoesNotMatter(forgetsTheFirst))).toBe(false);
  });
});

describe('R5: a range keeps its ends, and a missing best stays missing', () => {
  it('970 to 1,260 and exactly 40 are 1,010 to 1,300, without a best', () => {
    expect(addQuantities([{ kind: 'range', low: 970, high: 1260 }, exactly(40)])).toEqual({
      kind: 'range',
      low: 1010,
      high: 1300,
    });
  });
  it('a best is kept when the source gave one', () => {
    const sum = addQuantities([{ kind: 'range', low: 10, best: 12, high: 20 }, exactly(1)]);
    expect(sum).toEqual({ kind: 'range', low: 11, best: 13, high: 21 });
  });
  it('no sum invents a best, and one that takes midpoints is caught', () => {
    expect(holds(bestOnlyWhenAllHaveOne(addQuantities))).toBe(true);
    expect(holds(bestOnlyWhenAllHaveOne(takesMidpoints))).toBe(false);
  });
});

describe('R7: missing is not zero', () => {
  it('the sum of nothing is unavailable', () => {
    expect(addQuantities([])).toEqual({ kind: 'unavailable', reason: 'not-applicable' });
  });
  it('a number that is withheld leaves a floor, or keeps its reason', () => {
    const withheld: Quantity = { kind: 'unavailable', reason: 'withheld' };
    expect(addQuantities([exactly(200), withheld])).toEqual(atLeast(200));
    expect(addQuantities([upTo(30), withheld])).toEqual(withheld);
    expect(addQuantities([exactly(0), withheld])).toEqual(withheld);
  });
  it('of several missing numbers the first gives the reason', () => {
    const withheld: Quantity = { kind: 'unavailable', reason: 'withheld' };
    expect(addQuantities([withheld, missing])).toEqual(withheld);
    expect(addQuantities([missing, upTo(4), withheld])).toEqual(missing);
  });
  it('a counted zero is a number', () => {
    expect(addQuantities([exactly(0), exactly(0)])).toEqual(exactly(0));
  });
  it('a sum with anything missing is never whole, and one that skips it is caught', () => {
    expect(holds(anythingMissingIsFloorOrUnavailable(addQuantities))).toBe(true);
    expect(holds(anythingMissingIsFloorOrUnavailable(skipsWhatIsMissing))).toBe(false);
  });
});

describe('differences keep what is not known', () => {
  it('432,726 less 415,986 is exactly 16,740', () => {
    expect(boundsOfDifference(exactly(432_726), exactly(415_986))).toEqual({ low: 16_740, high: 16_740 });
  });
  it('a floor less a number is open upwards, a number less a floor is open downwards', () => {
    expect(boundsOfDifference(atLeast(500), exactly(200))).toEqual({ low: 300, high: Infinity });
    expect(boundsOfDifference(exactly(500), atLeast(200))).toEqual({ low: -Infinity, high: 300 });
  });
  it('nothing is subtracted from or by a missing number', () => {
    expect(boundsOfDifference(missing, exactly(1))).toBeNull();
    expect(boundsOfDifference(exactly(1), missing)).toBeNull();
  });
  it('bounds become the words that say just as much', () => {
    expect(quantityWithin({ low: 5, high: 5 })).toEqual(exactly(5));
    expect(quantityWithin({ low: 5, high: Infinity })).toEqual(atLeast(5));
    expect(quantityWithin({ low: -3, high: 8 })).toEqual(upTo(8));
    expect(quantityWithin({ low: 2, high: 8 })).toEqual({ kind: 'range', low: 2, high: 8 });
    expect(quantityWithin({ low: -Infinity, high: Infinity })).toEqual({
      kind: 'unavailable',
      reason: 'not-comparable',
    });
    expect(quantityWithin({ low: -9, high: 0 })).toEqual(exactly(0));
    expect(quantityWithin({ low: -9, high: -1 })).toBeNull();
  });
  it('the later is always among the earlier plus the difference', () => {
    fc.assert(
      fc.property(anyPresent, anyPresent, (later, earlier) => {
        const [a, b, difference] = [boundsOf(later), boundsOf(earlier), boundsOfDifference(later, earlier)];
        return (
          a !== null &&
          b !== null &&
          difference !== null &&
          difference.low <= a.high - b.low &&
          difference.high >= a.low - b.high
        );
      }),
    );
  });
});
