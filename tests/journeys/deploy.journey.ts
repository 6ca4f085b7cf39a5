import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../faults/fault-journey.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { runFirst } from './lent.ts';
import { picture } from './looks.ts';
import { DATASET } from './pages.ts';

const cache = join(import.meta.dirname, '../../node_modules/.cache/figuredesk');
mkdirSync(cache, { recursive: true });

const search = async (page: Page) => {
  await page.getByRole('combobox', { name: 'Search' }).fill('hospital');
};
const results = (page: Page) => page.getByRole('listbox');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Pages on which a reader searches as on the desk and on About: one of them is tried in each run. */
const SEARCHED = [
  'questions/civilians-killed-month/',
  'sources/cnn-2017-06-26/',
  'changes/',
  'review/',
  'builder/',
];

/** A first click on each kind of page after the site was replaced, and what it shows where nothing was lost. */
const CLICKS: readonly (readonly [
  page: string,
  click: (page: Page) => Promise<unknown>,
  works: (page: Page) => ReturnType<Page['locator']>,
])[] = [
  ['', search, results],
  [
    '?asof=2017-03-01',
    (page) => page.getByRole('button', { name: 'Next day' }).click(),
    (page) => page.getByText('You are reading 2 March 2017.'),
  ],
  [
    'figures/',
    (page) => page.getByRole('button', { name: /CSV/ }).click(),
    (page) => page.getByText('nothing else shows a download'),
  ],
  ['sources/', (page) => page.getByRole('main').getByRole('link').first().click(), heading],
  [
    'events/',
    (page) => page.getByRole('combobox', { name: 'Place' }).selectOption({ index: 1 }),
    (page) => page.locator('main'),
  ],
  [
    'search/',
    (page) => page.getByRole('searchbox').fill('hospital'),
    (page) => page.getByRole('status').filter({ hasText: 'hospital' }),
  ],
  ['about/', search, results],
  ...oneIn(5, SEARCHED).map((page) => [page, search, results] as const),
];

journey(
  'after a deploy the first click on any open page works, or says that the site was updated and loads the new version',
  async ({ visit, host, next }) => {
    const told: string[] = [];
    const lines = ['| page | the first click after a deploy |', '| --- | --- |'];
    const open = await Promise.all(
      CLICKS.map(async ([path]) => {
        const page = await visit(`${DATASET}${path}`, {
          requestsFail: true,
          // What is loaded when there is nothing else to do would be here already.
          before: (opened) => runFirst(opened, `Reflect.deleteProperty(window, 'requestIdleCallback')`),
        });
        await page.locator('html[data-alive]').waitFor();
        return page;
      }),
    );
    await host.deploy(next);
    for (const [at, [path, click, works]] of CLICKS.entries()) {
      const page = open[at];
      if (!page) throw new Error('A page is missing.');
      await click(page);
      const notice = page.locator('[data-fault=part]');
      await notice.or(works(page)).first().waitFor();
      if ((await notice.count()) === 0) {
        lines.push(`| ${path} | works |`);
        continue;
      }
      told.push(path);
      lines.push(`| ${path} | ${await notice.locator('p').textContent()} |`);
      await expect
        .poll(() => notice.textContent())
        .toContain('This site was updated after you opened this page');
      if (told.length === 1) await picture(page, 'deployed');
      await notice.getByRole('button', { name: 'Load the new version' }).click();
      await page.locator('html[data-alive]').waitFor();
      await page.locator('script[type=module][src$="z.js"]').waitFor({ state: 'attached' });
      expect(await notice.count(), path).toBe(0);
    }
    writeFileSync(join(cache, 'deploy.md'), `${lines.join('\n')}\n`);
    // Those that load something at the first click.
    expect(told).toEqual(expect.arrayContaining(['', 'figures/', 'about/']));
  },
  240_000,
);

journey(
  'a page whose own script is gone stays readable, and says which way on',
  async ({ visit, host, next }) => {
    // A page kept by a cache, after the files it names were taken away.
    const old = await (await fetch(`${host.origin}${DATASET}about/`)).text();
    await host.deploy(next);
    host.fail(/^mosul-2016-2017\/about\//, { kind: 'other', text: old });
    const page = await visit(`${DATASET}about/?asof=2017-03-01`, { requestsFail: true });
    await page.getByText('This page could not be brought to life').waitFor();
    await page.getByText('The address asks for another view of this page').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await picture(page, 'script gone');
    host.heal();
    await page.getByRole('link', { name: 'Load the page again' }).first().click();
    await page.getByText('You are reading 1 March 2017.').waitFor();
  },
);
