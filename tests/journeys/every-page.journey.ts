import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe } from './axe.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { expectNothingLater, expectTrue, figuresIn } from './truth.ts';
import { journey } from './visit.ts';

const top = join(import.meta.dirname, '../..');
const dist = join(top, 'dist');
const pictures = join(top, 'node_modules/.cache/figuredesk/pictures');
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

for (const [name, path] of Object.entries(PAGES)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`"${name}" is accessible and fits, ${size}, ${colorScheme}`, async ({ visit }) => {
        const page = await visit(`${DATASET}${path}`, { viewport, colorScheme });
        await page.waitForLoadState('networkidle');
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${size}-${colorScheme}.png`), fullPage: true });
        expect(await axeViolations(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
      });
    }
  }

  journey(`"${name}" shows the same numbers without JavaScript as with it`, async ({ visit }) => {
    const plain = await visit(`${DATASET}${path}`, { javaScriptEnabled: false });
    const live = await visit(`${DATASET}${path}?asof=${OPENING_DAY}`, {
      viewport: { width: 1440, height: 100_000 },
    });
    await live.getByText('had been reported by this day.').waitFor();
    expect(await numbersOf(live)).toEqual(await numbersOf(plain));
  });
}

for (const [name, path] of Object.entries(PAGES)) {
  journey(`"${name}" is drawn alike before its style sheet is here`, async ({ visit }) => {
    const drawn = async (asset: RegExp) => {
      const page = await visit(`${DATASET}${path}`, {
        javaScriptEnabled: false,
        requestsFail: true,
        before: (opened) => opened.route(asset, (route) => route.abort()),
      });
      return page.locator('body *').evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontSize } = getComputedStyle(element);
          return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')} ${color} ${backgroundColor} ${borderColor} ${fontSize}`;
        }),
      );
    };
    // Without fonts in both: they come with the sheet.
    const [before, after] = [await drawn(/\.(css|woff2)$/), await drawn(/\.woff2$/)];
    expect(after.length).toBeGreaterThan(50);
    expect(before.length).toBe(after.length);
    expect(before.filter((element, at) => element !== after[at]).slice(0, 5)).toEqual([]);
  });
}

journey('a link to another page keeps the day', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2017-03-01`);
  await page.getByRole('link', { name: 'Read the method' }).click();
  await page.waitForURL(/\/about\/\?asof=2017-03-01/);
  await page.getByText('You are reading 1 March 2017.').waitFor();
});

test('every page tells only what the ledger said by the opening day, and no link leads nowhere', () => {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const files = globSync('**/index.html', { cwd: dist });
  const pages = new Map(
    files.map((file) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const document = parser.parseFromString(readFileSync(join(dist, file), 'utf8'), 'text/html');
      expect(document.querySelectorAll('h1').length, address).toBe(1);
      const isNamed = /(questions|sources)\/./.test(address);
      const heading = isNamed ? document.querySelector('h1')?.textContent : '';
      expect(document.title, address).toContain(heading);
      const main = document.querySelector('main');
      expect(main, address).not.toBeNull();
      expectTrue(figuresIn(document), OPENING_DAY, address);
      expectNothingLater(main?.textContent ?? '', OPENING_DAY, address);
      return [address, addressesOf(document)] as const;
    }),
  );
  expect(pages.size).toBeGreaterThan(260);
  const nowhere = new Set<string>();
  for (const [from, { links }] of pages) {
    for (const link of links) {
      const { pathname, hash, origin } = new URL(link, `http://site.invalid${from}`);
      if (origin !== 'http://site.invalid') continue;
      const target = pages.get(pathname);
      const isFile = globSync(`.${pathname}`, { cwd: dist }).length > 0 && !pathname.endsWith('/');
      if (!target && !isFile) nowhere.add(`${from} links to ${pathname}`);
      if (target && hash.length > 1 && !target.ids.has(decodeURIComponent(hash.slice(1))))
        nowhere.add(`${from} links to ${pathname}${hash}, which is not there`);
    }
  }
  expect([...nowhere]).toEqual([]);
}, 120_000);

function addressesOf(document: Document): { links: readonly string[]; ids: ReadonlySet<string> } {
  return {
    links: [...document.querySelectorAll('a[href], form[action]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '',
    ),
    ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  };
}

async function axeViolations(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Every figure that stands on the page, with the numbers it shows; one that stands twice is told twice. */
async function numbersOf(page: Page): Promise<readonly string[]> {
  const shown = await page
    .locator('main [data-figure]')
    .evaluateAll((elements) =>
      elements.map((element) => `${element.getAttribute('data-figure')} ${element.textContent}`),
    );
  return shown.toSorted();
}
