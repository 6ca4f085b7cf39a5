import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { expect } from 'vitest';
import { editDocument, withRevision } from './edited-document.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const FIGURES = `${DATASET}figures/`;

const rowsOf = (page: Page) => page.locator('tr[data-figure]');
const countOf = (page: Page) => page.locator('[role=status][data-derived]');
const menu = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Filters, one for each column' }).getByRole('button', { name });

/** The shipped figures four times over. */
const withMany = (document: DatasetDocument): DatasetDocument => ({
  ...document,
  version: '99.0.0',
  figures: [
    ...document.figures,
    ...[1, 2, 3].flatMap((time) =>
      document.figures
        .filter(({ supersedes }) => supersedes === undefined)
        .map((figure) => ({ ...figure, id: `${figure.id}-${time}` })),
    ),
  ],
});

const focusedFigure = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-figure'));

/** Row in the whole table, and figure, of what holds the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    const rows = [...document.querySelectorAll('tr[data-figure]')];
    return { at: row ? rows.indexOf(row) + 1 : 0, figure: row?.getAttribute('data-figure') };
  });

journey(
  'without JavaScript every figure of the opening day stands in the table, and no control',
  async ({ visit }) => {
    const page = await visit(FIGURES, { javaScriptEnabled: false });
    const known = Number(/^(\d+) figures/.exec((await countOf(page).textContent()) ?? '')?.[1]);
    expect(known).toBeGreaterThan(300);
    expect(await rowsOf(page).count()).toBe(known);
    expect(await page.getByRole('searchbox', { name: 'Search the figures' }).isVisible()).toBe(false);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await rowsOf(page).last().isVisible()).toBe(true);
  },
);

journey(
  'every row is in the document, where find-in-page sees it, and only those near the window are laid out',
  async ({ visit }) => {
    const page = await visit(FIGURES);
    await alive(page);
    const known = Number(/^(\d+) figures/.exec((await countOf(page).textContent()) ?? '')?.[1]);
    expect(known).toBeGreaterThan(300);
    expect(await rowsOf(page).count()).toBe(known);
    const laidOut = await rowsOf(page).evaluateAll(
      (rows) =>
        rows.filter((row) => row.querySelector('th')?.checkVisibility({ contentVisibilityAuto: true }))
          .length,
    );
    expect(laidOut).toBeGreaterThan(5);
    expect(laidOut).toBeLessThan(known / 2);
    // What browsers search and print although they lay it out only when it is needed.
    const ways = await rowsOf(page).evaluateAll((rows) => [
      ...new Set(rows.map((row) => getComputedStyle(row).contentVisibility)),
    ]);
    expect(ways).toEqual(['auto']);
    await page.emulateMedia({ media: 'print' });
    const unprinted = await rowsOf(page).evaluateAll(
      (rows) =>
        rows.filter((row) => !row.querySelector('th')?.checkVisibility({ contentVisibilityAuto: true }))
          .length,
    );
    expect(unprinted).toBe(0);
  },
);

journey('what every reader needs is in the window at 1440, and the rest is asked for', async ({ visit }) => {
  const page = await visit(FIGURES, { viewport: { width: 1440, height: 900 } });
  await alive(page);
  const headers = page.getByRole('columnheader');
  const names = [
    'Value',
    'What is counted',
    'Of whom',
    'Where',
    'Describes',
    'Published',
    'Who says so',
    'Source',
  ];
  expect(await headers.allTextContents()).toEqual(names);
  const sideways = () =>
    page
      .locator('table')
      .evaluate(({ parentElement: box }) => (box ? box.scrollWidth - box.clientWidth : -1));
  expect(await sideways()).toBe(0);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Wording' }).check();
  await page.waitForURL(/columns=wording/);
  await page.getByRole('checkbox', { name: 'Caveat' }).check();
  await page.waitForURL(/columns=wording(%2C|,)caveat/);
  await page.keyboard.press('Escape');
  await page.reload();
  await alive(page);
  await expect
    .poll(() => headers.allTextContents())
    .toEqual([...names.slice(0, 7), 'Wording', 'Caveat', 'Source']);
  await page.goto(`${FIGURES}?sort=state`);
  await alive(page);
  await page.getByRole('columnheader', { name: 'How it stands' }).waitFor();
});

journey(
  'of more rows than a page holds only those on screen are in the document, and the page says so',
  async ({ visit }) => {
    const page = await visit(FIGURES, {
      requestsFail: true,
      before: (opened: Page) => editDocument(opened, () => withMany),
    });
    await page.getByText(/find-in-page and print do not see the others/).waitFor();
    await page.locator('tr[data-index]').first().waitFor();
    expect(await rowsOf(page).count()).toBeLessThan(60);
    expect(Number(await page.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(1000);
    const row = () =>
      page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));
    await page.getByRole('region', { name: /^Table of figures/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(row).toBe(2);
    await page.keyboard.press('End');
    await expect.poll(row).toBeGreaterThan(1000);
    await page.keyboard.press('Home');
    await expect.poll(row).toBe(2);
    const before = await focusedFigure(page);
    await page.locator('table').evaluate((table) => table.parentElement?.scrollTo({ top: 9000 }));
    await page.waitForTimeout(300);
    expect(await focusedFigure(page)).toBe(before);
  },
);

journey('a search narrows the table as one types, and the address keeps it', async ({ visit }) => {
  const page = await visit(FIGURES);
  await alive(page);
  await page
    .getByRole('searchbox', { name: 'Search the figures' })
    .pressSequentially('couple of HUNDRED', { delay: 20 });
  await page.waitForURL(/q=couple\+of\+HUNDRED/);
  await page.locator('tr[data-figure=cnn-is-remaining]').waitFor();
  await expect.poll(() => countOf(page).textContent()).toMatch(/^\d figures? of \d+ known on 26 June 2017$/);
  await page.reload();
  expect(await page.getByRole('searchbox', { name: 'Search the figures' }).inputValue()).toBe(
    'couple of HUNDRED',
  );
  await page.locator('tr[data-figure=cnn-is-remaining]').waitFor();
});

journey('a figure is linked to by its id', async ({ visit }) => {
  const page = await visit(`${FIGURES}?q=cnn-is-killed`);
  await page.locator('tr[data-figure=cnn-is-killed]').waitFor();
  expect(await rowsOf(page).count()).toBe(1);
  const row = rowsOf(page).first();
  expect(await row.getByRole('rowheader').textContent()).toMatch(/about\s980.*Label in doubt/);
  expect(await row.getByRole('link', { name: 'CNN' }).getAttribute('href')).toBe(
    `${DATASET}sources/cnn-2017-06-26/`,
  );
});

journey('pressing a header sorts, and the header says so', async ({ visit }) => {
  const page = await visit(FIGURES);
  const header = page.getByRole('columnheader', { name: 'Value' });
  await header.getByRole('button').click();
  await page.waitForURL(/sort=-value/);
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
  const first = () => rowsOf(page).first().locator('data').first().getAttribute('value').then(Number);
  await expect.poll(first).toBeGreaterThan(1_000_000);
  await header.getByRole('button').click();
  await page.waitForURL(/sort=value/);
  await expect.poll(first).toBeLessThan(100);
  expect(await page.evaluate(() => document.activeElement?.closest('th')?.textContent)).toBe('Value');
});

journey('a filter is chosen from what there is, named, and taken back', async ({ visit }) => {
  const page = await visit(FIGURES);
  await alive(page);
  await menu(page, 'Where').click();
  const option = page.getByRole('checkbox', { name: /^Old City/ });
  await option.check();
  await page.waitForURL(/place=mosul-old-city/);
  await page.keyboard.press('Escape');
  const chip = page.getByRole('button', { name: /Remove the filter Where: Old City/ });
  await chip.waitFor();
  const elsewhere = page.locator('tr[data-figure] td:nth-child(4)').filter({ hasNotText: /^Old City/ });
  await expect.poll(() => elsewhere.count()).toBe(0);
  expect(await rowsOf(page).count()).toBeGreaterThan(5);
  await chip.click();
  await expect.poll(() => page.url()).not.toContain('place=');
});

journey('what is in doubt is asked for by how it stands, and the address keeps it', async ({ visit }) => {
  const page = await visit(`${FIGURES}?asof=2017-12-31&sort=state`, { before: withRevision });
  await alive(page);
  await expect.poll(() => countOf(page).textContent()).toContain('1 replaced figure is left out');
  await menu(page, 'How it stands').click();
  await page.getByRole('checkbox', { name: /^Disputed/ }).check();
  await page.waitForURL(/state=disputed/);
  await page.keyboard.press('Escape');
  const undisputed = rowsOf(page).filter({ hasNot: page.locator('th', { hasText: 'Disputed' }) });
  await expect.poll(() => undisputed.count()).toBe(0);
  const row = page.locator('tr[data-figure=army-killed]');
  await row
    .getByRole('cell')
    .getByRole('link', { name: /Kurdish/ })
    .click();
  await page.locator('tr[data-figure=kurdish-killed]').waitFor();
  expect(await rowsOf(page).count()).toBe(1);
});

journey(
  'a replaced figure is shown where it is asked for, struck out and with what took its place',
  async ({ visit }) => {
    const page = await visit(`${FIGURES}?asof=2017-12-31`, { before: withRevision });
    await page.getByRole('link', { name: 'Show it' }).click();
    await page.waitForURL(/state=withdrawn/);
    const row = page.locator('tr[data-figure=abadi-2017-09-killed]');
    await row.waitFor();
    expect(await rowsOf(page).count()).toBe(1);
    const value = row.getByRole('rowheader');
    expect(await value.textContent()).toContain('Replaced');
    const line = await value
      .locator('data')
      .first()
      .evaluate((data) => getComputedStyle(data).textDecorationLine);
    expect(line).toBe('line-through');
    const successor = row.locator('a[href*="q=abadi-killed"]');
    expect(new URL((await successor.getAttribute('href')) ?? '', page.url()).search).toContain(
      'asof=2017-12-31',
    );
  },
);

journey('parameters that say nothing are named, and the table stands', async ({ visit }) => {
  const page = await visit(`${FIGURES}?sort=upwards&place=atlantis&from=yesterday`);
  for (const name of ['sort', 'place', 'from'])
    await page.getByText(`“${name}” in the address was ignored`).waitFor();
  expect(await rowsOf(page).count()).toBeGreaterThan(5);
});

journey('when nothing fits, the page says so and offers the way back', async ({ visit }) => {
  const page = await visit(`${FIGURES}?q=zzzzzz&kind=stock`);
  await page.getByText('No figure known on this day fits all of that.').waitFor();
  await page.getByRole('link', { name: 'Clear all' }).click();
  await alive(page);
});

journey(
  'keys move from row to row through the whole table, and scrolling does not lose the row',
  async ({ visit }) => {
    const page = await visit(FIGURES);
    const row = async () => (await focused(page)).at;
    await alive(page);
    await page.getByRole('region', { name: /^Table of figures/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(row).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(row).toBe(3);
    const third = await focused(page);
    await page.keyboard.press('PageDown');
    await expect.poll(row).toBeGreaterThan(5);
    await page.keyboard.press('End');
    const count = await rowsOf(page).count();
    await expect.poll(row).toBe(count);
    await expect
      .poll(() =>
        rowsOf(page)
          .last()
          .evaluate((last) => last.getBoundingClientRect().bottom <= innerHeight + 1),
      )
      .toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(row).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toEqual(third);

    await page.locator('table').evaluate((table) => table.parentElement?.scrollTo({ top: 9000 }));
    await page.waitForTimeout(300);
    expect(await focused(page)).toEqual(third);
  },
);

journey('the figure of a row stays in sight when the table is scrolled sideways', async ({ visit }) => {
  const page = await visit(FIGURES, { viewport: { width: 1440, height: 900 } });
  await alive(page);
  await page.locator('table').evaluate((table) => table.parentElement?.scrollTo({ left: 1200 }));
  const box = await page
    .locator('table')
    .evaluate((table) => table.parentElement!.getBoundingClientRect().left);
  const value = await rowsOf(page).first().locator('th').boundingBox();
  expect(Math.abs((value?.x ?? 0) - box)).toBeLessThan(3);
});

journey('on a phone each row is a block that names every value, and can be sorted', async ({ visit }) => {
  const page = await visit(FIGURES, { viewport: { width: 390, height: 844 } });
  await alive(page);
  const row = await rowsOf(page).first().boundingBox();
  expect(row?.width).toBeLessThan(390);
  await page.getByLabel('Sort by').selectOption('value');
  await page.waitForURL(/sort=-value/);
});

journey('what is known on another day is shown on that day', async ({ visit }) => {
  const page = await visit(`${FIGURES}?asof=2016-11-30`);
  await page.getByText(/known on 30 November 2016$/).waitFor();
  for (const day of await page.locator('tr[data-figure] td:nth-child(6) time').all()) {
    expect((await day.getAttribute('datetime')) ?? '').toMatch(/^2016-(0\d|1[01])/);
  }
});

journey('the rows shown are taken away as a file that holds just them', async ({ visit }) => {
  const page = await visit(`${FIGURES}?q=cnn-is-killed`);
  await page.locator('tr[data-figure=cnn-is-killed]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these rows (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mosul-2016-2017-figures-as-of-2017-06-26.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^\uFEFFid,qualifier,value/);
  expect(text).toContain('cnn-is-killed,about,980');
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
});
