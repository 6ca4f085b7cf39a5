import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/prerender/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:41234`; empty where the build broke. */
    site: string;
  }
}

const top = join(import.meta.dirname, '../..');
const page = join(top, 'dist/index.html');
const cache = join(top, 'node_modules/.cache/figuredesk');
/** Holds the age of the page that the last good build wrote; is itself as old as that build's start. */
const stamp = join(cache, 'built');

/**
 * Serves the built site, building it first where it is missing or older than what it is made from. A build that breaks
 * fails the journeys and no other test.
 */
export async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(cache, { recursive: true });
  // A copy is served, so that a build started meanwhile cannot pull the pages from under a running test.
  const copy = await whileAlone(() => {
    if (isStale() && !build()) return null;
    const folder = mkdtempSync(join(cache, 'site-'));
    cpSync(dirname(page), folder, { recursive: true });
    return folder;
  });
  if (copy === null) {
    project.provide('site', '');
    return () => {};
  }

  const { server } = siteServer(copy);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}`);

  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(copy, { recursive: true, force: true });
  };
}

function build(): boolean {
  const started = new Date();
  rmSync(stamp, { force: true });
  const node = spawnSync(process.execPath, ['src/prerender/build.ts'], {
    cwd: top,
    stdio: 'inherit',
    env: plainEnv(),
  });
  if (node.status !== 0 || !existsSync(page)) return false;
  writeFileSync(stamp, ageOf(page));
  utimesSync(stamp, started, started);
  return true;
}

function isStale(): boolean {
  if (!existsSync(page) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== ageOf(page)) return true;
  const built = statSync(stamp).mtimeMs;
  // Folders are among them, and change when a file of theirs is deleted.
  const sources = globSync(['src/**/*', 'data/**/*', 'vite.config.ts', 'package-lock.json'], { cwd: top });
  return sources.some((file) => statSync(join(top, file)).mtimeMs > built);
}

function ageOf(file: string): string {
  return String(statSync(file).mtimeMs);
}

/** The build must not take itself for a test run: React and Vite read these. */
function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  return env;
}

/** Two test runs in one tree build one after the other. A lock older than five minutes was left by a run that died. */
async function whileAlone<T>(work: () => T): Promise<T> {
  const lock = join(cache, 'build.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const taken = statSync(lock, { throwIfNoEntry: false });
      if (taken && Date.now() - taken.mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true });
      else await after(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
