import fc from 'fast-check';
import { TestRunner } from 'vitest';

/** What the worker wants to know of one run of a test file, and is told. */
export interface Watcher {
  /** Whether to end with the first failure. */
  readonly bail: boolean;
  readonly begins: (test: string) => void;
  readonly ends: (test: string) => void;
  /** The first failure of the run: the test's name, or the file's when it could not be read, and what was said. */
  failed: { readonly test: string; readonly says: string } | null;
}

declare global {
  var watcher: Watcher;
}

type Test = Parameters<TestRunner['onAfterRunTask']>[0];
type Files = Parameters<TestRunner['onAfterRunFiles']>[0];

/** Vitest's own way of running a file, watched; nothing is run after the first failure. */
export default class WatchedRunner extends TestRunner {
  onBeforeRunFiles(files: Files): void {
    // What failed is enough: the smallest example that fails takes long to find.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    for (const file of files) this.take(file);
  }

  override async onBeforeRunTask(test: Test): Promise<void> {
    if (globalThis.watcher.bail && globalThis.watcher.failed) test.mode = 'skip';
    await super.onBeforeRunTask(test);
    if (test.mode !== 'skip') globalThis.watcher.begins(test.id);
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test);
    globalThis.watcher.ends(test.id);
    this.take(test);
  }

  override onAfterRunFiles(files: Files): void {
    super.onAfterRunFiles(files);
    for (const file of files) this.take(file);
  }

  private take({
    name,
    result,
  }: {
    name: string;
    result?: { state: string; errors?: { message: string }[] };
  }): void {
    if (result?.state !== 'fail') return;
    globalThis.watcher.failed ??= { test: name, says: result.errors?.[0]?.message ?? '' };
  }
}
