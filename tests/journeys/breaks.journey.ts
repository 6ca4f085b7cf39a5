import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { DATASET } from './pages.ts';
import { alive } from './looks.ts';
import { journey } from './visit.ts';

const STILL_DISPLACED = `${DATASET}questions/still-displaced/`;

/** The row of "why it moved" that stands on the end of June 2017. */
const brokenRow = (page: Page) =>
  page.locator('#why-it-moved li', { hasText: '432,726' }).filter({ hasText: '821,178' });

async function settled(page: Page, day: string): Promise<void> {
  await alive(page);
  await expect.poll(() => page.locator('main').first().textContent()).toContain('821,178');
  await expect.poll(() => page.url()).toContain(day);
}

journey(
  'as of 20 July 2017 the end of June is a break in page, chart, speech and table',
  async ({ visit }) => {
    const page = await visit(`${STILL_DISPLACED}?asof=2017-07-20`);
    await settled(page, '2017-07-20');
    const row = brokenRow(page);
    const shown = await row.textContent();
    expect(shown).toContain('Counted before: 432,726');
    expect(shown).toContain('Counted after: 821,178');
    expect(shown).toContain('380,000 people newly identified in east Mosul');
    expect(await row.locator('[data-derived]').count()).toBe(0);
    expect(await page.locator('main').first().textContent()).not.toContain('388,452');

    const chart = page.locator('figure[aria-labelledby^="still-displaced"]').first();
    await expect
      .poll(() => chart.locator('[role="img"]:visible').first().getAttribute('aria-label'))
      .toContain('Break on 30 June 2017: what IOM DTM counts changed');
    expect(await chart.textContent()).toContain('Before: Without the displaced people');

    await chart.locator('label', { hasText: 'Table' }).click();
    const cells = chart.locator('td[colspan]');
    await cells.first().waitFor();
    expect(await cells.first().textContent()).toContain('From then on: With about 380,000 people');
  },
);

journey('on 4 July 2017 every place says only that the count changed', async ({ visit }) => {
  const page = await visit(`${STILL_DISPLACED}?asof=2017-07-04`);
  await settled(page, '2017-07-04');
  expect(await brokenRow(page).textContent()).toContain('Nobody had explained it by 4 July 2017.');
  expect(await page.locator('main').first().textContent()).not.toContain('380,000');
  expect(await page.locator('main').first().innerHTML()).not.toContain('newly identified');
});

journey('on the desk of 3 July 2017 the card computes nothing', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2017-07-03`);
  const card = page.locator('article[data-question="still-displaced"]');
  await expect
    .poll(() => card.textContent())
    .toContain('No change is computed: the count changed on 30 June 2017.');
  expect(await card.locator('[data-derived="change"]').count()).toBe(0);
});

journey('why it moved fits a narrow screen', async ({ visit }) => {
  const page = await visit(`${STILL_DISPLACED}?asof=2017-07-20`, { viewport: { width: 390, height: 844 } });
  await settled(page, '2017-07-20');
  const folds = page.locator('#why-it-moved details');
  expect(await folds.count()).toBeGreaterThan(0);
  await folds.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
