import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { chromiumLaunch } from '../browser.ts';

/** Opens an address of the built site, in a fresh browser profile that `options` may give a time zone, a size or a theme. */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

/** What a browser says when a test makes requests fail or keeps service workers out, or a worker answers in their place. */
const EXPECTED = ['Failed to load resource', 'Service Worker registration blocked', 'A preload for '];

interface VisitOptions extends BrowserContextOptions {
  /** The test itself makes requests fail, and browsers say so on the console. */
  readonly requestsFail?: boolean;
  /** Runs before the address is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/**
 * A test that visits the built site in a real browser. It fails when a visited page throws, warns, or asks anything of
 * another host.
 */
export const journey = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch(await chromiumLaunch());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', { scope: 'file' }, (): string => inject('site'))
  .extend('visit', async ({ browser, site }, { onCleanup }): Promise<Visit> => {
    if (site === '') throw new Error('The site could not be built; what the build said stands above.');
    const faults: string[] = [];
    const close: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(close.map((one) => one()));
      if (faults.length > 0) throw new Error(`A visited page was at fault:\n${faults.join('\n')}`);
    });
    return async (address, { requestsFail = false, before, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: site,
        locale: 'en-GB',
        timezoneId: 'UTC',
        ...options,
      });
      close.push(() => context.close());
      await context.route(
        (url) => url.origin !== new URL(site).origin && url.protocol.startsWith('http'),
        (route) => {
          faults.push(`asked another host: ${route.request().url()}`);
          return route.abort();
        },
      );
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (requestsFail && EXPECTED.some((begins) => message.text().startsWith(begins))) return;
        if (message.type() === 'warning' || message.type() === 'error')
          faults.push(`said: ${message.text()}`);
      });
      await before?.(page);
      await page.goto(address);
      return page;
    };
  });
