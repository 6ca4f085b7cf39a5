import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { editDocument } from './edited-document.ts';
import { alive } from './looks.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { faultsOnPaper, PAPER } from './paper.ts';
import { addRules, cutNumbers, TEXT_SPACING, wideTexts, withLongNumbers } from './uncut.ts';
import { journey } from './visit.ts';

/** Both ends, and where a page has just got more columns; letters that are spaced out need the more room. */
const WIDTHS = { plain: [320, 641, 1280, 2560], spaced: [2560, 1440, 1280, 1101, 961, 641, 390, 320] };

/** Pages with a number that stands large, or in a narrow place. */
const PLACES: Readonly<Record<string, string>> = {
  desk: '',
  question: 'questions/fled-since-17-october/',
  source: 'sources/cnn-2017-06-26/',
  changes: 'changes/',
};

/** Where numbers are cut at any width, as they stand and with the letters spaced out. */
async function cutAtAnyWidth(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const spacing of ['plain', 'spaced'] as const) {
    if (spacing === 'spaced') await addRules(page, TEXT_SPACING);
    for (const width of WIDTHS[spacing]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await cutNumbers(page)).map((fault) => `${width} px, ${spacing}: ${fault}`));
    }
  }
  return faults;
}

journey.concurrent(
  'no number is cut from 320 to 2560 px on the day of the longest headline',
  async ({ visit }) => {
    const page = await visit(`${DATASET}?asof=2016-10-20`);
    await alive(page);
    expect(await cutAtAnyWidth(page)).toEqual([]);
  },
);

for (const [name, path] of Object.entries(PLACES))
  journey.concurrent(
    `no number is cut and no word too wide where numbers have ten digits and words no end: ${name}`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}${path}?asof=2017-06-26`, {
        before: (opened) => editDocument(opened, () => withLongNumbers),
      });
      await page.locator('main data[value="2345678901"]').first().waitFor({ state: 'attached' });
      await alive(page);
      expect(await wideAtBothSizes(page)).toEqual([]);
      expect(await cutAtAnyWidth(page)).toEqual([]);
    },
  );

/** Both sizes that pages are drawn for. */
const SIDES = [1440, 390];

async function wideAtBothSizes(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of SIDES) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await wideTexts(page)).map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

/** What does not stand whole on paper; then the page is on the screen again. */
async function cutOnPaper(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const faults = [...(await faultsOnPaper(page)), ...(await wideTexts(page))];
  await page.emulateMedia({ media: 'screen' });
  return faults;
}

journey.concurrent(
  'no word is wider than its column, however long the words of a ledger are, where tables and lists stand, on screens and on paper',
  async ({ visit, expect }) => {
    const page = await visit('/', {
      requestsFail: true,
      before: (opened) => editDocument(opened, () => withLongNumbers),
    });
    for (const name of ['question', 'figures', 'compare', 'map', 'sources']) {
      await page.goto(`${DATASET}${PAGES[name]}?asof=${OPENING_DAY}`);
      await page.getByText('Donaudampf').first().waitFor({ state: 'attached' });
      await alive(page);
      expect.soft(await wideAtBothSizes(page), name).toEqual([]);
      expect.soft(await cutOnPaper(page), `${name} on paper`).toEqual([]);
    }
    await addRules(page, 'main * { overflow-wrap: normal !important }');
    expect((await wideAtBothSizes(page)).length).toBeGreaterThan(0);
    expect((await cutOnPaper(page)).length).toBeGreaterThan(0);
  },
);

journey.concurrent('a number of one size at every width is caught', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2016-10-20`, { viewport: { width: 1280, height: 900 } });
  await alive(page);
  await addRules(page, 'main article p > span:has(> data) { font-size: 4rem !important }');
  expect((await cutNumbers(page)).length).toBeGreaterThan(0);
});
