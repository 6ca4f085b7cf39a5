import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import sirv from 'sirv';
import { chromiumLaunch } from '../browser.ts';
import { sampleScreens } from './lease-samples.ts';

/*
 * `npm run soak [hours]` leaves a screen alone for simulated hours (72 unless told) of rotation and refresh, and
 * `npm run soak real [minutes]` for real minutes (20 unless told) with a picture each minute. `npm run soak samples [minutes]`
 * looks four times a second at screens with leases of a minute. All need a built site.
 */

const top = join(import.meta.dirname, '../..');
const pictures = join(top, 'node_modules/.cache/figuredesk/soak');
const SCREEN = 'mosul-2016-2017/screen/?refresh=60&lease=10&dwell=17';
/** Hours after which caches are warm and growth counts. */
const WARM = 12;
const MINUTE = 60_000;

interface Measured {
  readonly hour: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const [first, second] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'figuredesk-soak-'));
cpSync(join(top, 'dist'), folder, { recursive: true });
const server = createServer(sirv(folder, { brotli: true, gzip: true, etag: true }));
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch(await chromiumLaunch());
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
const faults: string[] = [];
page.on('pageerror', (error) => faults.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') faults.push(message.text());
});

try {
  if (first === 'samples')
    for (const samples of await sampleScreens(browser, folder, Number(second ?? 20)))
      print(`Samples, ${samples.screen}`, JSON.stringify(samples));
  else if (first === 'real') await realRun(Number(second ?? 20));
  else await simulatedRun(Number(first ?? 72));
  print('Unhandled errors', faults.length === 0 ? 'none' : faults.join(' | '));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
}

/** A clock that the run turns minute by minute: all timers fire, and every check of the endpoint is a real request. */
async function simulatedRun(hours: number): Promise<void> {
  await page.clock.install({ time: Date.UTC(2026, 0, 1) });
  let checks = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('catalog.json')) checks += 1;
  });
  await page.goto(`http://127.0.0.1:${port}/${SCREEN}`);
  await page.locator('[data-screen]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  const scenes = new Set<string>();
  const measured: Measured[] = [];
  let withheld = 0;
  for (let minute = 1; minute <= hours * 60; minute += 1) {
    await page.clock.runFor(MINUTE);
    await page.waitForLoadState('networkidle');
    const scene = await page.locator('[data-screen]').getAttribute('data-scene');
    if (scene) scenes.add(scene);
    withheld += await page.getByText('Last confirmed').count();
    if (minute % 60 > 0) continue;
    // The same scene each time: a chart holds more than a title.
    await page.keyboard.press('1');
    await page.clock.runFor(2000);
    measured.push(await measure(session, minute / 60));
  }
  const warm = measured.filter(({ hour }) => hour > WARM);
  print('Simulated hours, checks of the endpoint, scenes seen', `${hours}, ${checks}, ${scenes.size}`);
  print('Minutes in which a confirmed number was withheld', String(withheld));
  print('Heap in KB, first and last warm hour', ends(warm.map(({ heap }) => Math.round(heap / 1024))));
  print('Heap slope after warm-up, KB an hour (60 checks)', slope(warm).toFixed(2));
  print('DOM nodes, first and last warm hour', ends(warm.map(({ nodes }) => nodes)));
  print('Listeners, first and last warm hour', ends(warm.map(({ listeners }) => listeners)));
}

async function measure(session: CDPSession, hour: number): Promise<Measured> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { hour, heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/** Least squares, in KB an hour. */
function slope(measured: readonly Measured[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const [x, y] = [mean(measured.map(({ hour }) => hour)), mean(measured.map(({ heap }) => heap))];
  const along = measured.reduce((sum, { hour, heap }) => sum + (hour - x) * (heap - y), 0);
  const across = measured.reduce((sum, { hour }) => sum + (hour - x) ** 2, 0);
  return along / across / 1024;
}

/** A picture a minute; each is held against what the page then says, so that a frozen picture is found out. */
async function realRun(minutes: number): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.goto(`http://127.0.0.1:${port}/${SCREEN}`);
  await page.locator('[data-screen]').waitFor();
  const said: string[] = [];
  const seen: Buffer[] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    await page.waitForTimeout(MINUTE);
    const picture = await page.screenshot({
      path: join(pictures, `minute-${String(minute).padStart(2, '0')}.png`),
    });
    said.push(await stateOf(page));
    seen.push(picture);
  }
  const same = seen.filter(
    (picture, index) => index > 0 && picture.equals(seen[index - 1] ?? picture),
  ).length;
  writeFileSync(join(pictures, 'said.txt'), `${said.join('\n')}\n`);
  print('Real minutes, distinct states', `${minutes}, ${new Set(said).size}`);
  print('Pictures equal to the one before', String(same));
  print(
    'Minutes with something withheld',
    String(said.filter((each) => each.includes('Last confirmed')).length),
  );
}

async function stateOf(screen: Page): Promise<string> {
  const scene = await screen.locator('[data-screen]').getAttribute('data-scene');
  const foot = await screen.locator('[data-screen] footer').innerText();
  return `${scene} · ${foot.replaceAll('\n', ' ')} · fits ${await screen.locator('[data-fits]').getAttribute('data-fits')}`;
}

function ends(values: readonly number[]): string {
  return `${values[0]} to ${values.at(-1)}, least ${Math.min(...values)}, most ${Math.max(...values)}`;
}

function print(what: string, found: string): void {
  process.stdout.write(`${what.padEnd(58)} ${found}\n`);
}
