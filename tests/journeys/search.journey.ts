import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DATASET, OPENING_DAY } from './pages.ts';
import { alive } from './looks.ts';
import { expectTrue, shownFigures } from './truth.ts';
import { journey } from './visit.ts';

/** With a day in its address a page is only seen once it is alive. */
const OPENING = `?asof=${OPENING_DAY}`;
const SEARCH = `${DATASET}search/`;

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
/** The page has lists of choices besides. */
const options = (page: Page) => page.getByRole('listbox', { name: 'Search' }).getByRole('option');
const group = (page: Page, name: RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) });

journey(
  '"/" reaches the search from any page, and Enter follows what the arrows chose',
  async ({ visit }) => {
    const page = await visit(`${DATASET}sources/?asof=2017-06-20&theme=dark`);
    await page.getByText('You are reading 20 June 2017.').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('old ci');
    const first = options(page).first();
    await expect.poll(() => first.textContent()).toMatch(/^Old City.*Place/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${DATASET}figures/?asof=2017-06-20&theme=dark&place=mosul-old-city`);
    await page.locator('tr[data-figure]').first().waitFor();
  },
);

journey('Enter alone shows all that fits, by kind, on the day that is read', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2017-06-20`);
  await page.getByText('You are reading 20 June 2017.').waitFor();
  await box(page).fill('Jadida');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${SEARCH}?asof=2017-06-20&q=Jadida`);
  await group(page, /^Places \(\d+\)$/)
    .getByRole('link', { name: /Jadida/ })
    .waitFor();
  expect(await field(page).inputValue()).toBe('Jadida');
  const events = group(page, /^Events \(\d+\)$/).getByRole('link');
  await events.first().click();
  await page.waitForURL(/\/events\/\?asof=2017-06-20#ev-/);
  const event = page.locator(new URL(page.url()).hash);
  await event.waitFor();
  expect(await event.textContent()).toContain('Jadida');
});

journey('a person who spoke is found, with what that person said', async ({ visit }) => {
  const page = await visit(`${DATASET}${OPENING}`);
  await page.getByText('You are reading 26 June 2017.').waitFor();
  await box(page).click();
  await page.keyboard.type('Geddo');
  const person = options(page).filter({ hasText: /^Bruno Geddo/ });
  const count = Number(/(\d+) figure/.exec((await person.textContent()) ?? '')?.[1]);
  await person.click();
  await page.waitForURL(/\/figures\/\?.*originator=unhcr/);
  await expect.poll(() => page.locator('tr[data-figure]').count()).toBe(count);
});

journey('what is typed on the search page narrows it, and the address keeps it', async ({ visit }) => {
  const page = await visit(`${SEARCH}${OPENING}`);
  await field(page).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('fighters');
  await page.waitForURL(/&q=fighters$/);
  await group(page, /^Questions/)
    .getByRole('link', { name: 'How many IS fighters are left in Mosul?' })
    .waitFor();
  expect(await group(page, /^Places/).count()).toBe(0);
  await page.reload();
  await group(page, /^Questions/).waitFor();
  expect(await field(page).inputValue()).toBe('fighters');
  await field(page).fill('');
  await group(page, /^Places/).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe(OPENING);
});

journey('when nothing fits, the page says so and shows the index', async ({ visit }) => {
  const page = await visit(`${SEARCH}?q=zzzzzz`);
  await page.getByText('Nothing known on 26 June 2017 fits “zzzzzz”.').waitFor();
  await group(page, /^Questions/).waitFor();
});

journey('a number finds the claim, with its qualifier and what is in doubt about it', async ({ visit }) => {
  const page = await visit(`${SEARCH}?asof=2017-06-26&q=980`);
  const claim = group(page, /^Figures \(1\)$/).locator('[data-figure]');
  expect(await claim.textContent()).toMatch(/Pentagon: about 980 .*Label in doubt/);
  expectTrue(await shownFigures(page), '2017-06-26');
  await page.getByRole('link', { name: '“Some 980 militants”' }).click();
  await page.waitForURL(/\/sources\/cnn-2017-06-26\/\?asof=2017-06-26#cnn-is-killed$/);
  await box(page).click();
  await page.keyboard.type('980');
  const choice = options(page).first();
  await expect
    .poll(() => choice.textContent())
    .toMatch(/^about 980: Killed, IS fighters, MosulFigureDisputed\. Label in doubt\. Pentagon/);
});

journey('where nothing has every word, what has some of them is shown and called so', async ({ visit }) => {
  const page = await visit(`${SEARCH}?asof=2017-06-26&q=Geddo+zzzzzz`);
  await page.getByText(/^Nothing known on this day has all of these words\./).waitFor();
  await page.getByRole('link', { name: 'Bruno Geddo' }).waitFor();
});

journey('a document that was not yet published is not found', async ({ visit }) => {
  const query = 'CNN report on ISIS fighters left';
  const later = await visit(`${SEARCH}?asof=2017-06-26&q=${query}`);
  await later.getByRole('link', { name: query }).waitFor();
  const before = await visit(`${SEARCH}?asof=2017-06-25&q=${query}`);
  await before.getByRole('heading', { name: 'Search', level: 1 }).waitFor();
  await before
    .getByRole('status')
    .filter({ hasText: /result|fits/ })
    .waitFor();
  expect(await before.getByRole('link', { name: query }).count()).toBe(0);
});

journey('without JavaScript the page is an index, and the box leads to it', async ({ visit }) => {
  const page = await visit(`${DATASET}about/`, { javaScriptEnabled: false });
  await box(page).fill('mosul');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${SEARCH}?q=mosul`);
  const notice = page.locator('main noscript');
  expect(await notice.textContent()).toContain('Searching needs JavaScript.');
  expect(await notice.isVisible()).toBe(true);
  for (const name of [/^Questions/, /^Places/, /^Speakers/, /^Events/])
    expect(await group(page, name).getByRole('link').count()).toBeGreaterThan(5);
  expect(await page.getByRole('link', { name: /^Sources \(\d+\)$/ }).getAttribute('href')).toBe(
    `${DATASET}sources/`,
  );
});

journey('the results lie over whatever the page holds, and within the window', async ({ visit }) => {
  const page = await visit(`${DATASET}${OPENING}`);
  await page.getByText('You are reading 26 June 2017.').waitFor();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
    { width: 900, height: 420 },
  ]) {
    await page.setViewportSize(viewport);
    await box(page).fill('');
    await box(page).click();
    await page.keyboard.type('mosul');
    await options(page).last().waitFor();
    await page.keyboard.press('ArrowUp');
    const hidden = await options(page).evaluateAll((elements) =>
      elements.flatMap((element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left >= 0 && right <= innerWidth && on && element.contains(on) ? [] : [element.textContent];
      }),
    );
    expect(hidden).toEqual([]);
  }
});

journey('what was typed before the page came alive is searched for at the next key', async ({ visit }) => {
  const page = await visit(DATASET, {
    before: (page) =>
      page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      }),
  });
  await box(page).click();
  await page.keyboard.type('mosul');
  await alive(page);
  await page.keyboard.press('ArrowDown');
  await options(page).first().waitFor();
});
