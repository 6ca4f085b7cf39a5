import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer } from './lent.ts';
import { DATASET, PAGES } from './pages.ts';
import { addRules } from './uncut.ts';
import { journey } from './visit.ts';

/** What can be pressed or typed into without a script to answer it; a form that is sent needs none. */
const DEAD =
  ':is(button, select, input, textarea, [role="slider"], [role="button"]):not(form[action] *, [type="hidden"])';

/** The names of the controls that are in sight and cannot work. */
const deadControls = (page: Page) =>
  page.evaluate(
    (dead) =>
      [...document.querySelectorAll(dead)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('.vh'))
        .map((control) => control.outerHTML.slice(0, 160)),
    DEAD,
  );

journey(
  'without JavaScript no page has a control that cannot work, and what is in sight of it is drawn alike before its style sheet is here',
  async ({ visit }) => {
    const without = (...files: readonly string[]) =>
      visit('/', {
        javaScriptEnabled: false,
        requestsFail: true,
        before: (opened) => Promise.all(files.map((file) => answer(opened, file, () => 'none'))),
      });
    // Without fonts in both: they come with the sheet.
    const [early, late] = [await without('*.css', '*.woff2'), await without('*.woff2')];
    for (const [name, path] of Object.entries(PAGES)) {
      const drawn = async (page: Page) => {
        await page.goto(`${DATASET}${path}`);
        // How high rows are taken for that the browser has put off depends on which of them were near by then.
        await addRules(page, '* { content-visibility: visible !important }');
        const lines = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .map((element) => {
              // What closed folds hold waits for the sheet.
              if (!element.checkVisibility()) return `${element.tagName} is not in sight`;
              const { x, y, width, height } = element.getBoundingClientRect();
              const { color, backgroundColor, borderColor, fontSize } = getComputedStyle(element);
              return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')} ${color} ${backgroundColor} ${borderColor} ${fontSize}`;
            })
            .join('\n'),
        );
        return lines.split('\n');
      };
      const [before, after] = await Promise.all([drawn(early), drawn(late)]);
      expect.soft(after.length, name).toBeGreaterThan(50);
      expect.soft(before.length, name).toBe(after.length);
      expect.soft(before.filter((element, at) => element !== after[at]).slice(0, 5), name).toEqual([]);
      expect.soft(await deadControls(late), name).toEqual([]);
    }
  },
);

journey('nor has the front page or a screen such a control; one that stands is caught', async ({ visit }) => {
  const page = await visit('/', { javaScriptEnabled: false });
  for (const path of ['/', `${DATASET}screen/`]) {
    await page.goto(path);
    expect.soft(await deadControls(page), path).toEqual([]);
  }
  await page.goto(`${DATASET}changes/`);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await deadControls(page)).toHaveLength(1);
});

journey('without JavaScript a page says that the day in its address is not shown', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2017-03-01`, { javaScriptEnabled: false });
  await page
    .getByText(/^Without JavaScript this page shows what was known on 26 June 2017, whatever day/)
    .waitFor();
});

journey('without JavaScript a screen says why it shows no figure', async ({ visit }) => {
  const page = await visit(`${DATASET}screen/?scenes=timeline`, { javaScriptEnabled: false });
  await page
    .getByText(/JavaScript/)
    .first()
    .waitFor();
  expect(await page.locator('[data-figure]').count()).toBe(0);
});
