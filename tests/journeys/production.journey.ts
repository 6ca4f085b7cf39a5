import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { journey } from './visit.ts';

test('nothing that stands in for the endpoint is in the built site', async () => {
  const dist = inject('siteFolder');
  const names = globSync('**/*.{html,js,css}', { cwd: dist });
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => /worker|mock|msw/i.test(name))).toEqual([]);
  for (const name of names) {
    const text = readFileSync(join(dist, name), 'utf8');
    expect(text, name).not.toMatch(
      /mockServiceWorker|onUnhandledFrame|startStandIn|There is no scenario|virtual:ledgers/,
    );
  }
  expect((await fetch(`${inject('site')}/mockServiceWorker.js`)).status).toBe(404);
});

test('nor is the page of drawn examples', async () => {
  const dist = inject('siteFolder');
  expect(globSync('dev/**', { cwd: dist })).toEqual([]);
  for (const name of globSync('**/*.{html,js,css}', { cwd: dist }))
    expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(
      /Drawn examples|time-every-form|bars-floors/,
    );
  expect((await fetch(`${inject('site')}/dev/charts/`)).status).toBe(404);
});

/** What somebody could bring into a page: it is refused, whoever serves the page, and the page's own is not. */
const FOREIGN = [
  '<style>main { outline: 3px solid rgb(255, 0, 0) }</style>',
  '<p style="outline: 3px solid rgb(255, 0, 0)">planted</p>',
] as const;

journey('a page lets no style stand in it but its own', async ({ pool, site }) => {
  const options = { baseURL: site };
  const outlines = async (within: (text: string) => string) => {
    const page = await pool.borrow(options);
    await page.route('**/about/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: within(await answer.text()) });
    });
    await page.goto('about/');
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('main, p')].map((each) => getComputedStyle(each).outlineStyle),
    );
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
    await pool.giveBack(page, options);
    return { margin, drawn: found.filter((style) => style !== 'none').length };
  };
  const planted = (text: string) => text.replace('<main', () => `${FOREIGN.join('')}<main`);
  const withoutPolicy = (text: string) => text.replaceAll(/<meta http-equiv[^>]*>/g, '');
  expect(await outlines((text) => text)).toEqual({ margin: '0px', drawn: 0 });
  expect(await outlines(planted)).toEqual({ margin: '0px', drawn: 0 });
  // Were it not for what the page says itself, they would be drawn.
  expect((await outlines((text) => planted(withoutPolicy(text)))).drawn).toBeGreaterThan(0);
});
