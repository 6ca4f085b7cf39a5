import { QueryClient } from '@tanstack/react-query';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Files } from '../../mocks/files.ts';
import { standIn } from '../../mocks/handlers.ts';
import { keepCopy, readCopy } from '../../src/data-access/kept-copy.ts';
import { datasetQuery } from '../../src/data-access/queries.ts';
import { filesInShards, smallFiles } from '../mocks/small-ledger.ts';

const worker = setupWorker();
beforeAll(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
afterAll(() => worker.stop());

/** What a screen at an address of its own keeps of these files, read again later. */
async function keptOf(files: Files, site: string) {
  const client = new QueryClient();
  worker.resetHandlers(...standIn({ site, files, name: 'ok', after: 0 }));
  const held = await client.fetchQuery(datasetQuery(site, 'small'));
  if (!held) throw new Error('Nothing was held.');
  const keeping = await keepCopy(client, site, held, 1000);
  client.clear();
  worker.resetHandlers();
  return { held, keeping, read: await readCopy(site, 'small', 2000) };
}

test.for([
  ['a document in one', smallFiles],
  ['an index and its shards', filesInShards],
] as const)('%s is kept whole, and read again without a network', async ([name, filesOf]) => {
  const site = new URL(`/${name.replaceAll(' ', '-')}/`, location.href).href;
  const { held, keeping, read } = await keptOf(await filesOf(), site);
  expect(keeping).toBe('kept');
  expect(read.keeping).toBe('kept');
  expect(read.copy?.dataset).toEqual(held.dataset);
  expect(read.copy?.checkedAt).toBe(1000);
});
