import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withRevision } from './edited-document.ts';
import { alive } from './looks.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { expectNothingLater, expectTrue, shownFigures } from './truth.ts';
import { journey } from './visit.ts';

/** From the last to the first, so that what has not followed to an earlier day tells something later. */
const DAYS = [
  '2018-01-02',
  '2017-12-20',
  '2017-09-20',
  '2017-07-07',
  '2017-07-04',
  OPENING_DAY,
  '2017-05-31',
  '2017-03-29',
  '2017-01-25',
  '2016-11-30',
  '2016-10-20',
];

/** Moves an open page to another day, as its buttons and links do, and waits until it reads it. */
async function moveTo(page: Page, path: string, day: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), `${DATASET}${path}?asof=${day}`);
  await page
    .getByRole('region', { name: 'What was known as of' })
    .locator(`time[datetime="${day}"]`)
    .first()
    .waitFor();
  await alive(page);
}

journey.concurrent(
  "every number of the desk is the ledger's own on each of eleven days, and none was published later",
  async ({ visit }) => {
    const page = await visit(`${DATASET}?asof=${OPENING_DAY}`);
    for (const day of DAYS) {
      await moveTo(page, '', day);
      const shown = await shownFigures(page);
      expect(shown.length, day).toBeGreaterThan(day < '2016-11' ? 3 : 40);
      expectTrue(shown, day);
      expectNothingLater((await page.locator('body').textContent()) ?? '', day);
    }
  },
);

for (const [name, path] of Object.entries(PAGES))
  journey.concurrent(
    `the page "${name}" tells nothing that was not known on the day it is opened on, nor on days that it is moved to`,
    async ({ visit }) => {
      const [first, ...others] = ['2018-01-02', '2017-07-20', '2016-11-30'] as const;
      const page = await visit(`${DATASET}${path}?asof=${first}`);
      await alive(page);
      for (const day of [first, ...others]) {
        if (day !== first) await moveTo(page, path, day);
        expectTrue(await shownFigures(page), day, name);
        expectNothingLater((await page.locator('main').textContent()) ?? '', day, name);
      }
    },
  );

journey.concurrent('a superseded figure leads nothing once its successor is public', async ({ visit }) => {
  const page = await visit(`${DATASET}questions/civilians-killed-in-battle/?asof=2017-12-31`, {
    before: withRevision,
  });
  await page.locator('#claims [data-figure="abadi-killed"]').first().waitFor({ state: 'attached' });
  expect(await page.locator('#claims [data-figure="abadi-2017-09-killed"]').count()).toBe(0);
});

journey.concurrent(
  'the five figures of the CNN report stand on the desk with their words',
  async ({ visit }) => {
    const page = await visit('/mosul-2016-2017/');
    const expected: Record<string, RegExp> = {
      'cnn-is-remaining': /about\s200[\s\S]*couple of hundred/,
      'cnn-is-killed': /about\s980/,
      'cnn-is-wounded': /more than\s6,000/,
      'cnn-civilians-remaining': /about\s100,000/,
      'cnn-displaced': /more than\s700,000/,
    };
    for (const [id, words] of Object.entries(expected)) {
      const text = await page.locator(`main [data-figure="${id}"]`).first().textContent();
      expect(text, id).toMatch(words);
    }
    for (const id of ['cnn-is-killed', 'cnn-is-wounded']) {
      expect(await page.locator(`main [data-figure="${id}"]`).first().textContent()).toContain(
        'abel in doubt',
      );
    }
  },
);
