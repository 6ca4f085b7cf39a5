import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { standInPlugins } from '../../mocks/vite-plugin.ts';
import { chromiumLaunch, FRUGAL } from '../browser.ts';

const root = join(import.meta.dirname, 'page');
const ledgers = join(import.meta.dirname, '../../data');
const config = { root, configFile: false, logLevel: 'error', publicDir: false } as const;

describe('while developing', () => {
  let server: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    const cacheDir = join(import.meta.dirname, '../../node_modules/.vite/stand-in');
    server = await createServer({
      ...config,
      cacheDir,
      plugins: standInPlugins(ledgers),
      server: { host: '127.0.0.1', port: 0 },
    });
    await server.listen();
    browser = await chromium.launch(await chromiumLaunch(FRUGAL));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(search: string): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    await page.goto(`${server.resolvedUrls?.local[0]}${search}`);
    await page.waitForFunction(() => document.title === 'Ready');
    return { page, said };
  }

  const status = (page: Page, address: string) =>
    page.evaluate(
      (path) =>
        fetch(path).then(
          (response) => response.status,
          () => 'no answer',
        ),
      address,
    );

  test('the endpoint of the page is stood in for', async () => {
    const { page, said } = await open('');
    const catalog = await page.evaluate(() =>
      fetch('/data/catalog.json').then((response) => response.json()),
    );
    expect(catalog.datasets[0].id).toBe('mosul-2016-2017');
    expect(await status(page, `/data/${catalog.datasets[0].document}`)).toBe(200);
    expect(await status(page, '/config.json')).toBe(200);
    expect(said.join('\n')).not.toMatch(/error/i);
  });

  test('the address asks for a scenario', async () => {
    expect(await status((await open('?scenario=404')).page, '/data/catalog.json')).toBe(404);
    expect(await status((await open('?scenario=offline')).page, '/data/catalog.json')).toBe('no answer');
    const { page } = await open('?scenario=500&after=1');
    expect(await status(page, '/data/catalog.json')).toBe(200);
    expect(await status(page, '/data/catalog.json')).toBe(500);
  });

  test('a scenario that does not exist is named in the console and on the page', async () => {
    const { page, said } = await open('?scenario=sunny');
    expect(await page.getByRole('alert').textContent()).toContain('There is no scenario "sunny"');
    expect(said.join('\n')).toContain('There is no scenario "sunny"');
  });

  test('an address the endpoint does not have fails, and the rest of the site is left alone', async () => {
    const { page, said } = await open('');
    expect(await status(page, '/data/unheard-of.json')).toBe('no answer');
    expect(said.join('\n')).toContain('unheard-of.json');
    expect(await status(page, '/index.html')).toBe(200);
  });
});

describe('in the site that is built', () => {
  async function built(input: string): Promise<{ name: string; text: string }[]> {
    // A test run is not production to Vite unless it is told so.
    vi.stubEnv('NODE_ENV', 'production');
    const result = await build({
      ...config,
      logLevel: 'silent',
      plugins: standInPlugins(ledgers),
      build: { write: false, target: 'esnext', rolldownOptions: { input } },
    });
    return [result]
      .flat()
      .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
      .map((file) => ({
        name: file.fileName,
        text: file.type === 'chunk' ? file.code : String(file.source),
      }));
  }

  test('there is no stand-in, no ledger and no worker', async () => {
    const files = await built(join(root, 'index.html'));
    const all = files.map(({ name, text }) => `${name}\n${text}`).join('\n');
    expect(all).toContain('Ready');
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.js$/), 'index.html']);
    expect(all).not.toMatch(/mockServiceWorker|msw|startStandIn|scenario/i);
  });

  test('and an entry that takes it along unguarded cannot be built', async () => {
    await expect(built(join(import.meta.dirname, '../../mocks/browser.ts'))).rejects.toThrow(
      /virtual:ledgers/,
    );
  });
});
