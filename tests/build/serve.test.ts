import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../src/build/headers.ts';
import { siteServer } from '../../src/build/serve.ts';
import { FILES, smallSite } from './small-site.ts';

async function served(path: string) {
  const { folder, site } = smallSite(path);
  const { server } = siteServer(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (address: string, init?: RequestInit) =>
    fetch(`${host}${address}`, { redirect: 'manual', ...init });
  return { ask, site };
}

test.each(['/', '/figures/'])('a site at %s is served with its headers', async (path) => {
  const { ask, site } = await served(path);
  for (const file of ['index.html', 'assets/index-abc.js', 'data/catalog.json']) {
    const answer = await ask(`${path}${file}`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(answer.status, file).toBe(200);
    expect(await answer.text(), file).toBe(FILES[file]);
    for (const [name, value] of Object.entries(headersFor(site, file)))
      expect(answer.headers.get(name), `${file} ${name}`).toBe(value);
  }
});

test.each(['/', '/figures/'])(
  'what is not at %s is answered by the page for that, and never kept',
  async (path) => {
    const { ask } = await served(path);
    for (const address of ['nothing', 'river/nothing/', 'assets/gone.js', '%E0%A4%A']) {
      const answer = await ask(`${path}${address}`);
      expect([answer.status, await answer.text()], address).toEqual([404, FILES['404.html']]);
      expect(answer.headers.get('Cache-Control'), address).toBe('no-cache');
      expect(answer.headers.get('Content-Security-Policy'), address).toContain("default-src 'none'");
    }
  },
);

test('a folder without its slash is the folder, and no address leads to another host', async () => {
  const { ask } = await served('/figures/');
  const leads = async (address: string) => {
    const answer = await ask(address);
    return [answer.status, answer.headers.get('Location')];
  };
  expect(await leads('/figures?asof=2017-06-26')).toEqual([301, '/figures/?asof=2017-06-26']);
  expect(await leads('/figures/river?theme=dark')).toEqual([301, '/figures/river/?theme=dark']);
  expect(await leads('/figures//river')).not.toContain(301);
  expect(await leads('//river')).toEqual([404, null]);
  expect(await leads('/')).toEqual([404, null]);
});

test('nothing but reading is answered', async () => {
  const { ask } = await served('/');
  const answer = await ask('/', { method: 'POST', body: 'x' });
  expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  expect((await ask('/', { method: 'HEAD' })).status).toBe(200);
});
