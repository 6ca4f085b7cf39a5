import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:41234`. */
    site: string;
  }
}

const top = join(import.meta.dirname, '../..');
const dist = join(top, 'dist');
const cache = join(top, 'node_modules/.cache/figuredesk');

/** Serves the built site, building it first where it is missing or older than what it is made from. */
export async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(cache, { recursive: true });
  // A copy is served, so that a build started meanwhile cannot pull the pages from under a running test.
  const copy = await whileAlone(() => {
    if (isStale())
      execFileSync(process.execPath, ['src/prerender/build.ts'], {
        cwd: top,
        stdio: 'inherit',
        env: plainEnv(),
      });
    const folder = mkdtempSync(join(cache, 'site-'));
    cpSync(dist, folder, { recursive: true });
    return folder;
  });

  const server = createServer(sirv(copy, { dev: false, etag: true, brotli: true, gzip: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}`);

  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(copy, { recursive: true, force: true });
  };
}

function isStale(): boolean {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  const sources = globSync(['src/**/*', 'data/**/*', 'vite.config.ts', 'package-lock.json'], { cwd: top });
  return sources.some((file) => statSync(join(top, file)).mtimeMs > built);
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
