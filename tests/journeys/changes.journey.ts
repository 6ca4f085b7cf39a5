import { expect } from 'vitest';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const CHANGES = `${DATASET}changes/`;

journey('the changes of the last week stand in the page without JavaScript', async ({ visit }) => {
  const page = await visit(CHANGES, { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('20 to 26 June 2017');
  const headline = page.locator('[data-change~="headline"]', { hasText: 'How many IS fighters are left' });
  expect(await headline.textContent()).toContain('200');
  expect(await headline.locator('[data-figure]').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
  expect(await page.getByText('Since your last visit').count()).toBe(0);
});

journey('a reader chooses two days and keeps the day being read', async ({ visit }) => {
  const page = await visit(`${CHANGES}?asof=2017-05-31&theme=dark`);
  await page.getByLabel('From', { exact: true }).fill('2017-03-01');
  await page.getByLabel('To', { exact: true }).fill('2017-03-31');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('heading', { level: 2, name: 'March 2017', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?asof=2017-05-31&theme=dark&from=2017-03-01&to=2017-03-31');
  const days = await page
    .locator('section > h3 > time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days.every((day) => day.startsWith('2017-03'))).toBe(true);
});

journey('a long span is folded by month, each with what it brought', async ({ visit }) => {
  const page = await visit(`${CHANGES}?from=2016-10-17&to=2017-06-26`);
  const months = page.locator('main details:has(h3)');
  await months.first().waitFor();
  expect(await months.count()).toBe(9);
  expect(await months.nth(0).locator('[data-change]').first().isVisible()).toBe(true);
  const march = months.filter({ has: page.getByRole('heading', { name: 'March 2017', exact: true }) });
  expect(await march.locator('[data-change]').first().isVisible()).toBe(false);
  const said = (await march.locator('summary').first().textContent()) ?? '';
  await march.locator('summary').first().click();
  const more = march.getByRole('button', { name: /^Show \d+ more$/ });
  while ((await more.count()) > 0) await more.click();
  const count = await march.locator('[data-change]').count();
  expect(said).toContain(`${count} changes`);
  // A new figure that became a headline is of both kinds.
  for (const [kind, label] of [
    ['headline', 'Headline changed'],
    ['figure', 'New figure'],
  ])
    expect(said).toContain(`${label} ${await march.locator(`[data-change~="${kind}"]`).count()} ·`);
  expect(await march.locator('[data-change]').first().isVisible()).toBe(true);
});

journey('one kind of change can be asked for, and what an address gets wrong is named', async ({ visit }) => {
  const page = await visit(`${CHANGES}?from=2017-01-01&kind=event&to=2030-01-01`);
  await page.getByText('“to” in the address was ignored').waitFor();
  const kinds = page.locator('[data-change]');
  expect(await kinds.count()).toBeGreaterThan(5);
  expect(await page.locator('[data-change]:not([data-change="event"])').count()).toBe(0);
  await page.getByRole('link', { name: 'Headline changed' }).click();
  await page.locator('[data-change~="headline"]').first().waitFor();
  expect(page.url()).toContain('kind=headline');
});

journey('what was added to the ledger is new until it is marked as seen', async ({ visit }) => {
  const page = await visit(CHANGES);
  await page.getByText('It is remembered here only').waitFor();
  // As if this browser had been here before the newest rows were written.
  await page.evaluate(() => {
    const key = 'figuredesk:seen:1:mosul-2016-2017';
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    const figures = kept.figures.filter((id: string) => id !== 'dtm-cur-2016-12-26');
    localStorage.setItem(key, JSON.stringify({ day: '2026-01-05', figures }));
  });
  await page.reload();
  await page.getByText('1 figure is new in this ledger since your visit on 5 January 2026').waitFor();
  await page.getByRole('link', { name: '1 figure new since your last visit' }).click();
  await page.getByRole('button', { name: 'Mark as seen' }).click();
  await page.getByText('No figure known by the day you are reading was added').waitFor();
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByText('Forgotten.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

journey('the feeds are offered, in the head and on the page', async ({ visit }) => {
  const page = await visit(CHANGES);
  const offered = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(offered).toEqual([`${CHANGES}feed.atom`, `${CHANGES}feed.json`]);
  const answer = await page.request.get(offered[1] ?? '');
  expect(await answer.json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect(await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href')).toBe(offered[0]);
});
