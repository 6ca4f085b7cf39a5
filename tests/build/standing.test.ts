import { expect, it } from 'vitest';
import { standingOf } from '../../src/build/standing.ts';

it('a site stands at the root of an unknown host, at a path, or at a whole address', () => {
  expect(standingOf(undefined)).toEqual({ origin: null, path: '/' });
  expect(standingOf('/figures')).toEqual({ origin: null, path: '/figures/' });
  expect(standingOf('https://figures.example.org')).toEqual({
    origin: 'https://figures.example.org',
    path: '/',
  });
  expect(standingOf('https://example.org/our/figures/')).toEqual({
    origin: 'https://example.org',
    path: '/our/figures/',
  });
});

it.each(['figures', 'figures.example.org', '//example.org/', 'ftp://example.org/', '/a?b', '/a"b/', '/a b/'])(
  'an address that is none of these is refused in words: %s',
  (siteUrl) => {
    expect(() => standingOf(siteUrl)).toThrow('SITE_URL is "');
  },
);
