import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Pages that journeys borrow and give back, one set for each set of options. To open an address in a page that is there
 * takes a fifth of the time of a new browser profile, and a visit finds it as a new one would be: nothing stored, no
 * cookie, no service worker, no listener, no intercepted request, the size and the theme of its options.
 */
export class PagePool {
  readonly #browser: Browser;
  readonly #idle = new Map<string, Page[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async borrow(options: BrowserContextOptions): Promise<Page> {
    return this.#idle.get(JSON.stringify(options))?.pop() ?? (await this.fresh(options));
  }

  /** A page in a profile of its own, for who changes what cannot be undone. */
  async fresh(options: BrowserContextOptions): Promise<Page> {
    const context = await this.#browser.newContext(options);
    return context.newPage();
  }

  async giveBack(page: Page, options: BrowserContextOptions): Promise<void> {
    const context = page.context();
    if (page.isClosed()) return context.close();
    for (const event of ['console', 'pageerror', 'response', 'load', 'download', 'dialog'] as const)
      page.removeAllListeners(event);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
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
    const { colorScheme = 'light', reducedMotion = 'no-preference', viewport } = options;
    await page.emulateMedia({ media: null, colorScheme, reducedMotion });
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(options.baseURL ?? '').origin,
      storageTypes: 'all',
    });
    await devtools.detach();
    const key = JSON.stringify(options);
    this.#idle.set(key, [...(this.#idle.get(key) ?? []), page]);
  }
}
