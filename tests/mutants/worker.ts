import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';
import { append, type Job, killedIn } from './journal.ts';
import { type Look, WatchedRuns } from './watched-runs.ts';

/** A mutant may take so many times as long as the tests without it, and some more. */
const TIMES = 5;

init({
  post: (message) => process.send?.(message),
  on: (listen) => process.on('message', listen),
  off: (listen) => process.off('message', listen),
  runTests: async (state, traces) => {
    const job = JSON.parse(readFileSync(process.env['MUTANTS_JOB'] ?? '', 'utf8')) as Job;
    const [file] = state.ctx.files;
    if (file) await tryMutants(job, relative(job.top, file.filepath), new WatchedRuns(state, traces));
  },
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
});

/** Runs one test file without any mutant, then with each of the living ones that it reaches. */
async function tryMutants(job: Job, test: string, runs: WatchedRuns): Promise<void> {
  const cold = await runs.look();
  // The first run also loads packages: where that makes tests seem long, what they take is seen in a second one.
  const look = cold.failed || timeOf(cold) <= job.longest ? cold : await runs.look();
  if (look.failed) {
    append(job.journal, { kind: 'broken', test, says: `${look.failed.test}: ${look.failed.says}` });
    return;
  }
  const reached = new Set([look.outside, ...look.inside.values()].flatMap(({ ids }) => [...ids]));
  append(job.journal, { kind: 'looked', test, reached: [...reached] });
  const killed = killedIn(job.journal);
  const passes = new Map<string, boolean>();
  for (const id of job.ids) {
    if (killed.has(id) || !reached.has(id)) continue;
    append(job.journal, { kind: 'tries', id, test });
    append(job.journal, { ...(await verdictOn(id, job, look, runs, passes)), id, test });
  }
  append(job.journal, { kind: 'done', test });
}

const timeOf = ({ outside, inside }: Look): number =>
  [...inside.values()].reduce((sum, { time }) => sum + time, outside.time);

type Verdict = { readonly kind: 'lives' | 'left' } | { readonly kind: 'killed'; by: string; says: string };

/** Runs the tests that reach a mutant, then also those that may meet what was kept from the first of them. */
async function verdictOn(
  id: number,
  job: Job,
  { outside, inside }: Look,
  runs: WatchedRuns,
  passes: Map<string, boolean>,
): Promise<Verdict> {
  const all = [...inside.keys()];
  const reaching = outside.ids.has(id) ? all : all.filter((one) => inside.get(one)?.ids.has(id));
  const following = all.slice(all.indexOf(reaching[0] ?? ''));
  for (const tests of following.length > reaching.length ? [reaching, following] : [reaching]) {
    const time = tests.reduce((sum, one) => sum + (inside.get(one)?.time ?? 0), outside.time);
    if (time > job.longest) return { kind: 'left' };
    const failed = await runs.failureOf(tests, id, time * TIMES + job.patience);
    if (failed && (tests.length === all.length || (await passAlone(tests, runs, passes))))
      return { kind: 'killed', by: failed.test, says: failed.says.slice(0, 200) };
  }
  return { kind: 'lives' };
}

/** Tests that lean on others fail without them: then it is not the mutant that they found. */
async function passAlone(
  tests: readonly string[],
  runs: WatchedRuns,
  passes: Map<string, boolean>,
): Promise<boolean> {
  const key = tests.join(' ');
  const pass = passes.get(key) ?? !(await runs.failureOf(tests, -1, Infinity));
  passes.set(key, pass);
  return pass;
}
