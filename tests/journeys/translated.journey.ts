import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { editDocument } from './edited-document.ts';
import { runFirst } from './lent.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey, type Visit } from './visit.ts';

/** What a browser's translator does to a page: nodes of its own hold what stood in each text. */
function translate(): void {
  const root = document.querySelector('#root');
  if (!root) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.closest('svg, option, style, font')) continue;
    const font = document.createElement('font');
    font.textContent = text.textContent;
    text.parentNode?.replaceChild(font, text);
  }
}

/** The words and numbers of the page, however they are parted among nodes. */
const wordsOf = async (page: Page) =>
  (await page.evaluate(() => document.querySelector<HTMLElement>('#root')?.innerText ?? ''))
    .replaceAll(/\s+/g, ' ')
    .replace(/Page loaded.*?\d\d:\d\d\./, '')
    .replace(/Endpoint last checked.*?\d\d:\d\d\./, '');

/** Where two readings begin to differ; empty when they say the same. */
function parting(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const near = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${near(one)} | ${near(other)}`;
}

/** A page of every kind on which a figure stands. */
const KINDS = [
  '',
  'questions/civilians-in-old-city/',
  'figures/',
  'changes/',
  'events/',
  'sources/cnn-2017-06-26/',
  'review/',
  'search/?q=displaced',
];

const at = (path: string, day: string) => `${DATASET}${path}${path.includes('?') ? '&' : '?'}asof=${day}`;

/** A new version of the document: every number counts a few more, every speaker and every question is called otherwise. */
const counted = (document: DatasetDocument): DatasetDocument => ({
  ...document,
  figures: document.figures.map((figure) => ({
    ...figure,
    ...(figure.value !== undefined && figure.value > 100 && { value: figure.value + 7 }),
    ...(figure.low !== undefined && { low: figure.low + 7 }),
    ...(figure.high !== undefined && { high: figure.high + 7 }),
  })),
  originators: document.originators.map((each) => ({ ...each, label: `${each.label}, anew` })),
  questions: document.questions.map((each) => ({ ...each, title: `Anew: ${each.title}` })),
});

/** Opens a page whose endpoint has a new version from `publish` on, which the page meets at its next look. */
async function openTo(
  visit: Visit,
  address: string,
  fromTheStart = false,
): Promise<{ page: Page; publish: () => Promise<void> }> {
  let isPublished = fromTheStart;
  const page = await visit(address, {
    serviceWorkers: 'block',
    requestsFail: true,
    clock: 'now',
    before: (opened) => editDocument(opened, () => (isPublished ? counted : null)),
  });
  const publish = async () => {
    isPublished = true;
    await page.clock.fastForward(NEXT_LOOK);
  };
  return { page, publish };
}

/** Milliseconds after which a page has looked at its endpoint anew. */
const NEXT_LOOK = 301_000;

const LONG = { timeout: 60_000, interval: 100 };

/** Waits until it holds; a look that a busy machine answered too late is made again. */
async function becomesTrue(holds: () => Promise<boolean>, look: () => Promise<void>): Promise<void> {
  let patience = performance.now() + 6000;
  const hold = async () => {
    if (await holds()) return;
    if (performance.now() > patience) {
      patience = performance.now() + 6000;
      await look();
    }
    throw new Error('The page is not yet as one that was never translated.');
  };
  await vi.waitFor(hold, LONG);
}

for (const path of KINDS)
  journey(
    `a translated page stays true when its day and its figures change: "${path}"`,
    async ({ visit }) => {
      const { page, publish } = await openTo(visit, at(path, '2017-06-26'));
      await alive(page);
      for (const day of ['2017-03-29', '2017-07-20']) {
        await page.evaluate(translate);
        await page.evaluate((address) => history.pushState(null, '', address), at(path, day));
        // A browser of its own each time, which remembers no visit before.
        const other = await visit(at(path, day));
        await alive(other);
        await expect
          .poll(async () => parting(await wordsOf(page), await wordsOf(other)), { ...LONG, message: day })
          .toBe('');
      }
      await page.evaluate(translate);
      await publish();
      const { page: plain } = await openTo(visit, at(path, '2017-07-20'), true);
      await alive(plain);
      const alike = async () => (await wordsOf(page)) === (await wordsOf(plain));
      await becomesTrue(alike, publish);
    },
  );

for (const scene of ['number.fled-since-17-october', 'claims.civilians-in-old-city', 'changes'])
  journey.concurrent(
    `a translated wall stays true when a new version comes: ${scene}`,
    async ({ visit, expect }) => {
      const address = `${DATASET}screen/?scenes=${scene}&asof=2017-06-26`;
      const { page, publish } = await openTo(visit, address);
      await page.locator('[data-screen] data').first().waitFor();
      const placeOf = (each: Page) => each.locator('[data-fits]').innerText();
      const before = await placeOf(page);
      await page.evaluate(translate);
      await publish();
      const { page: plain } = await openTo(visit, address, true);
      await plain.locator('[data-screen] data').first().waitFor();
      const alike = async () => (await placeOf(page)) === (await placeOf(plain));
      await becomesTrue(alike, publish);
      expect(await placeOf(page)).not.toBe(before);
    },
  );

journey('a translated page that is moved by hand keeps the focus', async ({ visit }) => {
  const page = await visit(DATASET);
  await alive(page);
  await page.evaluate(translate);
  await page.getByRole('button', { name: 'Previous day' }).click();
  await page.getByText('You are reading 25 June 2017.').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Previous day');
});

journey(
  'a page that was translated before its program came is drawn anew, without a fault',
  async ({ visit }) => {
    const page = await visit(DATASET, {
      before: (opened) =>
        runFirst(opened, `document.addEventListener('DOMContentLoaded', () => (${translate.toString()})())`),
    });
    await alive(page);
    expect(await page.locator('#root font').count()).toBe(0);
    expect(await page.locator('main [data-figure]').count()).toBeGreaterThan(50);
  },
);
