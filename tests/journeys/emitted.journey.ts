import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPage } from '../setup/read-html.ts';
import { OPENING_DAY } from './pages.ts';
import { expectNothingLater, expectTrue, figuresIn } from './truth.ts';

test('every page tells only what the ledger said by the opening day, and no link leads nowhere', () => {
  const dist = inject('siteFolder');
  const files = new Set(globSync('**/*.*', { cwd: dist }));
  const pages = new Map(
    [...files]
      .filter((file) => basename(file) === 'index.html')
      .map((file) => {
        const address = `/${file.replace(/index\.html$/, '')}`;
        const document = readPage(readFileSync(join(dist, file), 'utf8'));
        expect(document.querySelectorAll('h1').length, address).toBe(1);
        const isNamed = /(questions|sources)\/./.test(address);
        const heading = isNamed ? document.querySelector('h1')?.textContent : '';
        expect(document.title, address).toContain(heading);
        expect(offeredIn(document), address).toEqual(OFFERED);
        const main = document.querySelector('main');
        expect(main, address).not.toBeNull();
        expectTrue(figuresIn(document), OPENING_DAY, address);
        expectNothingLater(main?.textContent ?? '', OPENING_DAY, address);
        const notDrawn = [...document.querySelectorAll('[data-size]')].filter(
          (each) => !each.querySelector('svg'),
        );
        expect(
          notDrawn.map(({ outerHTML }) => outerHTML.slice(0, 200)),
          address,
        ).toEqual([]);
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
      if (!target && !files.has(pathname.slice(1))) nowhere.add(`${from} links to ${pathname}`);
      if (target && hash.length > 1 && !target.ids.has(decodeURIComponent(hash.slice(1))))
        nowhere.add(`${from} links to ${pathname}${hash}, which is not there`);
    }
  }
  expect([...nowhere]).toEqual([]);
});

/** What every head says to those who list, link or follow a page. */
const OFFERED = ['description', 'og:title', 'application/atom+xml', 'application/feed+json'];

const offeredIn = ({ head }: Document): readonly string[] =>
  [...head.querySelectorAll('meta[name="description"], meta[property="og:title"], link[rel="alternate"]')]
    .filter((each) => each.getAttribute('content') !== '')
    .flatMap(
      (each) => each.getAttribute('name') ?? each.getAttribute('property') ?? each.getAttribute('type') ?? [],
    );

function addressesOf(document: Document): { links: readonly string[]; ids: ReadonlySet<string> } {
  return {
    links: [...document.querySelectorAll('a[href], form[action]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '',
    ),
    ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  };
}
