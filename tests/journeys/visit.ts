import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, onTestFailed, test } from 'vitest';
import { chromiumLaunch, FRUGAL } from '../browser.ts';
import { type PageOptions, PagePool } from './page-pool.ts';

/**
 * Opens an address of the built site in a clean browser profile that `options` may give a time zone, a size or a theme.
 * A file that visits another site extends `journey` with a `site` of its own.
 */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

/** What a browser says when a test makes requests fail or keeps service workers out, or a worker answers in their place. */
const EXPECTED = [
  'Failed to load resource',
  'Refused to apply style',
  'TypeError: Failed to fetch dynamically imported module',
  'Service Worker registration blocked',
  'A preload for ',
];

interface VisitOptions extends Partial<PageOptions> {
  /** The test itself makes requests fail, and browsers say so on the console. */
  readonly requestsFail?: boolean;
  /** Runs before the address is opened. What it does to the page has to be undone when the page is given back. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/**
 * A test that visits the built site in a real browser. It fails when a visited page throws, warns, or asks anything of
 * another host.
 */
export const journey = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch(await chromiumLaunch(FRUGAL));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('pool', { scope: 'worker' }, async ({ browser }) => new PagePool(browser))
  .extend('site', (): string => inject('site'))
  .extend('visit', async ({ pool, site }, { onCleanup }): Promise<Visit> => {
    const faults: string[] = [];
    const leave: (() => Promise<unknown>)[] = [];
    let failed = false;
    onTestFailed(() => void (failed = true));
    onCleanup(async () => {
      await Promise.all(leave.map((one) => one()));
      if (faults.length > 0) throw new Error(`A visited page was at fault:\n${faults.join('\n')}`);
    });
    return async (address, { requestsFail = false, before, ...asked } = {}) => {
      const options = { baseURL: site, locale: 'en-GB', timezoneId: 'UTC', ...asked };
      const page = await pool.borrow(options);
      const context = page.context();
      leave.push(() => (failed ? context.close() : pool.giveBack(page, options)));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(site).origin)
          faults.push(`asked another host: ${request.url()}`);
      });
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
