import { expect, inject } from 'vitest';
import { DATASET as DESK } from './pages.ts';
import { alive } from './looks.ts';
import { journey } from './visit.ts';

for (const timezoneId of ['America/Los_Angeles', 'Asia/Baghdad']) {
  journey(`the desk opens on 26 June 2017 in ${timezoneId}, without a warning`, async ({ visit }) => {
    const page = await visit(DESK, { timezoneId });
    expect(await page.title()).toContain('Battle of Mosul');
    expect(
      await page.getByRole('region', { name: 'What was known as of' }).locator('time').first().textContent(),
    ).toBe('26 June 2017');
  });
}

journey('the day moves by buttons and by the timeline, and the address keeps it', async ({ visit }) => {
  const page = await visit(DESK);
  await alive(page);
  await page.getByRole('button', { name: 'Previous day' }).click();
  await page.waitForURL(/asof=2017-06-25/);
  const timeline = page.getByRole('slider');
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/asof=2017-06-26/);
  await page.getByRole('link', { name: 'Go to the latest day' }).click();
  await expect.poll(() => page.url()).toMatch(/asof=20(1[89]|2)/);
});

journey('a link to another page keeps the day', async ({ visit }) => {
  const page = await visit(`${DESK}?asof=2017-03-01`);
  await page.getByRole('link', { name: 'Read the method' }).click();
  await page.waitForURL(/\/about\/\?asof=2017-03-01/);
  await page.getByText('You are reading 1 March 2017.').waitFor();
});

journey('a filter keeps only the speakers it names, and says that it is on', async ({ visit }) => {
  const page = await visit(`${DESK}?who=un`);
  await page.getByText('figures known by 26 June 2017 match the filter: from the United Nations.').waitFor();
  expect(await page.locator('[data-question] [data-figure="cnn-displaced"]').count()).toBe(0);
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await page.locator('[data-question] [data-figure="cnn-displaced"]').first().waitFor({ state: 'attached' });
});

journey('a bad parameter is named and ignored', async ({ visit }) => {
  const page = await visit(`${DESK}?asof=2017-02-30&who=martians`);
  await page.getByText('“asof” in the address was ignored').waitFor();
  await page.getByText('“who” in the address was ignored').waitFor();
  expect(await page.locator('article[data-question]').count()).toBeGreaterThan(20);
});

journey('no mock code and no mock worker is in the built site', async ({ visit }) => {
  const page = await visit(DESK);
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await page.reload({ waitUntil: 'networkidle' });
  for (const script of scripts.filter((url) => url.endsWith('.js'))) {
    expect(await (await fetch(script)).text()).not.toMatch(/mockServiceWorker|setupWorker/);
  }
  expect((await fetch(new URL('/mockServiceWorker.js', inject('site')))).status).toBe(404);
});

journey('no glimpse of the opening day when the address asks for another', async ({ visit }) => {
  const page = await visit(DESK);
  await alive(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${DESK}?asof=2017-03-01`, { waitUntil: 'commit' });
  const opening = page.locator('[data-question="fled-since-17-october"]');
  await opening.waitFor({ state: 'attached' });
  expect(await opening.isVisible()).toBe(false);
  release();
  await opening.waitFor({ state: 'visible' });
  expect(await page.getByText('You are reading 1 March 2017.').isVisible()).toBe(true);
});
