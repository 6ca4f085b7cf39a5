import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { thatCompile } from './compile.ts';
import { linesOf } from './journal.ts';
import { type Mutant, mutantsOf, textWith } from './mutants-of.ts';
import { reportOf } from './report.ts';
import { withSwitches } from './switches.ts';
import { tryAll } from './try-all.ts';
import { type Judged, nameOf, verdictsOf } from './verdicts.ts';

const TOP = join(import.meta.dirname, '../..');
const CACHES = join(TOP, 'node_modules/.cache/figuredesk');
mkdirSync(CACHES, { recursive: true });
const cache = mkdtempSync(join(CACHES, 'planted-'));
afterAll(() => rmSync(cache, { recursive: true }));

const PLANTED = join(import.meta.dirname, 'planted');

const PATH = 'ages.ts';

/** The planted module's text and its mutants. */
function planted(): readonly [text: string, mutants: readonly Mutant[]] {
  const path = `tests/mutants/planted/${PATH}`;
  const text = readFileSync(join(TOP, path), 'utf8');
  const compiling = thatCompile(TOP, cache, new Map([[path, text]]), mutantsOf(path, text));
  return [text, compiling.map((mutant) => ({ ...mutant, path: PATH }))];
}

/** Mutants of the planted module, tried by its tests. */
async function judge(text: string, mutants: readonly Mutant[]): Promise<Judged[]> {
  const ids = mutants.map((_, id) => id);
  const journal = join(cache, `${mutants.length}.journal`);
  await tryAll(mutants, ids, new Map([[PATH, text]]), {
    top: PLANTED,
    config: join(PLANTED, 'vitest.config.ts'),
    project: 'planted',
    tests: [],
    workers: 1,
    longest: 10_000,
    patience: 300,
    journal,
  });
  const verdicts = verdictsOf(linesOf(journal), ids);
  return mutants.map((mutant, id) => ({
    mutant,
    name: nameOf('', mutant.key),
    verdict: verdicts.get(id) ?? { kind: 'uncovered' },
  }));
}

describe('the mutation tester, tried on a small module with tests that are strong, weak and missing', async () => {
  for (const name of ['VITEST', 'NODE_ENV', 'TEST_SEED', 'MUTANTS_JOB', 'MUTANTS_TEXTS'])
    vi.stubEnv(name, process.env[name]);
  const [text, mutants] = planted();
  // An earlier run, in which they have other numbers, leaves nothing to the next.
  const earlier = await judge(text, mutants.slice(3, 5).toReversed());
  const judged = await judge(text, mutants);
  const told = (kind: string, within: string): string[] =>
    judged
      .filter(({ mutant, verdict }) => verdict.kind === kind && mutant.key.in.startsWith(within))
      .map(({ mutant }) => mutant.key.becomes);

  test('kills every mutant of what is tested at its edge', () => {
    expect(told('killed', 'isAdult')).toEqual(['age > 18', 'age < 18', 'true', 'false']);
    expect(told('survived', 'isAdult')).toEqual([]);
  });

  test('names the one that a weak test lets live, and only that one', () => {
    expect(told('survived', 'isChild')).toEqual(['age <= 18']);
    expect(told('killed', 'isChild')).toEqual(['age >= 18', 'true', 'false']);
  });

  test('calls what no test reaches uncovered, not killed', () => {
    expect(told('uncovered', 'isOld')).toEqual(['age >= 90', 'age <= 90', 'true', 'false']);
    expect(told('killed', 'isOld')).toEqual([]);
  });

  test('ends a loop that would never end, and counts it as killed', () => {
    expect(told('killed', 'yearsUntil')).toEqual(
      expect.arrayContaining(['at -= 1', 'at <= end', 'at >= end']),
    );
    expect(told('survived', 'yearsUntil')).toEqual([]);
  });

  test('finds by a later test what an earlier one left in a memory of the module', () => {
    expect(told('killed', 'nameOf › name')).toEqual(['true', 'false', "''", "''"]);
    const later = judged.filter(({ mutant }) => mutant.key.in === 'nameOf › name');
    for (const { verdict } of later) expect(verdict).toMatchObject({ by: 'and it is the name of an adult' });
  });

  test('says the same of a mutant in every run, whatever its number', () => {
    for (const { name, verdict } of earlier)
      expect([name, judged.find((one) => one.name === name)?.verdict.kind]).toEqual([name, verdict.kind]);
  });

  test('tries no mutant that the compiler refuses', () => {
    expect(judged.map(({ mutant }) => mutant.key.becomes)).not.toContain('null');
  });

  test('states a score of what is covered, and a reason for a survivor only where there is one', () => {
    const whole = reportOf(judged, {});
    const killed = judged.filter(({ verdict }) => verdict.kind === 'killed').length;
    const covered = judged.filter(({ verdict }) => verdict.kind !== 'uncovered').length;
    expect(covered).toBeLessThan(judged.length);
    expect(whole.score).toBeCloseTo(killed / covered);
    expect(whole.survivors).toMatch(/isChild: age < 18 → age <= 18\n {4}no reason/);
  });
});

describe('switches', () => {
  const text = `
    const found = list.filter((one) => one.size > 2 && !one.gone);
    if (found.length === 0) throw new RangeError('none');
    total += found[0].size * 2;
    for (const one of found) { if (one.last) break; total -= one.size; }
    return total >= 4 ? 'many' : found.at(-1)?.name ?? 'few';`;
  const lists = [
    [],
    [{ size: 3, name: 'a' }],
    [{ size: 2 }, { size: 9, last: true }, { size: 4, name: 'b' }],
    [{ size: 8, gone: true }, { size: 5 }, { size: 3 }],
    [{ size: 3 }, { size: 5, name: 'c' }, { size: 4, name: 'd' }],
  ];
  const wrap = (body: string): string => `function run(list, total) {${body}}`;
  const results = (code: string, mutant: (id: number) => boolean): unknown[] => {
    // oxlint-disable-next-line typescript/no-implied-eval
    const run = new Function('mutant', `${code}; return run;`)(mutant) as (
      list: unknown,
      total: number,
    ) => unknown;
    return lists.map((list) => {
      try {
        return run(list, 1);
      } catch (error) {
        return (error as Error).name;
      }
    });
  };
  const mutants = mutantsOf('planted.js', wrap(text));
  const numbered = mutants.map((mutant, id) => ({ id, mutant }));
  const switchedText = withSwitches('planted.js', wrap(text), numbered);

  test('that are all off change nothing', () => {
    expect(mutants.length).toBeGreaterThan(30);
    expect(results(switchedText, () => false)).toEqual(results(wrap(text), () => false));
  });

  test('are passed in every turn of a loop, so that one which does not end is noticed though it has no mutant', () => {
    const endless = withSwitches('planted.js', wrap('while (total > 0) total += 1; return list;'), []);
    let turns = 0;
    const patience = (): boolean => {
      turns += 1;
      if (turns > 100) throw new RangeError('It does not end.');
      return false;
    };
    expect(results(endless, patience)[0]).toBe('RangeError');
  });

  test('do what the text does with that one mutant written into it', () => {
    for (const { id, mutant } of numbered) {
      const byHand = results(textWith(wrap(text), mutant), () => false);
      expect(
        results(switchedText, (asked) => asked === id),
        mutant.key.becomes,
      ).toEqual(byHand);
    }
  });
});
