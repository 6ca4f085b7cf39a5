import { expect } from 'vitest';
import { withRevision } from './edited-document.ts';
import { alive } from './looks.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { expectNothingLater, expectTrue, shownFigures } from './truth.ts';
import { journey } from './visit.ts';

const OTHER_DAYS = [
  '2016-10-20',
  '2016-11-30',
  '2017-01-25',
  '2017-03-29',
  '2017-05-31',
  '2017-07-04',
  '2017-07-07',
  '2017-09-20',
  '2017-12-20',
  '2018-01-02',
];

for (const day of [OPENING_DAY, ...OTHER_DAYS]) {
  journey.concurrent(
    `every number of the desk as of ${day} is the ledger's own, and none was published later`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}?asof=${day}`);
      await page.locator('[data-question]').first().waitFor();
      const shown = await shownFigures(page);
      expect(shown.length).toBeGreaterThan(day < '2016-11' ? 3 : 40);
      expectTrue(shown, day);
      expectNothingLater((await page.locator('body').textContent()) ?? '', day);
    },
  );
}

for (const [name, path] of Object.entries(PAGES)) {
  for (const day of ['2016-11-30', '2017-07-20', '2018-01-02']) {
    journey.concurrent(`the page "${name}" tells nothing that was not known on ${day}`, async ({ visit }) => {
      const page = await visit(`${DATASET}${path}?asof=${day}`);
      await alive(page);
      expectTrue(await shownFigures(page), day, name);
      expectNothingLater((await page.locator('main').textContent()) ?? '', day, name);
    });
  }
}

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
