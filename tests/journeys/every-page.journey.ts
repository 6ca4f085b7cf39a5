import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { bringAxe } from './axe.ts';
import { alive, LOOKS, picture, show, SIZES } from './looks.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { expectNothingLater, expectTrue, figuresIn } from './truth.ts';
import { journey } from './visit.ts';

const FIGURES = 'main [data-figure]';
/** A window that holds the whole table of figures, of which only the rows on screen are drawn. */
const ALL_ROWS = { width: 1440, height: 100_000 };
const { window: parsing } = new JSDOM('');
const parser = new parsing.DOMParser();

for (const [name, path] of Object.entries(PAGES)) {
  journey(`"${name}" is accessible and fits, wide and narrow, light and dark`, async ({ visit }) => {
    const page = await visit(`${DATASET}${path}`, { viewport: SIZES.wide });
    await alive(page);
    for (const look of LOOKS) {
      await show(page, look);
      const called = `${name}-${look.size}-${look.colorScheme}`;
      await picture(page, called, { fullPage: true });
      expect(await axeViolations(page), called).toEqual([]);
      expect(await sidewaysOverflow(page), called).toBe(0);
    }
  });

  journey(`"${name}" shows the same numbers without JavaScript as with it`, async ({ visit }) => {
    const plain = parser.parseFromString(readFileSync(fileOf(`${DATASET}${path}`), 'utf8'), 'text/html');
    const live = await visit(`${DATASET}${path}?asof=${OPENING_DAY}`, { viewport: ALL_ROWS });
    await live.getByText('had been reported by this day.').waitFor();
    await alive(live);
    expect(numbersOf([...plain.querySelectorAll(FIGURES)])).toEqual(
      await live.locator(FIGURES).evaluateAll(numbersOf),
    );
  });
}

journey('every page is drawn alike before its style sheet is here', async ({ visit }) => {
  const withheld = (asset: RegExp) =>
    visit('/', {
      javaScriptEnabled: false,
      requestsFail: true,
      before: (opened) => opened.route(asset, (route) => route.abort()),
    });
  // Without fonts in both: they come with the sheet.
  const [early, late] = [await withheld(/\.(css|woff2)$/), await withheld(/\.woff2$/)];
  for (const [name, path] of Object.entries(PAGES)) {
    const drawn = async (page: Page) => {
      await page.goto(`${DATASET}${path}`);
      return page.locator('body *').evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontSize } = getComputedStyle(element);
          return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')} ${color} ${backgroundColor} ${borderColor} ${fontSize}`;
        }),
      );
    };
    const [before, after] = await Promise.all([drawn(early), drawn(late)]);
    expect.soft(after.length, name).toBeGreaterThan(50);
    expect.soft(before.length, name).toBe(after.length);
    expect.soft(before.filter((element, at) => element !== after[at]).slice(0, 5), name).toEqual([]);
  }
});

journey('a link to another page keeps the day', async ({ visit }) => {
  const page = await visit(`${DATASET}?asof=2017-03-01`);
  await page.getByRole('link', { name: 'Read the method' }).click();
  await page.waitForURL(/\/about\/\?asof=2017-03-01/);
  await page.getByText('You are reading 1 March 2017.').waitFor();
});

test('every page tells only what the ledger said by the opening day, and no link leads nowhere', () => {
  const dist = inject('siteFolder');
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
      // A host that is linked to is not told which page of ours its visitor was reading.
      for (const link of document.querySelectorAll('a[href^="http"]'))
        expect(link.getAttribute('rel'), link.outerHTML).toBe('noreferrer');
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
});

const fileOf = (address: string) => join(inject('siteFolder'), address, 'index.html');

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
function numbersOf(figures: readonly Element[]): readonly string[] {
  return figures.map((element) => `${element.getAttribute('data-figure')} ${element.textContent}`).toSorted();
}
