import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { alive } from './looks.ts';
import { withRevision } from './edited-document.ts';
import { journey } from './visit.ts';

const OLD_CITY = '/mosul-2016-2017/questions/civilians-in-old-city/';
const KILLED = '/mosul-2016-2017/questions/civilians-killed-month/';

journey('the question page says what leads, who says so, in which words, and why', async ({ visit }) => {
  const page = await visit(OLD_CITY);
  const answer = page.locator('article[data-question="civilians-in-old-city"]');
  expect(await answer.locator('[data-figure]').first().textContent()).toMatch(
    /more than\s100,000[\s\S]*Bruno Geddo, UNHCR[\s\S]*16 June 2017[\s\S]*published 16 June[\s\S]*Over 100,000 civilians/,
  );
  expect(await answer.locator('ol li').allTextContents()).toEqual([
    'Current claims: Civilians, Old City5 claims',
    'With a number and a named speaker, not in doubt4 left',
    'From UNHCR, UN Humanitarian Coordinator2 left',
    'Describes the newest day, 16 June 20172 left',
    'On a tie, the one that claims least1 leads',
  ]);
});

journey('another rule is one click away, is marked as tried, and leads back', async ({ visit }) => {
  const page = await visit(KILLED);
  await page.locator('summary', { hasText: 'The rule, and other rules' }).click();
  await page
    .getByRole('row', { name: /Series of Antiwar\.com/ })
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL(/rule=originator-series&originator=antiwar/);
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'You are trying another rule: Series of Antiwar.com' });
  await notice.waitFor();
  const leading = page.locator('article[data-question] [data-figure]').first();
  expect(await leading.getAttribute('data-figure')).toBe('antiwar-2017-05-civ');
  await notice.getByRole('link').click();
  await page.waitForURL((url) => !url.search.includes('rule='));
  await page.locator('article[data-question] [data-figure="unami-2017-05-irq-killed"]').first().waitFor();
  expect(await page.getByText('You are trying another rule').count()).toBe(0);
});

journey('a rule that does not exist is named and ignored', async ({ visit }) => {
  const page = await visit(`${KILLED}?rule=loudest&originator=nobody`);
  await page.getByText('“rule” in the address was ignored').waitFor();
  await page.getByText('“originator” in the address was ignored').waitFor();
  await page.locator('article[data-question] [data-figure="unami-2017-05-irq-killed"]').first().waitFor();
});

journey('claims of different scope stand in different groups of the table', async ({ visit }) => {
  const page = await visit(OLD_CITY);
  const table = page.getByRole('table', { name: 'All current claims' });
  const groups = table.locator('tbody');
  expect(await groups.count()).toBeGreaterThan(2);
  expect(await groups.nth(0).locator('[data-figure]').count()).toBe(5);
  expect(await groups.nth(0).locator('[data-figure="cnn-civilians-remaining"]').count()).toBe(0);
  const cnn = table.locator('[data-figure="cnn-civilians-remaining"]');
  expect(await cnn.textContent()).not.toMatch(/Disputed|the headline/);
  expect(await cnn.getByRole('link', { name: 'Original' }).getAttribute('href')).toContain('cnn.com');
});

journey(
  'a day in the history of the headline opens the page as of that day, and what is compared from there keeps it',
  async ({ visit }) => {
    const page = await visit('/mosul-2016-2017/questions/fled-since-17-october/');
    const history = page.locator('#history li');
    const day = (await history.nth(1).locator('time').first().getAttribute('datetime')) ?? '';
    const led = await history.nth(1).locator('[data-figure]').getAttribute('data-figure');
    await history.nth(1).getByRole('link').first().click();
    await page.waitForURL(new RegExp(`asof=${day}`));
    await page.locator(`article[data-question] [data-figure="${led}"]`).first().waitFor();
    await keepsWhatIsCompared(page, day);
  },
);

/** From a question to its speakers side by side on the same day; keys choose among them, and the address keeps the choice. */
async function keepsWhatIsCompared(page: Page, day: string): Promise<void> {
  await page.locator('#claims').getByRole('link', { name: 'Side by side' }).click();
  await page.waitForURL(new RegExp(`/compare/\\?asof=${day}`));
  const speakers = page.getByRole('group', { name: 'Two to four of these:' }).first();
  const chosen = speakers.locator('[aria-pressed="true"]');
  await chosen.nth(3).waitFor();
  const last = speakers.getByRole('button', { name: await chosen.nth(3).innerText(), exact: true });
  await last.press('Space');
  await page.waitForURL((url) => url.searchParams.get('speakers')?.split(',').length === 3);
  expect(await chosen.count()).toBe(3);
  await last.press('Space');
  await page.waitForURL((url) => url.searchParams.get('speakers')?.split(',').length === 4);
}

journey('the line to read out is copied with its qualifier, speaker, source and day', async ({ visit }) => {
  const page = await visit(OLD_CITY, { permissions: ['clipboard-read', 'clipboard-write'] });
  await alive(page);
  await page.getByRole('button', { name: 'Copy line' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^According to Bruno Geddo \(UNHCR\), more than 100,000 civilians were still in .* on 16 June 2017; .*Source: IQ News, published 16 June 2017\. As known on 26 June 2017\.$/,
  );
});

journey(
  'without JavaScript nothing offers to copy, and the rules still say what they choose',
  async ({ visit }) => {
    const page = await visit(OLD_CITY, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Copy line' }).isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'The rule, and other rules' }).click();
    expect(await page.locator('#rules noscript p').isVisible()).toBe(true);
    expect(await page.locator('#rules tbody tr').count()).toBeGreaterThan(4);
    expect(await page.locator('svg[data-model]').count()).toBeGreaterThan(0);
  },
);

journey('a day without any figure says so, and tells nothing of a later one', async ({ visit }) => {
  const page = await visit('/mosul-2016-2017/questions/displaced-iraq/?asof=2016-11-01');
  const answer = page.locator('article[data-question]');
  await answer.getByText('No figure by 1 November 2016').waitFor();
  expect(await answer.locator('[data-figure]').count()).toBe(0);
  expect(await answer.textContent()).not.toMatch(/First figure|December/);
});

journey('a figure that was replaced keeps its old value, the day and the reason', async ({ visit }) => {
  const page = await visit('/mosul-2016-2017/questions/civilians-killed-in-battle/?asof=2018-01-02', {
    before: withRevision,
  });
  const panel = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Replaced figures' }) });
  await panel.locator('[data-figure="abadi-2017-09-killed"]').waitFor();
  expect(await panel.textContent()).toMatch(
    /Revision[\s\S]*970[\s\S]*1,260[\s\S]*Why the range was dropped is not said/,
  );
});

journey('every card of the desk leads to its question', async ({ visit }) => {
  const page = await visit('/mosul-2016-2017/');
  const cards = page.locator('article[data-question]');
  for (const card of await cards.all()) {
    const question = await card.getAttribute('data-question');
    expect(
      await card.locator(`a[href*="/questions/${question}/"]`).count(),
      String(question),
    ).toBeGreaterThan(0);
  }
  await cards.first().getByRole('heading').getByRole('link').first().click();
  await page.waitForURL(/\/questions\/civilians-in-old-city\/$/);
});
