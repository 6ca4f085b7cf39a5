import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { editDocument } from './edited-document.ts';
import { answer } from './lent.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/** Figures that the next version has and this one has not: published on the opening day, so that they stand above the rest. */
const ADDED = 3;

function withMore(document: DatasetDocument): DatasetDocument {
  const some = document.figures.filter(({ id }) => id.startsWith('cnn-')).slice(0, ADDED);
  const added = some.map((figure) => ({ ...figure, id: `added-${figure.id}` }));
  return { ...document, version: '99.0.0', figures: [...added, ...document.figures] };
}

/** Opens a page that looks every five seconds for another version, and says how to publish one. */
async function withVersions(visit: (address: string, options: object) => Promise<Page>, address: string) {
  let isPublished = false;
  const page = await visit(address, {
    requestsFail: true,
    before: async (opened: Page) => {
      await answer(opened, '*/config.json', () => ({ json: { pollSeconds: 5 } }));
      await editDocument(opened, () => (isPublished ? withMore : null));
    },
  });
  await alive(page);
  const publish = async () => {
    isPublished = true;
    await page.getByText('99.0.0').first().waitFor({ state: 'attached', timeout: 30_000 });
  };
  return { page, publish };
}

/** The first row in view, how far it lies below the table's edge, to four pixels, and the row that holds the focus. */
const tableOf = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('[role="region"][tabindex="0"]');
    if (!box) throw new Error('There is no table.');
    const top = box.getBoundingClientRect().top + 40;
    const [row] = [...box.querySelectorAll('tr[data-figure]')].filter(
      (each) => each.getBoundingClientRect().bottom > top + 1,
    );
    return {
      row: row?.getAttribute('data-figure'),
      below: Math.round(((row?.getBoundingClientRect().top ?? 0) - top) / 4),
      focus: document.activeElement?.closest('tr')?.getAttribute('data-figure'),
      rows: box.querySelectorAll('tr[data-figure]').length,
    };
  });

/** Goes to the three hundredth row and takes the focus there. */
async function toRow300(page: Page): Promise<void> {
  const row = page.locator('tr[data-figure]').nth(299);
  await row.scrollIntoViewIfNeeded();
  await row.focus();
  await page.waitForTimeout(300);
}

journey(
  'a new version in the figures table leaves the reader at row 300, with the focus there',
  async ({ visit }) => {
    const { page, publish } = await withVersions(visit, `${DATASET}figures/`);
    await alive(page);
    await toRow300(page);
    const before = await tableOf(page);
    expect(before.focus).toBeTruthy();
    await publish();
    await expect.poll(async () => (await tableOf(page)).rows).toBe(before.rows + ADDED);
    await page.waitForTimeout(300);
    const after = await tableOf(page);
    expect([after.row, after.focus]).toEqual([before.row, before.focus]);
    expect(Math.abs(after.below - before.below)).toBeLessThanOrEqual(2);
  },
);

journey('the figures table is where it was after a reload and after coming back', async ({ visit }) => {
  const page = await visit(`${DATASET}figures/?sort=-value`);
  await alive(page);
  await toRow300(page);
  const before = await tableOf(page);
  await page.reload();
  await expect.poll(() => tableOf(page)).toEqual(before);
  await page.goto(`${DATASET}sources/`);
  await page.goBack();
  await expect.poll(() => tableOf(page)).toEqual(before);
  expect(page.url()).toContain('sort=-value');
});

journey('another question begins the figures table at its top', async ({ visit }) => {
  const page = await visit(`${DATASET}figures/`);
  await alive(page);
  await toRow300(page);
  await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
  await page.waitForURL(/sort=-value/);
  await expect.poll(() => page.locator('table').evaluate(({ parentElement: box }) => box?.scrollTop)).toBe(0);
});

/** What is unfolded and chosen, what holds the focus, and where that stands in the window. */
const deskOf = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement;
    return {
      open: [...document.querySelectorAll('main details[open]')].map(
        (details) => `${details.closest('[data-question]')?.getAttribute('data-question')}`,
      ),
      table: [...document.querySelectorAll('main input[type=radio]:checked')].filter(
        (radio) => radio instanceof HTMLInputElement && radio.value === 'table',
      ).length,
      focus: held?.textContent,
      at: Math.round(held?.getBoundingClientRect().top ?? 0),
    };
  });

const UNFOLDED = ['civilians-in-old-city', 'fled-since-17-october'];

/** Unfolds two cards, sets a chart as its table, and takes the focus to the second card. */
async function settleOn(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Table' }).first().check({ force: true });
  const cards = page.locator('main article[data-question]:has(summary)');
  for (const place of [0, 1]) await cards.nth(place).locator('summary').first().click();
  await page.waitForTimeout(300);
}

journey(
  'a new version of the desk leaves what is unfolded, chosen, focused and in view',
  async ({ visit }) => {
    const { page, publish } = await withVersions(visit, DATASET);
    await settleOn(page);
    const before = await deskOf(page);
    expect(before.open).toEqual(expect.arrayContaining(UNFOLDED));
    await publish();
    await page.waitForTimeout(500);
    const after = await deskOf(page);
    expect(after.open).toEqual(expect.arrayContaining(UNFOLDED));
    expect([after.table, after.focus]).toEqual([before.table, before.focus]);
    expect(Math.abs(after.at - before.at)).toBeLessThanOrEqual(2);
  },
);

for (const search of ['', '?asof=2017-03-01&who=un,government'])
  journey(`the desk is as it was after a reload and after coming back: "${search}"`, async ({ visit }) => {
    const page = await visit(`${DATASET}${search}`);
    await alive(page);
    const untouched = (await deskOf(page)).open;
    await settleOn(page);
    const before = await deskOf(page);
    await page.reload();
    await alive(page);
    await expect.poll(() => deskOf(page)).toEqual(before);
    await page.goto(`${DATASET}events/`);
    await page.goBack();
    await alive(page);
    await expect.poll(() => deskOf(page)).toEqual(before);
    // Whoever comes by a link begins at the top, with everything folded.
    await page.goto(`${DATASET}events/`);
    await page.goto(`${DATASET}${search}`);
    await alive(page);
    expect((await deskOf(page)).open).toEqual(untouched);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
