import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compileLedger, publishedTexts } from '../../src/build/compile.ts';
import { answer } from './lent.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const { document } = compileLedger(join(import.meta.dirname, '../../data/mosul-2016-2017'));
const { json, sha256, shards } = publishedTexts(document, 0);
const LAST = [...shards.keys()].at(-1) ?? '';

/** Lets the endpoint publish the site's ledger as a large one; its last shard as `last` gives it. */
async function publishInShards(
  page: Page,
  last: (text: string) => Promise<string | null>,
  onAsked: (shard: string) => void = () => undefined,
): Promise<void> {
  await answer(page, '*/data/catalog.json', async (address) => {
    const { version, datasets } = await (await fetch(address)).json();
    return { json: { version, datasets: [{ ...datasets[0], document: 'index.json', sha256 }] } };
  });
  await answer(page, '*/data/index.json', () => ({ text: json }));
  await answer(page, '*/data/*.shards/*', async (address) => {
    const name = Object.keys(Object.fromEntries(shards)).find((each) => address.endsWith(each)) ?? '';
    const text = shards.get(name) ?? '';
    onAsked(name);
    const given = name === LAST ? await last(text) : text;
    return given === null ? { text: '', status: 404 } : { text: given };
  });
}

journey(
  'a large ledger comes in shards: the page says how many figures are here, and shows the same numbers when all are',
  async ({ visit }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const page = await visit(DATASET, {
      before: (opened) => publishInShards(opened, (text) => released.then(() => text)),
    });
    const numbers = () =>
      page
        .locator('#figures [data-figure] data')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    const first = await numbers();
    const progress = page.getByRole('progressbar', { name: `of ${document.figures.length} figures loaded` });
    await progress.waitFor();
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(100);
    expect(Number(await progress.getAttribute('value'))).toBeLessThan(document.figures.length);
    release();
    await alive(page);
    await progress.waitFor({ state: 'detached' });
    expect(await numbers()).toEqual(first);
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
  },
);

journey(
  'a shard that cannot be had is named, and what the site was built from stays to be read',
  async ({ visit }) => {
    const page = await visit(DATASET, {
      requestsFail: true,
      before: (opened) => publishInShards(opened, async () => null),
    });
    await page.locator('#notice [data-fault]').getByText(LAST).first().waitFor({ state: 'attached' });
    expect(await page.locator('#figures [data-figure] data').count()).toBeGreaterThan(10);
    // While it tries again there may be progress for a moment.
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
  },
);

journey(
  'the page of a question of a large ledger asks for its own figures and those of the questions beside it, and shows the same numbers',
  async ({ visit }) => {
    const asked = new Set<string>();
    const page = await visit(`${DATASET}questions/civilians-killed-month/`, {
      before: (opened) =>
        publishInShards(
          opened,
          async (text) => text,
          (name) => asked.add(name),
        ),
    });
    const numbers = () =>
      page
        .locator('#figures > div [data-figure] data')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    const first = await numbers();
    expect(first.length).toBeGreaterThan(10);
    await alive(page);
    expect(asked.size).toBe(4);
    expect([...asked].some((name) => name.includes('/civilians-killed-month.'))).toBe(true);
    expect(shards.size).toBeGreaterThan(30);
    expect(await numbers()).toEqual(first);
    // Another day is told from the same figures.
    await page.getByRole('button', { name: 'Previous day' }).first().click();
    await page.getByText('You are reading 25 June 2017.').waitFor({ state: 'attached' });
    expect(asked.size).toBe(4);
  },
);

journey(
  'an address of a large ledger that names nothing is told from its index alone, with what is nearest to it',
  async ({ visit }) => {
    const asked: string[] = [];
    const page = await visit(`${DATASET}questions/civilian-in-oldcity/`, {
      requestsFail: true,
      before: (opened) =>
        publishInShards(
          opened,
          async (text) => text,
          (name) => asked.push(name),
        ),
    });
    await page.getByRole('link', { name: 'How many civilians are still inside the Old City?' }).waitFor();
    expect(await page.locator('[data-fault]').count()).toBe(0);
    expect(asked).toEqual([]);
  },
);
