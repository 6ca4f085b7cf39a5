import fc from 'fast-check';

/** True when no example among many breaks the law. The seed is fixed, so that a verdict never depends on luck. */
export function holds<Values>(law: fc.IProperty<Values>, runs = 500): boolean {
  return !fc.check(law, { seed: 20170626, numRuns: runs }).failed;
}
