import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { readPage } from '../setup/read-html.ts';

const FIGURES = 'main [data-figure]';

/** Every figure that stands on a page, with the numbers it shows; one that stands twice is told twice. */
const numbersOf = (figures: readonly Element[]): readonly string[] =>
  figures.map((element) => `${element.getAttribute('data-figure')} ${element.textContent}`).toSorted();

/** What an open page shows. */
export const numbersShown = (page: Page): Promise<readonly string[]> =>
  page.locator(FIGURES).evaluateAll(numbersOf);

/** What the file of a page shows to a reader without JavaScript. */
export function numbersWithoutScripts(address: string): readonly string[] {
  const html = readFileSync(join(inject('siteFolder'), address, 'index.html'), 'utf8');
  return numbersOf([...readPage(html).querySelectorAll(FIGURES)]);
}
