import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Files } from '../../mocks/files.ts';
import { chromiumLaunch, FRUGAL } from '../browser.ts';
import { smallFiles } from '../mocks/small-ledger.ts';

/*
 * What only a real browser and a real server can show: that an unchanged catalog costs a 304, that an endpoint on
 * another host costs no preflight, and that the hash is checked where the browser offers no crypto.subtle.
 */

let files: Files;
let changed = '';
let log: string[] = [];
let server: Server;
let browser: Browser;
let script: Map<string, string>;

beforeAll(async () => {
  files = await smallFiles();
  script = await bundled();
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const launch = await chromiumLaunch(FRUGAL);
  browser = await chromium.launch({
    ...launch,
    args: [...(launch.args ?? []), '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

beforeEach(() => {
  log = [];
  changed = '';
});

/** The door as the browser gets it, by file name. */
async function bundled(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../../src/data-access/endpoint.ts'),
        formats: ['es'],
        fileName: 'endpoint',
      },
    },
  });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return new Map(outputs.map((chunk) => [chunk.fileName, chunk.type === 'chunk' ? chunk.code : '']));
}

const PAGE =
  '<!doctype html><title>Page</title><script type="module">import * as door from "/endpoint.js"; globalThis.door = door;</script>';

/** A static host: strong ETags for data, and leave for pages of other hosts to read it. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://host.invalid/').pathname.slice(1);
  const code = script.get(path);
  if (path === '') return void response.setHeader('Content-Type', 'text/html').end(PAGE);
  if (code !== undefined) return void response.setHeader('Content-Type', 'text/javascript').end(code);
  const text = files.get(path);
  const tag = `"${path}${changed}"`;
  response
    .setHeader('Access-Control-Allow-Origin', '*')
    .setHeader('ETag', tag)
    .setHeader('Cache-Control', 'max-age=3600');
  const status = text === undefined ? 404 : request.headers['if-none-match'] === tag ? 304 : 200;
  log.push(`${request.method} ${path.split('/').at(-1)?.split('.')[0]} ${status}`);
  response.writeHead(status).end(status === 200 ? `${text}${changed}` : '');
}

async function pageAt(host: string): Promise<{ page: Page; site: string }> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  const page = await browser.newPage();
  const site = `http://${host}:${address.port}/`;
  await page.goto(site);
  return { page, site };
}

type Door = typeof import('../../src/data-access/endpoint.ts');

/** Runs in the page: the catalog, so many times, and then the document. */
function ask(page: Page, site: string, rounds: number) {
  return page.evaluate(
    async ({ site: at, rounds: times }) => {
      const door: Door = Reflect.get(globalThis, 'door');
      const endpoint = { address: `${at}data/`, pollSeconds: 300, timeoutSeconds: 10 };
      const seen: string[] = [];
      let catalog = await door.fetchCatalog(endpoint);
      seen.push(JSON.stringify(catalog));
      for (let round = 1; round < times; round += 1) {
        catalog = await door.fetchCatalog(endpoint);
        seen.push(JSON.stringify(catalog));
      }
      const outcome: string = await door
        .fetchDocument(endpoint, door.entryOf(endpoint, catalog, 'small'))
        .then(
          (dataset: { id: string }) => dataset.id,
          (error: { kind: string }) => error.kind,
        );
      return { seen, outcome, secure: isSecureContext, subtle: typeof crypto.subtle };
    },
    { site, rounds },
  );
}

test('an unchanged catalog is answered with 304 and no body, though the host lets it be stored for an hour', async () => {
  const { page, site } = await pageAt('localhost');
  const { seen, outcome } = await ask(page, site, 3);
  expect(log).toEqual(['GET catalog 200', 'GET catalog 304', 'GET catalog 304', 'GET small 200']);
  expect(new Set(seen).size).toBe(1);
  expect(outcome).toBe('small');
});

test('a changed catalog is seen at the next poll', async () => {
  const { page, site } = await pageAt('localhost');
  await ask(page, site, 1);
  changed = ' ';
  await ask(page, site, 1);
  expect(log.filter((line) => line.includes('catalog'))).toEqual(['GET catalog 200', 'GET catalog 200']);
});

test('an endpoint on another host is polled with its ETag and without a preflight', async () => {
  const { page, site } = await pageAt('localhost');
  await ask(page, site.replace('localhost', 'data.example'), 2);
  expect(log).toEqual(['GET catalog 200', 'GET catalog 304', 'GET small 200']);
});

test('over plain http on an intranet the hash is checked without crypto.subtle', async () => {
  const { page, site } = await pageAt('figures.example');
  expect(await ask(page, site, 1)).toMatchObject({ secure: false, subtle: 'undefined', outcome: 'small' });
  const { page: later } = await pageAt('figures.example');
  const [path = ''] = [...files.keys()].filter((key) => key.includes('small'));
  const good = files;
  files = new Map([...files, [path, `${files.get(path)}`.replace('432726', '432727')]]);
  try {
    expect(await ask(later, site, 1)).toMatchObject({ subtle: 'undefined', outcome: 'hash' });
  } finally {
    files = good;
  }
});
