import { expect, it } from 'vitest';
import { siteMap } from '../../src/build/site-map.ts';

const placed = { origin: 'https://example.org', path: '/figures/' };
const addressesIn = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

it('search engines get each address once, and none while the host is not known', () => {
  const [map, ...others] = siteMap(['a/', 'b/', 'a/'], placed);
  expect(others).toEqual([]);
  expect(map?.file).toBe('sitemap.xml');
  expect(addressesIn(map?.text ?? '')).toEqual([
    'https://example.org/figures/a/',
    'https://example.org/figures/b/',
  ]);
  expect(siteMap(['a/'], { origin: null, path: '/' })).toEqual([]);
});

it('more addresses than a map may have stand in several, which the first one lists', () => {
  const [index, ...parts] = siteMap(['a/', 'b/', 'c/', 'a/', 'd/', 'e/'], placed, 2);
  expect(index?.text).toContain('<sitemapindex');
  expect(addressesIn(index?.text ?? '')).toEqual(
    parts.map(({ file }) => `https://example.org/figures/${file}`),
  );
  expect(parts.map(({ text }) => addressesIn(text).length)).toEqual([2, 2, 1]);
  expect(new Set(parts.flatMap(({ text }) => addressesIn(text))).size).toBe(5);
});
