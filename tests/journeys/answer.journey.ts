import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { alive, SIZES } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/*
 * The page of one question, folded: how high it is, that nothing lies beyond its sides, and what stands open on it.
 */

const MOST = { wide: 3500, narrow: 6000, unanswered: 1200 };
const FLED = 'questions/fled-since-17-october/';

const measured = (page: Page) =>
  page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

for (const question of ['fled-since-17-october', 'is-fighters-left', 'trauma-treated'])
  for (const day of ['2017-06-26', '2017-12-31'])
    journey(`the page of ${question} on ${day} is taken in with little scrolling`, async ({ visit }) => {
      const page = await visit(`${DATASET}questions/${question}/?asof=${day}`, { viewport: SIZES.wide });
      await alive(page);
      const { height, beyond } = await measured(page);
      expect(height).toBeLessThanOrEqual(MOST.wide);
      expect(beyond).toBe(0);
    });

journey('a page with everything unfolded is caught', async ({ visit }) => {
  const page = await visit(`${DATASET}${FLED}?asof=2017-06-26`, { viewport: SIZES.wide });
  await alive(page);
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.toggleAttribute('open', true);
  });
  expect((await measured(page)).height).toBeGreaterThan(MOST.wide);
});

journey('a question without an answer is short', async ({ visit }) => {
  const page = await visit(`${DATASET}questions/displaced-iraq/?asof=2016-11-01`, { viewport: SIZES.wide });
  await alive(page);
  expect((await measured(page)).height).toBeLessThanOrEqual(MOST.unanswered);
});

journey(
  'on a phone each claim is a card as wide as the page, with its number beside its speaker',
  async ({ visit }) => {
    const page = await visit(`${DATASET}${FLED}?asof=2017-06-26`, { viewport: SIZES.narrow });
    await alive(page);
    const { height, beyond } = await measured(page);
    expect(height).toBeLessThanOrEqual(MOST.narrow);
    expect(beyond).toBe(0);
    const cards = await page.locator('#claims tr[data-figure]').evaluateAll((rows) =>
      rows.map((row) => {
        const who = row.querySelector('th > span')?.getBoundingClientRect();
        const number = row.querySelectorAll('td')[1]?.firstElementChild?.getBoundingClientRect();
        const { left, right } = row.getBoundingClientRect();
        return {
          isWhole: left >= 0 && right <= innerWidth,
          isBeside:
            who !== undefined && number !== undefined && number.top < who.bottom && number.left >= who.right,
        };
      }),
    );
    expect(cards.length).toBeGreaterThan(5);
    expect(cards).toEqual(cards.map(() => ({ isWhole: true, isBeside: true })));
  },
);

journey(
  'dispute is seen while all is folded, and what is folded unfolds without JavaScript',
  async ({ visit }) => {
    const page = await visit(`${DATASET}${FLED}`, { javaScriptEnabled: false, viewport: SIZES.wide });
    const iom = page.locator('#claims tr[data-figure]', { hasText: '441,720' });
    expect(await iom.getByText('Disputed', { exact: true }).isVisible()).toBe(true);
    expect(await iom.getByText('Contradicts Government of Iraq').isVisible()).toBe(true);
    const pairs = page.locator('details', { has: page.locator('summary', { hasText: 'Why they differ' }) });
    const count = pairs.locator('[data-figure]', { hasText: '550,000' });
    expect(await count.isVisible()).toBe(false);
    await pairs.locator('summary').click();
    expect(await count.isVisible()).toBe(true);
  },
);
