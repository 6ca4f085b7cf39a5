import type { Browser, Page } from 'playwright-core';
import { faultServer } from '../faults/fault-server.ts';

const SAMPLE = 250;
const MINUTE = 60_000;
/** The lease of these screens; the endpoint is looked at four times in each. */
const LEASE = MINUTE;
const SCREEN =
  'mosul-2016-2017/screen/?scenes=number.fled-since-17-october,chart.still-displaced,claims.civilians-in-old-city&lease=1&refresh=15&dwell=20';

/**
 * What a screen was seen to show, by samples. `expired` are numbers whose last confirmation is longer ago than the lease
 * and one sample: an answer is here a little before the page has read it.
 */
export interface Samples {
  readonly screen: string;
  readonly taken: number;
  readonly number: number;
  readonly words: number;
  readonly both: number;
  readonly empty: number;
  readonly expired: number;
  /** Milliseconds since the answer that confirmed the oldest number seen. */
  readonly oldest: number;
}

/**
 * Looks four times a second for so many real minutes at two screens with leases of a minute: one whose endpoint is well,
 * and one whose endpoint fails for 100 of every 160 seconds.
 */
export async function sampleScreens(
  browser: Browser,
  site: string,
  minutes: number,
): Promise<readonly Samples[]> {
  return Promise.all([
    sampleScreen(browser, site, minutes, null),
    sampleScreen(browser, site, minutes, { failing: 100_000, well: 60_000 }),
  ]);
}

async function sampleScreen(
  browser: Browser,
  site: string,
  minutes: number,
  spells: { readonly failing: number; readonly well: number } | null,
): Promise<Samples> {
  const host = await faultServer(site);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const note = ({ name, responseStatus, responseEnd }: PerformanceResourceTiming) => {
      if (name.endsWith('/catalog.json') && responseStatus > 0 && responseStatus < 400)
        document.documentElement.dataset['answeredAt'] = String(responseEnd);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceResourceTiming);
    }).observe({ type: 'resource', buffered: true });
  });
  await page.goto(`${host.origin}${host.path}${SCREEN}`);
  await page.locator('[data-screen] data').first().waitFor();

  const count = { taken: 0, number: 0, words: 0, both: 0, empty: 0, expired: 0, oldest: 0 };
  const start = performance.now();
  while (performance.now() - start < minutes * MINUTE) {
    const spent = spells ? (performance.now() - start) % (spells.failing + spells.well) : 0;
    host.heal();
    if (spells && spent > spells.well) host.fail(/^data\//, { kind: 'status', status: 503 });
    const [seen] = await Promise.all([look(page), page.waitForTimeout(SAMPLE)]);
    count.taken += 1;
    if (seen.number) count.number += 1;
    if (seen.words) count.words += 1;
    if (seen.number && seen.words) count.both += 1;
    if (!seen.number && !seen.words) count.empty += 1;
    if (!seen.number) continue;
    count.oldest = Math.max(count.oldest, seen.age);
    if (seen.age > LEASE + SAMPLE) count.expired += 1;
  }
  await page.close();
  await host.close();
  return { screen: spells ? 'endpoint fails in spells' : 'endpoint is well', ...count };
}

interface Seen {
  readonly number: boolean;
  readonly words: boolean;
  /** Milliseconds since the last good answer for the catalog had arrived. */
  readonly age: number;
}

/** Whether figures, and whether words in their place, are to be seen now, and how long ago they were confirmed. */
async function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const any = (selector: string) => [...document.querySelectorAll(selector)].some(isSeen);
    const age = performance.now() - Number(document.documentElement.dataset['answeredAt']);
    return { number: any('[data-leased] :is(data, svg text)'), words: any('[data-withheld]'), age };
  });
}
