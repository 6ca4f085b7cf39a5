import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  headersFor,
  policyOfPage,
  scriptsIn,
  type SiteHeaders,
  siteHeaders,
} from '../../src/build/headers.ts';
import { writeHostFiles } from '../../src/build/host-files.ts';
import { ownFolder } from '../setup/own-folder.ts';
import { DOCUMENT, FILES, SHARD, smallSite } from './small-site.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (site: SiteHeaders) =>
  new Map(
    (headersFor(site, 'index.html')['Content-Security-Policy'] ?? '')
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
const served = Object.keys(FILES).filter((file) => !file.endsWith('.br'));

it('pages run only scripts of the site, and inline ones that are named by their hash', () => {
  const policy = policyOf(smallSite().site);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", hash('start()')]);
  expect(scriptsIn(FILES['river/index.html'] ?? '')).toEqual(['start()']);
});

it('what may stand inline as a style a page says itself, so that headers are as long for a hundred datasets as for one', () => {
  expect(policyOfPage('p{color:red}')).toBe(`style-src 'self' ${hash('p{color:red}')}`);
  expect(policyOf(smallSite().site).get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
});

it('pages may ask the hosts that config.json names, and nobody else', () => {
  expect(policyOf(smallSite().site).get('connect-src')).toEqual(["'self'"]);
  expect(
    policyOf(smallSite('/', ['https://figures.example.org/data/', 'https://walls.example.org/']).site).get(
      'connect-src',
    ),
  ).toEqual(["'self'", 'https://figures.example.org', 'https://walls.example.org']);
});

it('files named by their content are kept for ever, everything else is asked for again', () => {
  const { site } = smallSite();
  const cache = (file: string) => headersFor(site, file)['Cache-Control'];
  for (const file of ['', 'index.html', 'river/', 'data/catalog.json', 'config.json', 'screen-offline.js'])
    expect(cache(file), file).toBe('no-cache');
  for (const file of ['assets/index-abc.js', `data/${DOCUMENT}`, SHARD])
    expect(cache(file), file).toMatch(/immutable/);
});

it.each(['/', '/figures/'])('Netlify and Cloudflare Pages are told the same headers at %s', (path) => {
  const { folder, site } = smallSite(path);
  // Of a header that two rules state they would send both.
  const told = readFileSync(join(folder, '_headers'), 'utf8')
    .split(/\n(?! )/)
    .slice(0, -1);
  const rules = told.map((rule) => {
    const [pattern = '', ...headers] = rule.split('\n');
    return { pattern, headers: headers.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []) };
  });
  // A thousand shards would be more rules than these hosts take: there they are asked for again.
  for (const file of served.filter((each) => each !== SHARD)) {
    const address = `${path}${file}`;
    const fitting = rules.filter(({ pattern }) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
    );
    const sent = fitting.flatMap(({ headers }) => headers);
    // Without a word from us both hosts have everything asked for again.
    const expected = Object.entries(headersFor(site, file)).filter(([, value]) => value !== 'no-cache');
    expect(Object.fromEntries(sent), file).toEqual(Object.fromEntries(expected));
    expect(sent.length, file).toBe(expected.length);
  }
  expect(rules.filter(({ pattern }) => /assets\/\*$|\.shards/.test(pattern))).toEqual([]);
});

it('a site of a hundred datasets has lines and rules that Cloudflare Pages takes, the policy among them', () => {
  const folder = ownFolder();
  const hashed = Array.from({ length: 100 }, (_, at) => `data/crisis-${at}.0123abcd.json`);
  writeHostFiles(folder, siteHeaders({ path: '/', scripts: ['start()'], named: ['data/'], hashed }));
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBe(100);
  expect(lines.filter((line) => line.startsWith('  Content-Security-Policy: '))).toHaveLength(1);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});
