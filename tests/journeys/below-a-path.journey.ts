import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { siteServer } from '../../src/build/serve.ts';
import { RIVER } from '../ledger/river-ledger.ts';
import { journey as atTheRoot } from './visit.ts';

const top = join(import.meta.dirname, '../..');
const PATH = '/figures/';

/** An invented ledger built for a path of a host, and what the site's own build wrote. */
const journey = atTheRoot
  .extend('built', { scope: 'file' }, ({}, { onCleanup }): string => {
    const folder = mkdtempSync(join(tmpdir(), 'figuredesk-below-'));
    onCleanup(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'data/river'), { recursive: true });
    for (const [file, text] of Object.entries(RIVER)) writeFileSync(join(folder, 'data/river', file), text);
    const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
    execFileSync(
      process.execPath,
      ['src/commands/build.ts', '--data', join(folder, 'data'), '--out', join(folder, 'site')],
      { cwd: top, env: { ...env, SITE_URL: `https://example.org${PATH}` } },
    );
    return join(folder, 'site');
  })
  .extend('host', { scope: 'file' }, async ({ built }, { onCleanup }): Promise<string> => {
    const { server } = siteServer(built);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onCleanup(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  })
  .extend('site', ({ host }): string => host);

/** Notes what a page asks of its host beside the site. */
const besideTheSite = (asked: string[]) => async (page: Page) => {
  page.context().on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(PATH)) asked.push(pathname);
  });
};

for (const address of [
  '',
  'river/',
  'river/?asof=2017-06-21',
  'river/questions/displaced/',
  'river/sources/bulletin/',
  'river/figures/',
  'river/changes/',
  'river/search/?q=valley',
  'about/',
  'river/builder/',
]) {
  journey(
    `below a path "${address}" asks nothing and leads nowhere beside it`,
    async ({ visit, site }) => {
      const asked: string[] = [];
      const page = await visit(`${PATH}${address}`, { before: besideTheSite(asked) });
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const leads = await page.$$eval('a[href], form[action], iframe[src], link[href]', (elements) =>
        elements.map(
          (element) =>
            element.getAttribute('href') ??
            element.getAttribute('action') ??
            element.getAttribute('src') ??
            '',
        ),
      );
      const beside = leads
        .map((lead) => new URL(lead, page.url()))
        .filter(({ origin, pathname }) => origin === site && !pathname.startsWith(PATH));
      expect(beside.map(({ pathname }) => pathname)).toEqual([]);
      expect(leads.length).toBeGreaterThan(5);
      expect(asked).toEqual([]);
      // The first of them waits for the build.
    },
    240_000,
  );
}

journey('below a path a reader goes from page to page and keeps the day', async ({ visit }) => {
  const page = await visit(`${PATH}river/?asof=2017-06-22`);
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.waitForURL(`**${PATH}river/sources/?asof=2017-06-22`);
  await page.getByRole('link', { name: 'Weekly bulletin' }).first().click();
  await page.waitForURL(`**${PATH}river/sources/bulletin/?asof=2017-06-22`);
});

journey(
  'below a path a screen shows a figure, and its worker minds the screen alone',
  async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit(`${PATH}river/screen/?scenes=number.displaced`, {
      requestsFail: true,
      before: besideTheSite(asked),
    });
    await page.getByText('432,726').first().waitFor();
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe(`${PATH}river/screen/`);
    await page.waitForFunction(async () => (await caches.keys()).length > 1);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('432,726').first().waitFor();
    expect(asked).toEqual([]);
  },
  240_000,
);

for (const address of ['river/questions/none/', 'river/none/at/all/', 'none/'])
  journey(
    `below a path "${address}" is missing, in words that lead back into the site`,
    async ({ visit }) => {
      const asked: string[] = [];
      const page = await visit(`${PATH}${address}`, { requestsFail: true, before: besideTheSite(asked) });
      await page.getByRole('heading', { level: 1, name: /There is no/ }).waitFor();
      const leads = await page.$$eval('a[href]', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(leads.length).toBeGreaterThan(0);
      expect(leads.filter((lead) => lead.startsWith('/') && !lead.startsWith(PATH))).toEqual([]);
      expect(asked).toEqual([]);
    },
  );

journey('below a path feeds are whole addresses', async ({ site, built }) => {
  const feed = await (await fetch(`${site}${PATH}river/changes/feed.atom`)).text();
  expect(feed).toContain('href="https://example.org/figures/river/changes/feed.atom"');
  expect(feed).not.toContain('example.org/river/');
  expect(readFileSync(join(built, '_redirects'), 'utf8')).toContain(PATH);
});
