import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Writable } from 'node:stream';
import {
  BaseSequencer,
  type CliOptions,
  createVitest,
  ForksPoolWorker,
  type PoolOptions,
  type TestSpecification,
} from 'vitest/node';
import { append, type Job, linesOf } from './journal.ts';
import type { Mutant } from './mutants-of.ts';
import { type Numbered, withSwitches } from './switches.ts';

/** How a run is done. */
export interface Settings {
  readonly top: string;
  /** Where vitest's own configuration is, and the tests of which project try the mutants. */
  readonly config: string;
  readonly project: string;
  /** Words in the paths of the test files that try mutants; none: all. */
  readonly tests: readonly string[];
  readonly workers: number;
  /** Tests that take longer, in milliseconds of processor time, are not tried on a mutant. */
  readonly longest: number;
  /** How much longer than without it a mutant may take at least, in milliseconds of processor time. */
  readonly patience: number;
  readonly journal: string;
}

class Worker extends ForksPoolWorker {
  override readonly name = 'mutants';
  protected override readonly entrypoint = join(import.meta.dirname, 'worker.ts');
}

/**
 * Tries every mutant against every test that reaches it until one fails, test file by test file, those of the lowest
 * floors first, and writes what happens to the journal. A worker that a mutant takes down with it begins again after it.
 */
export async function tryAll(
  mutants: readonly Mutant[],
  ids: readonly number[],
  texts: ReadonlyMap<string, string>,
  settings: Settings,
): Promise<void> {
  const { top, journal } = settings;
  const jobFile = `${journal}.job`;
  const folder = `${journal}.texts`;
  writeSwitched(folder, mutants, texts);
  Object.assign(process.env, {
    VITEST: 'true',
    NODE_ENV: 'test',
    TEST_SEED: '1',
    MUTANTS_JOB: jobFile,
    MUTANTS_TEXTS: folder,
  });
  const options: CliOptions = {
    root: top,
    config: settings.config,
    project: [settings.project],
    watch: false,
    reporters: [{}],
    pool: { name: 'mutants', createPoolWorker: (pool: PoolOptions) => new Worker(pool) },
    isolate: true,
    // It knows a module by its own text, and would serve it with the switches of another run.
    fsModuleCache: false,
    maxWorkers: settings.workers,
    sequence: { sequencer: LowestFirst },
  };
  // What thousands of failing tests print is of no use to anybody.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const vitest = await createVitest('test', options, {}, { stdout: nowhere, stderr: nowhere });
  try {
    const done = new Set(linesOf(journal).flatMap((line) => (line.kind === 'done' ? [line.test] : [])));
    let left = (await vitest.globTestSpecifications([...settings.tests])).filter(
      (one) => !done.has(relative(top, one.moduleId)),
    );
    while (left.length > 0) {
      const job: Job = { top, journal, ids, longest: settings.longest, patience: settings.patience };
      writeFileSync(jobFile, JSON.stringify(job));
      await vitest.runTestSpecifications(left);
      left = leftAfterCrash(left, settings);
    }
  } finally {
    await vitest.close();
  }
}

/** Test files whose worker went down with a mutant: that one is killed, and they begin again. */
function leftAfterCrash(
  tried: readonly TestSpecification[],
  { top, journal }: Settings,
): TestSpecification[] {
  const lines = linesOf(journal);
  return tried.filter((specification) => {
    const test = relative(top, specification.moduleId);
    const last = lines.findLast((line) => line.test === test);
    if (last?.kind === 'done' || last?.kind === 'broken') return false;
    if (last?.kind !== 'tries') {
      append(journal, { kind: 'broken', test, says: 'The worker ended before any mutant was tried.' });
      return false;
    }
    append(journal, { kind: 'killed', id: last.id, test, by: 'the worker ended', says: '' });
    return true;
  });
}

/** Lays down every file's text with its mutants behind switches. */
function writeSwitched(folder: string, mutants: readonly Mutant[], texts: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  const numbered = mutants.map((mutant, id): Numbered => ({ id, mutant }));
  for (const [path, here] of Map.groupBy(numbered, ({ mutant }) => mutant.path)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), withSwitches(path, texts.get(path) ?? '', here));
  }
}

const FLOORS = ['mutants', 'domain', 'ledger', 'statistics', 'data-access', 'charts', 'claims', 'briefing'];

class LowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const floor = ({ moduleId }: TestSpecification): number => {
      const at = FLOORS.findIndex((room) => moduleId.includes(`/tests/${room}/`));
      return at < 0 ? FLOORS.length : at;
    };
    return files.toSorted((a, b) => floor(a) - floor(b) || a.moduleId.localeCompare(b.moduleId));
  }
}
