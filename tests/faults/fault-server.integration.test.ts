import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FILES, smallSite } from '../build/small-site.ts';
import { ownFolder } from '../setup/own-folder.ts';
import { type Fault, faultServer } from './fault-server.ts';
import { otherBuild } from './other-build.ts';

const NOTHING = 'no answer';
const PAGE = FILES['river/index.html'] ?? '';

async function served(path = '/') {
  const { folder } = smallSite(path);
  const host = await faultServer(folder);
  onTestFinished(() => host.close());
  /** What comes within so many milliseconds: the status and the text, or that nothing does. */
  const ask = async (address: string, patience = 20_000) => {
    try {
      const answer = await fetch(`${host.origin}${path}${address}`, {
        signal: AbortSignal.timeout(patience),
      });
      return `${answer.status} ${await answer.text()}`;
    } catch {
      return NOTHING;
    }
  };
  return { folder, host, ask };
}

test.each<[string, Fault, string]>([
  ['a status', { kind: 'status', status: 502, text: 'Bad Gateway' }, '502 Bad Gateway'],
  ['an answer that never comes', { kind: 'hang' }, NOTHING],
  ['a connection that ends at once', { kind: 'refuse' }, NOTHING],
  ['a file that is cut off', { kind: 'cut', share: 0.5 }, NOTHING],
  ['a file that comes by drops', { kind: 'drip', bytes: 1 }, NOTHING],
  ['a file that comes late', { kind: 'late', milliseconds: 300 }, `200 ${PAGE}`],
  ['a sign-in page', { kind: 'other', text: 'Sign in' }, '200 Sign in'],
  [
    'an edited file',
    { kind: 'edited', edit: (text) => text.replace('River', 'Lake') },
    `200 ${PAGE.replace('River', 'Lake')}`,
  ],
])('%s can be told for one address, and the next is as it was', async (_, fault, found) => {
  const { host, ask } = await served('/figures/');
  const end = host.fail(/^river\//, fault);
  expect(await ask('river/', found === NOTHING ? 1000 : undefined)).toBe(found);
  expect(await ask('')).toBe(`200 ${FILES['index.html']}`);
  end();
  expect(await ask('river/')).toBe(`200 ${PAGE}`);
  expect(host.asked).toEqual(['river/', '', 'river/']);
});

test('one byte of a damaged file is another', async () => {
  const { host, ask } = await served();
  host.fail('everything', { kind: 'corrupt' });
  const found = (await ask('river/')).slice(4);
  const wrong = [...found].filter((letter, at) => letter !== PAGE[at]);
  expect([found.length, wrong.length]).toEqual([PAGE.length, 1]);
});

test('a deploy, or half of one, answers with another build, whose files have other names', async () => {
  const { folder, host, ask } = await served();
  const next = ownFolder();
  otherBuild(folder, next, (_, text) => text.replace('River', 'Lake'));
  expect(readFileSync(join(next, 'assets/index-abcz.js'), 'utf8')).toBe(FILES['assets/index-abc.js']);
  host.fail(/^river\//, { kind: 'from', folder: next });
  expect(await ask('river/')).toContain('Lake');
  expect(await ask('assets/index-abc.js')).toContain('200');
  host.heal();
  await host.deploy(next);
  expect(await ask('river/')).toContain('Lake');
  expect(await ask('assets/index-abc.js')).toContain('404');
});
