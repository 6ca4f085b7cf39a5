import fc from 'fast-check';
import { onTestFailed } from 'vitest';
import { DRAWS, tries } from '../setup/draws-of-a-run.ts';

/** So many drawn ledgers for a law about ledgers: every planted fault shows within the first third of them. */
export const LEDGERS = 100;

/**
 * True when no example among many breaks the law. The first examples are the same in every run, so that whether a planted
 * fault is caught never depends on luck; then as many new ones, and what breaks the law among them is printed. Of the first
 * ones it is printed, as small as it gets, only if the test fails for it: a planted fault is meant to break the law.
 */
export function holds<Values>(law: fc.IProperty<Values>, usual = 500): boolean {
  const fixed = { seed: 20170626, numRuns: usual };
  if (fc.check(law, { ...fixed, endOnFailure: true }).failed) {
    onTestFailed(() => tell(fc.check(law, fixed)));
    return false;
  }
  const anew = fc.check(law, { seed: DRAWS.seed, numRuns: tries(usual) });
  if (anew.failed) tell(anew);
  return !anew.failed;
}

function tell<Values>(broken: fc.RunDetails<Values>): void {
  process.stderr.write(`${fc.defaultReportMessage(broken) ?? ''}\n`);
}
