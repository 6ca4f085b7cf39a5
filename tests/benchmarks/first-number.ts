import type { Browser } from 'playwright-core';

/** The number every variant of the page of the shipped ledger shows: the headline of the displacement card. */
const NUMBER = '[data-question="fled-since-17-october"] [data-figure] data';
/** The first headline of any desk. */
const FIRST_NUMBER = '[data-question] [data-figure] data';

/** The browser's own "Slow 4G" with four times less processor. Bytes and milliseconds a second. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU_RATE = 4;

/** Milliseconds from the start of navigation to the frame in which the headline number can be seen, with an empty cache. */
export async function timeToNumber(browser: Browser, address: string, shown = NUMBER): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    await page.addInitScript((selector) => {
      const look = () => {
        const number = document.querySelector(selector);
        if (number && number.getBoundingClientRect().width > 0 && number.textContent) {
          document.documentElement.dataset['seenAt'] = String(performance.now());
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, shown);
    await page.goto(address, { waitUntil: 'commit' });
    const seen = page.locator('html[data-seen-at]');
    await seen.waitFor({ state: 'attached', timeout: 60_000 });
    return Number(await seen.getAttribute('data-seen-at'));
  } finally {
    await context.close();
  }
}

/** How many times as long the first number of a desk takes as that of the same page without JavaScript, in pairs that take turns. */
export async function ratiosToStill(
  browser: Browser,
  { desk, withoutScript }: { readonly desk: string; readonly withoutScript: string },
  rounds: number,
): Promise<readonly number[]> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = new Map<string, number>();
    for (const address of round % 2 === 0 ? [desk, withoutScript] : [withoutScript, desk])
      times.set(address, await timeToNumber(browser, address, FIRST_NUMBER));
    ratios.push((times.get(desk) ?? 0) / (times.get(withoutScript) ?? 0));
  }
  return ratios;
}
