import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { undo } from './lent.ts';

/** How a page is to be. */
export interface PageOptions extends BrowserContextOptions {
  readonly baseURL: string;
  /** The test turns the clocks of the page, which begin at this time, in milliseconds, or now. */
  readonly clock?: number | 'now';
}

/** A page whose clock was turned goes through all its turns again at each visit, so that it is lent so many times. */
const CLOCK_USES = 8;

/**
 * Pages that journeys borrow and give back. To open an address in a page that is there takes half the work of a new browser
 * profile, and a visit finds it as a new one would be: nothing stored, no cookie, no service worker, no listener, no
 * intercepted request, no script of another test's, the clock, size and theme of its options. The browser's cache stays.
 */
export class PagePool {
  readonly #browser: Browser;
  readonly #idle = new Map<string, Page[]>();
  readonly #uses = new WeakMap<Page, number>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async borrow(options: PageOptions): Promise<Page> {
    const page = this.#idle.get(keyOf(options))?.pop() ?? (await this.#newPage(options));
    return dressed(page, options);
  }

  /** A page in a profile of its own, for who changes what cannot be undone. */
  async fresh(options: PageOptions): Promise<Page> {
    return dressed(await this.#newPage(options), options);
  }

  async #newPage(options: PageOptions): Promise<Page> {
    const context = await this.#browser.newContext(parted(options).kept);
    // A busy machine is waited for.
    context.setDefaultTimeout(90_000);
    return context.newPage();
  }

  async giveBack(page: Page, options: PageOptions): Promise<void> {
    const context = page.context();
    const uses = (this.#uses.get(page) ?? 0) + 1;
    if (page.isClosed() || (options.clock !== undefined && uses >= CLOCK_USES)) return context.close();
    this.#uses.set(page, uses);
    for (const event of LISTENED) page.removeAllListeners(event);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    await undo(page);
    await Promise.all(
      context
        .pages()
        .filter((other) => other !== page)
        .map((other) => other.close()),
    );
    context.removeAllListeners('request');
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(options.offline ?? false);
    await context.clearCookies();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(options.baseURL).origin,
      storageTypes: 'all',
    });
    await devtools.detach();
    const key = keyOf(options);
    this.#idle.set(key, [...(this.#idle.get(key) ?? []), page]);
  }
}

const LISTENED = [
  'console',
  'pageerror',
  'request',
  'requestfinished',
  'requestfailed',
  'response',
  'load',
  'download',
  'dialog',
] as const;

/** What a page is made with, and what may be another each time it is lent. */
function parted({ viewport, colorScheme, reducedMotion, clock, ...kept }: PageOptions) {
  return { kept, worn: { viewport, colorScheme, reducedMotion, clock } };
}

const keyOf = (options: PageOptions): string =>
  JSON.stringify([parted(options).kept, options.clock !== undefined]);

async function dressed(page: Page, options: PageOptions): Promise<Page> {
  const { colorScheme = 'light', reducedMotion = 'no-preference', viewport, clock } = parted(options).worn;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, contrast: null });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  if (clock !== undefined) {
    await page.clock.install({ time: clock === 'now' ? Date.now() : clock });
    await page.clock.resume();
  }
  return page;
}
