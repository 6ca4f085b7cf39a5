import { setImmediate } from 'node:timers/promises';
import { type init, runBaseTests } from 'vitest/worker';
import type { Watcher } from './one-run.ts';
import { type Reach, Switchboard } from './switchboard.ts';

type RunTests = Parameters<typeof init>[0]['runTests'];
type State = Parameters<RunTests>[0];
type Traces = Parameters<RunTests>[1];
type Failure = Watcher['failed'];

const RUNNER = `${import.meta.dirname}/one-run.ts`;
const switchboard = new Switchboard();

/** What one run without any mutant shows. */
export interface Look {
  readonly failed: Failure;
  /** What modules and hooks reach, before, between and after tests. */
  readonly outside: Reach;
  /** What each test reaches, in the order in which they run. */
  readonly inside: ReadonlyMap<string, Reach>;
}

/** Runs of one test file in this worker; each loads its modules afresh, so that no run leaves anything to the next. */
export class WatchedRuns {
  private readonly state: State;
  private readonly traces: Traces;

  constructor(state: State, traces: Traces) {
    this.state = silenced(state);
    this.traces = traces;
  }

  /** One run without any mutant. */
  async look(): Promise<Look> {
    const inside = new Map<string, Reach>();
    const outside = new Set<number>();
    let time = 0;
    let seen = switchboard.watch();
    const endOutside = (): void => {
      const reach = seen();
      for (const id of reach.ids) outside.add(id);
      time += reach.time;
    };
    const begins = (): void => {
      endOutside();
      seen = switchboard.watch();
    };
    const ends = (test: string): void => {
      inside.set(test, seen());
      seen = switchboard.watch();
    };
    const failed = await this.watched({ bail: false, begins, ends, failed: null });
    endOutside();
    switchboard.rest();
    return { failed, outside: { ids: outside, time }, inside };
  }

  /** Some of the tests, by id, with a mutant on, or none with -1, until the first fails. */
  async failureOf(tests: readonly string[], id: number, atMost: number): Promise<Failure> {
    const nothing = (): void => {};
    switchboard.turnOn(id, atMost);
    const failed = await this.watched({ bail: true, begins: nothing, ends: nothing, failed: null }, tests);
    switchboard.turnOn(-1, Infinity);
    return failed;
  }

  private async watched(watcher: Watcher, tests?: readonly string[]): Promise<Failure> {
    const [file] = this.state.ctx.files;
    if (file) file.testIds = tests && [...tests];
    globalThis.watcher = watcher;
    const durations = { environment: 0, prepare: 0, fetch: 0 };
    await runBaseTests('run', { ...this.state, durations }, this.traces);
    // What a test left to do is done before the next mutant is on.
    await setImmediate();
    return watcher.failed;
  }
}

/** Keeps Vitest's main process out of it: what it is told of thousands of runs it would have to keep and draw. */
function silenced(state: State): State {
  const config = { ...state.config, runner: RUNNER, isolate: true };
  config.snapshotOptions = { ...config.snapshotOptions, updateSnapshot: 'none' };
  const unheard = new Set(['onTaskUpdate', 'onCollected', 'onQueued', 'snapshotSaved', 'onUserConsoleLog']);
  const rpc = new Proxy(state.rpc, {
    get: (rpc, name) => {
      if (name === 'onUnhandledError') return takeUnhandled;
      return unheard.has(String(name)) ? async () => {} : (Reflect.get(rpc, name) as unknown);
    },
  });
  return { ...state, config, ctx: { ...state.ctx, config }, rpc };
}

async function takeUnhandled(error: { message?: string } | null): Promise<void> {
  globalThis.watcher.failed ??= { test: 'no test', says: error?.message ?? 'An error that nobody handled.' };
}
