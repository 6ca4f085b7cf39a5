import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFor, type SiteHeaders } from '../../src/build/headers.ts';
import { DOCUMENT, FILES, SHARD, smallSite } from './small-site.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (site: SiteHeaders) =>
  new Map(
    (headersFor(site, 'index.html')['Content-Security-Policy'] ?? '')
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
const served = Object.keys(FILES).filter((file) => !file.endsWith('.br'));

it('pages run only scripts and styles of the site, and inline ones that are named by their hash', () => {
  const policy = policyOf(smallSite().site);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", hash('start()')]);
  expect(new Set(policy.get('style-src'))).toEqual(
    new Set(["'self'", hash('p{color:red}'), hash('p{color:blue}')]),
  );
  expect([...policy.values()].flat().filter((source) => source.includes('unsafe'))).toEqual([]);
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
