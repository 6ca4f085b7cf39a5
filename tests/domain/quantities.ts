import fc from 'fast-check';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { ABSENCE_REASONS, type Quantity } from '../../src/domain/quantity.ts';

const count = fc.oneof(fc.nat(40), fc.nat(1_000_000));

export const anyExact: fc.Arbitrary<Quantity> = count.map((value) => ({ kind: 'exact', value }));

export const anyPresent: fc.Arbitrary<Quantity> = fc.oneof(
  anyExact,
  fc.record({ kind: fc.constant('qualified'), qualifier: fc.constantFrom(...QUALIFIERS), value: count }),
  fc.tuple(count, count, count, fc.boolean()).map(([a, b, c, hasBest]): Quantity => {
    const [low = 0, best = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
    return hasBest ? { kind: 'range', low, best, high } : { kind: 'range', low, high };
  }),
);

export const anyAbsent: fc.Arbitrary<Quantity> = fc
  .constantFrom(...ABSENCE_REASONS)
  .map((reason) => ({ kind: 'unavailable', reason }));

export const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  { arbitrary: anyPresent, weight: 5 },
  { arbitrary: anyAbsent, weight: 1 },
);
