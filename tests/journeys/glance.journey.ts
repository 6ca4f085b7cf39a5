import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { alive, show, SIZES } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/*
 * The desk at a glance: what stands on it without a click, how high it is, and how soon a number is there, on the day it
 * opens on, on one on which nothing leads its first question, and on one after the end.
 */

const DAYS = ['2017-05-22', '2017-06-26', '2017-12-31'];
const MOST = { words: 2000, card: 420, height: { wide: 4000, narrow: 9000 }, firstNumeral: 560, stops: 12 };

/** Words that a reader sees without unfolding anything. */
const wordsOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      const isSeen =
        holder?.checkVisibility({ visibilityProperty: true }) &&
        holder.closest('.vh, svg, noscript, option') === null;
      if (isSeen) count += (text.textContent ?? '').split(/\s+/).filter(Boolean).length;
    }
    return count;
  });

const measured = (page: Page) =>
  page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    numeral: document.querySelector('main article data')?.getBoundingClientRect().top ?? Infinity,
    cards: [...document.querySelectorAll('main > section:first-of-type article[data-question]')].map((card) =>
      Math.ceil(card.getBoundingClientRect().height),
    ),
  }));

/** Presses of the tab key from the top of the page, with the skip link taken, until the second key number has the focus. */
async function stopsToSecondNumber(page: Page): Promise<number> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let stops = 2; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(() => {
      const second = document.querySelectorAll('main article[data-question]')[1];
      return second?.contains(document.activeElement) === true;
    });
    if (isThere) return stops;
  }
  return Infinity;
}

for (const day of DAYS) {
  journey(`the desk of ${day} is taken in at a glance on a phone and on a wide screen`, async ({ visit }) => {
    const page = await visit(`${DATASET}?asof=${day}`, { viewport: SIZES.narrow });
    await alive(page);
    const phone = await measured(page);
    expect(phone.numeral).toBeLessThanOrEqual(MOST.firstNumeral);
    expect(phone.height).toBeLessThanOrEqual(MOST.height.narrow);
    await show(page, { size: 'wide', colorScheme: 'light' });
    const { height, cards } = await measured(page);
    expect(cards).toHaveLength(4);
    expect(Math.max(...cards)).toBeLessThanOrEqual(MOST.card);
    expect(height).toBeLessThanOrEqual(MOST.height.wide);
    expect(await wordsOf(page)).toBeLessThan(MOST.words);
    expect(await stopsToSecondNumber(page)).toBeLessThanOrEqual(MOST.stops);
  });
}

journey('a desk with everything unfolded is caught', async ({ visit }) => {
  const page = await visit(DATASET, { viewport: SIZES.wide });
  await alive(page);
  await page.locator('main article details').evaluateAll((all) => {
    for (const details of all) details.toggleAttribute('open', true);
  });
  const { height, cards } = await measured(page);
  expect(Math.max(...cards)).toBeGreaterThan(MOST.card);
  expect(height).toBeGreaterThan(MOST.height.wide);
  expect(await wordsOf(page)).toBeGreaterThan(MOST.words);
});

journey('the line of the day stays in view, and covers nothing that takes the focus', async ({ visit }) => {
  const page = await visit(DATASET, { viewport: SIZES.wide });
  await alive(page);
  const line = page.getByRole('region', { name: 'What was known as of' });
  expect((await line.boundingBox())?.height).toBeLessThanOrEqual(52);
  await page.evaluate(() => scrollTo(0, 2500));
  expect((await line.boundingBox())?.y).toBe(0);
  await page.locator('main article h4 a').last().focus();
  await page.keyboard.press('Shift+Tab');
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
  expect(top).toBeGreaterThan((await line.boundingBox())?.height ?? 0);
});

journey(
  'without JavaScript no control is shown that cannot work, and all that is folded opens',
  async ({ visit }) => {
    const page = await visit(DATASET, { javaScriptEnabled: false });
    expect(
      await page
        .locator('button:visible, select:visible, input:not([type=radio], [role=combobox]):visible')
        .count(),
    ).toBe(0);
    const card = page.locator('article[data-question]').first();
    await card.locator('summary').first().click();
    expect(await card.locator('[data-figure]:visible').count()).toBeGreaterThan(5);
  },
);

journey('on paper nothing stays folded and no control is printed', async ({ visit }) => {
  const page = await visit(DATASET);
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible, select:visible, input:visible, nav:visible').count()).toBe(0);
  const sources = page.locator('main article[data-question] [data-figure] a[href*="/sources/"]');
  const hidden = await sources.evaluateAll((links) => links.filter((link) => !link.checkVisibility()).length);
  expect(hidden).toBe(0);
  expect(await sources.count()).toBeGreaterThan(37);
});

journey(
  'the foot of a card begins at its edge on a phone, also where a chip is left out there',
  async ({ visit }) => {
    const page = await visit(`${DATASET}?asof=2016-10-28`, { viewport: SIZES.narrow });
    await alive(page);
    const feet = await page.evaluate(() =>
      [...document.querySelectorAll('main > section:first-of-type article[data-question]')].map((card) => {
        const [edge, first] = [
          card.querySelector('h3')?.getBoundingClientRect().left ?? -1,
          card.querySelector('details summary')?.getBoundingClientRect().left ?? -1,
        ];
        const chips = [...card.querySelectorAll('[data-lesser]')].filter((chip) => !chip.checkVisibility());
        return { isLesser: chips.length > 0, beyond: Math.round(first - edge) };
      }),
    );
    expect(feet.filter(({ isLesser }) => isLesser).length).toBeGreaterThan(0);
    expect(feet.filter(({ isLesser, beyond }) => isLesser && beyond !== 0)).toEqual([]);
  },
);
