import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings the checker of accessibility into a page as `window.axe`; as an element the page's policy would refuse it. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}
