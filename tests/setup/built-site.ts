import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/build/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:41234`. It answers once the site is built. */
    site: string;
    /** The folder that is served. */
    siteFolder: string;
  }
}

const top = join(import.meta.dirname, '../..');
const page = join(top, 'dist/index.html');
const cache = join(top, 'node_modules/.cache/figuredesk');
/** Holds the age of the page that the last good build wrote; is itself as old as that build's start. */
const stamp = join(cache, 'built');

/**
 * Serves the built site, building it first where it is missing or older than what it is made from. Tests that need no site
 * run meanwhile: the server takes requests at once and answers them when the site is there. A build that breaks fails the
 * journeys and no other test: the server then answers everything with what the build said.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(cache, { recursive: true });
  // A copy is served, so that a build started meanwhile cannot pull the pages from under a running test.
  const folder = mkdtempSync(join(cache, 'site-'));
  const stopped = new AbortController();
  const answering = whileAlone(async (): Promise<RequestListener> => {
    const fault = isStale() ? await build(stopped.signal) : null;
    if (fault !== null) return sayBroken(fault);
    cpSync(dirname(page), folder, { recursive: true });
    const { server } = siteServer(folder);
    return (request, response) => server.emit('request', request, response);
  }, stopped.signal);

  const server = createServer(async (request, response) => (await answering)(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}`);
  project.provide('siteFolder', folder);

  return async () => {
    stopped.abort();
    await answering;
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

const sayBroken =
  (fault: string): RequestListener =>
  (_request, response) =>
    response.writeHead(503).end(fault);

/** Null after a good build, else what the build said. */
async function build(signal: AbortSignal): Promise<string | null> {
  const started = new Date();
  rmSync(stamp, { force: true });
  const node = spawn(process.execPath, ['src/commands/build.ts'], { cwd: top, env: plainEnv(), signal });
  let said = '';
  for (const stream of [node.stdout, node.stderr]) stream.on('data', (chunk) => (said += chunk));
  const status = await new Promise((resolve) => node.on('close', resolve).on('error', resolve));
  if (status !== 0 || !existsSync(page)) return said || `The build ended with ${String(status)}.`;
  writeFileSync(stamp, ageOf(page));
  utimesSync(stamp, started, started);
  return null;
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

/** Two test runs in one tree build one after the other. A lock names its process; one that has died holds nothing. */
async function whileAlone<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const lock = join(cache, 'build.lock');
  while (!signal.aborted) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isRunning(Number(readIfThere(lock)))) rmSync(lock, { force: true });
      else await after(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}
