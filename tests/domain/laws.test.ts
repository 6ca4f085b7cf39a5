import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { DRAWS } from '../setup/draws-of-a-run.ts';
import { holds } from './laws.ts';

const drawn = (until: number) => {
  let tried = 0;
  return fc.property(fc.nat(), () => (tried += 1) <= until);
};

it('a law that no example breaks holds', () => {
  expect(holds(drawn(Infinity), 50)).toBe(true);
});

it('a law broken by an example of every run does not hold', () => {
  expect(holds(drawn(20), 50)).toBe(false);
});

it('a law broken only by a new example does not hold, and its seed is printed', () => {
  const print = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(holds(drawn(70), 50)).toBe(false);
  expect(print.mock.calls.join('')).toContain(`seed: ${DRAWS.seed}`);
});
