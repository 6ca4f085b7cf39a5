import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/** What a browser's translator does to a page: nodes of its own hold what stood in each text. */
function translate(): void {
  const root = document.querySelector('#root');
  if (!root) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.closest('svg, option, style, font')) continue;
    const font = document.createElement('font');
    font.textContent = text.textContent;
    text.parentNode?.replaceChild(font, text);
  }
}

/** The words and numbers of the page, however they are parted among nodes. */
const wordsOf = async (page: Page) =>
  (await page.locator('#root').innerText())
    .replaceAll(/\s+/g, ' ')
    .replace(/Page loaded.*?\d\d:\d\d\./, '')
    .replace(/Endpoint last checked.*?\d\d:\d\d\./, '');

for (const path of ['', 'questions/civilians-in-old-city/', 'figures/']) {
  journey(
    `a translated page moved to another day shows the numbers of that day: "${path}"`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}${path}`);
      await alive(page);
      await page.evaluate(translate);
      await page.getByRole('button', { name: 'Previous day' }).click();
      await page.getByText('You are reading 25 June 2017.').waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Previous day');
      const plain = await visit(`${DATASET}${path}?asof=2017-06-25`);
      await alive(plain);
      await expect.poll(() => wordsOf(page)).toBe(await wordsOf(plain));
    },
  );
}

journey(
  'a page that was translated before its program came is drawn anew, without a fault',
  async ({ visit }) => {
    const page = await visit(DATASET, {
      before: (opened) =>
        opened.addInitScript(
          `document.addEventListener('DOMContentLoaded', () => (${translate.toString()})())`,
        ),
    });
    await alive(page);
    expect(await page.locator('#root font').count()).toBe(0);
    expect(await page.locator('main [data-figure]').count()).toBeGreaterThan(50);
  },
);
