import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import sirv from 'sirv';
import { publishedForm } from '../../src/ledger/published-document.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { largeDocument } from './large-document.ts';

/** About as many as one document may hold. */
const FIGURES = 30_000;
const ROUNDS = 8;
const FRAMES = 240;

/** Opens the table of a ledger of 30,000 figures in a real browser, works with it, and tells how long things took. */
export async function benchFiguresTable(
  browser: Browser,
  site: string,
  print: (what: string, found: string) => void,
) {
  const { address, close } = await serveLargeLedger(site);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const opened = Date.now();
    await page.goto(`${address}figures/?asof=2024-12-31`);
    await page.locator('html[data-alive]:not([data-lost])').waitFor({ state: 'attached', timeout: 120_000 });
    if ((await page.locator('[data-fault]').count()) > 0)
      throw new Error('The page refuses the large ledger.');
    await page.locator('tr[data-figure]').first().waitFor({ timeout: 120_000 });
    print(`Table of ${FIGURES.toLocaleString('en')} figures: first row visible`, `${Date.now() - opened} ms`);
    print('… of that, script', `${Math.round((await scriptSeconds(session)) * 1000)} ms`);
    print('… rows in the document', `${await page.locator('tr[data-figure]').count()}`);
    print('… frames while scrolling', await scrollingFrames(page));

    const search = page.getByRole('searchbox', { name: 'Search the figures' });
    await search.fill('warm up');
    await page.waitForTimeout(1000);
    const texts = ['mosul', 'unhcr camp', '"west mosul"', 'killed 2017-03'];
    print('… search by text', await timed(page, session, (round) => search.fill(texts[round % 4] ?? '')));
    await search.fill('');
    await page.waitForTimeout(1000);
    await page
      .getByRole('group', { name: 'Filters, one for each column' })
      .getByRole('button', { name: 'Where' })
      .click();
    const places = page.locator('[popover] input[type=checkbox]');
    await places.first().waitFor();
    print('… filter by a column', await timed(page, session, (round) => places.nth(round % 6).click()));
    await page.keyboard.press('Escape');
    await page.goto(`${address}figures/?asof=2024-12-31`);
    await page.locator('tr[data-figure]').first().waitFor({ timeout: 120_000 });
    const headers = page.locator('thead button');
    await headers.nth(0).click();
    await page.waitForTimeout(1000);
    const sortable = await headers.count();
    print('… sort by a column', await timed(page, session, (round) => headers.nth(round % sortable).click()));
    await page.close();
  } finally {
    close();
  }
}

/** Script time of each round, and how long the longest single task kept the page from answering. */
async function timed(
  page: Page,
  session: CDPSession,
  act: (round: number) => Promise<void>,
): Promise<string> {
  const script: number[] = [];
  const blocked: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => {
      const longest = { duration: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest.duration = Math.max(longest.duration, entry.duration);
      }).observe({ type: 'longtask' });
    });
    const before = await scriptSeconds(session);
    await act(round);
    await page.waitForTimeout(900);
    script.push(((await scriptSeconds(session)) - before) * 1000);
    blocked.push(
      await page.evaluate(() => (window as unknown as { longest: { duration: number } }).longest.duration),
    );
  }
  return `script ${spread(script)} ms; longest task ${spread(blocked)} ms (0: under 50)`;
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
}

/** Time from frame to frame while the table is scrolled by 120 pixels a frame, as fast as a hand turns a wheel. */
async function scrollingFrames(page: Page): Promise<string> {
  const frames = await page.evaluate(async (count) => {
    const box = document.querySelector('table')?.parentElement;
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < count; frame += 1) {
      if (box) box.scrollTop += 120;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? NaN).toFixed(1);
  const slow = (frames.filter((time) => time > 32).length / frames.length) * 100;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms; ${slow.toFixed(1)} % over 32 ms`;
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.round(share * (sorted.length - 1))] ?? NaN);
  return `median ${at(0.5)}, to ${at(1)}`;
}

/** The built site in a folder of its own, with a ledger scaled to 30,000 figures in place of the shipped one. */
async function serveLargeLedger(site: string): Promise<{ address: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'figuredesk-large-'));
  cpSync(site, folder, { recursive: true });
  const catalogFile = join(folder, 'data/catalog.json');
  const catalog: Catalog = JSON.parse(readFileSync(catalogFile, 'utf8'));
  const [entry] = catalog.datasets;
  if (!entry) throw new Error('The built site has no dataset.');
  const small = documentOfJson(JSON.parse(readFileSync(join(folder, 'data', entry.document), 'utf8')));
  const text = JSON.stringify(publishedForm(largeDocument(small, FIGURES)));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = `${entry.id}.${sha256}.json`;
  for (const file of globSync('data/**/*.{br,gz}', { cwd: folder })) rmSync(join(folder, file));
  writeFileSync(join(folder, 'data', document), text);
  const bytes = Buffer.byteLength(text);
  writeFileSync(
    catalogFile,
    JSON.stringify({ ...catalog, datasets: [{ ...entry, document, sha256, bytes }] }),
  );
  const server = createServer(sirv(folder, { brotli: true, gzip: true, etag: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${entry.id}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
