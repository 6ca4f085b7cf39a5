import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { journey } from './visit.ts';

const DESK = '/mosul-2016-2017/';
const pictures = join(import.meta.dirname, '../../node_modules/.cache/figuredesk/pictures');
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

for (const timezoneId of ['America/Los_Angeles', 'Asia/Baghdad']) {
  journey(`the desk opens on 26 June 2017 in ${timezoneId}, without a warning`, async ({ visit }) => {
    const page = await visit(DESK, { timezoneId });
    expect(await page.title()).toContain('Battle of Mosul');
    expect(
      await page.getByRole('region', { name: 'What was known as of' }).locator('time').first().textContent(),
    ).toBe('26 June 2017');
  });
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    journey(`axe finds nothing on the desk, ${size}, ${colorScheme}`, async ({ visit }) => {
      const page = await visit(DESK, { viewport, colorScheme });
      await page.waitForLoadState('networkidle');
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
    });

    journey(`the desk fits its width, ${size}, ${colorScheme}`, async ({ visit }) => {
      const page = await visit(DESK, { viewport, colorScheme });
      await page.waitForLoadState('networkidle');
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `desk-${size}-${colorScheme}.png`), fullPage: true });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

journey('without JavaScript the desk shows the same numbers as with it', async ({ visit }) => {
  const numbers = (page: Awaited<ReturnType<typeof visit>>) =>
    page
      .locator('[data-figure]')
      .evaluateAll((elements) =>
        elements.map((element) => `${element.getAttribute('data-figure')} ${element.textContent}`),
      );
  const plain = await visit(DESK, { javaScriptEnabled: false });
  const live = await visit(`${DESK}?asof=2017-06-26`);
  await live.locator('[data-question]').first().waitFor();
  const written = await numbers(plain);
  expect(written.length).toBeGreaterThan(100);
  expect(written).toEqual(await numbers(live));
});

journey('the day moves by buttons and by the timeline, and the address keeps it', async ({ visit }) => {
  const page = await visit(DESK);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await page.waitForURL(/asof=2017-06-25/);
  const timeline = page.getByRole('slider');
  await timeline.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/asof=2017-06-26/);
  await page.getByRole('link', { name: 'Go to the latest day' }).click();
  await expect.poll(() => page.url()).toMatch(/asof=20(1[89]|2)/);
});

journey('a filter keeps only the speakers it names, and says that it is on', async ({ visit }) => {
  const page = await visit(`${DESK}?who=un`);
  await page.getByText('A filter is on').waitFor();
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
  await page.waitForLoadState('networkidle');
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
