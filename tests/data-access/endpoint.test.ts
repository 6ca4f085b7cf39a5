import fc from 'fast-check';
import { wholeDataset } from '../../src/domain/dataset.ts';
import { delay } from 'msw';
import { HttpResponse, http } from 'msw/http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { catalogOf, type Files } from '../../mocks/files.ts';
import { close, listen, play, server, SITE } from '../../mocks/node.ts';
import type { Endpoint } from '../../src/data-access/config.ts';
import { entryOf, fetchCatalog, fetchDocument } from '../../src/data-access/endpoint.ts';
import { EndpointFailure } from '../../src/data-access/failure.ts';
import { onShardProgress, shardProgress } from '../../src/data-access/shard-progress.ts';
import { filesInShards, filesOf, SMALL, smallFiles } from '../mocks/small-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';

const endpoint: Endpoint = { address: `${SITE}data/`, pollSeconds: 300, timeoutSeconds: 5 };
const CATALOG = `${SITE}data/catalog.json`;

let files: Files;
beforeAll(async () => {
  listen();
  files = await smallFiles();
});
afterEach(() => vi.restoreAllMocks());
afterAll(close);

/** Catalog, entry and document, as the page asks for them. */
async function fetchAll(at = endpoint) {
  const catalog = await fetchCatalog(at);
  return fetchDocument(at, entryOf(at, catalog, 'small'));
}

async function failureOf(attempt: Promise<unknown>): Promise<EndpointFailure> {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof EndpointFailure))
    throw new Error(`Not refused as an endpoint failure: ${String(outcome)}`);
  return outcome;
}

describe('a good endpoint', () => {
  test('gives a dataset that went through hash and gate', async () => {
    play(files);
    const dataset = await fetchAll();
    expect(dataset.id).toBe('small');
    expect([...wholeDataset(dataset).figures.keys()]).toEqual(['first', 'second']);
  });

  test('is asked for its catalog so that the browser must check its stored copy, and for a document so that it need not', async () => {
    play(files);
    const asked = vi.spyOn(globalThis, 'fetch');
    await fetchAll();
    const { document } = catalogOf(files).datasets[0] ?? {};
    expect(asked.mock.calls.map(([address, init]) => [address, init?.cache])).toEqual([
      [CATALOG, 'no-cache'],
      [`${SITE}data/${document}`, 'default'],
    ]);
  });

  test('may keep its documents anywhere: their addresses are relative to the catalog', async () => {
    const [entry] = catalogOf(files).datasets;
    const elsewhere = 'https://objects.example.org/small.json';
    const catalog = { version: 1, datasets: [{ ...entry, document: elsewhere }] };
    server.resetHandlers(
      http.get(CATALOG, () => HttpResponse.json(catalog)),
      http.get(elsewhere, () => new HttpResponse(JSON.stringify(SMALL))),
    );
    expect((await fetchAll()).id).toBe('small');
  });
});

describe('a large ledger', () => {
  test('is put together of its index and all shards, and how many figures are here is told', async () => {
    play(files);
    const whole = await fetchAll();
    play(await filesInShards());
    const told: unknown[] = [];
    const stop = onShardProgress(() => told.push(shardProgress()));
    expect(await fetchAll()).toEqual(whole);
    stop();
    expect(told.at(0)).toEqual({ loaded: 0, total: 2 });
    expect(told.at(-1)).toBeNull();
  });

  test('with a shard that is not there, or not the one that its index names, is refused with the address of the shard', async () => {
    const shard = expect.stringMatching(/data\/small\.shards\/0\.json$/);
    play(await filesInShards());
    server.use(http.get('*/small.shards/*', () => new HttpResponse(null, { status: 404 })));
    expect(await failureOf(fetchAll())).toMatchObject({ kind: 'http', status: 404, address: shard });
    play(await filesInShards(' '));
    expect(await failureOf(fetchAll())).toMatchObject({ kind: 'hash', address: shard });
    expect(shardProgress()).toBeNull();
  });
});

describe('every scenario of the stand-in', () => {
  test.each(['ok', 'new-figure', 'correction'] as const)('%s is good', async (name) => {
    play(files, name, 0);
    expect((await fetchAll()).id).toBe('small');
  });

  test('empty: the catalog lists nothing, and the page says which dataset it wanted', async () => {
    play(files, 'empty');
    const failure = await failureOf(fetchAll());
    expect(failure).toMatchObject({ kind: 'empty', address: CATALOG });
    expect(failure.faults).toEqual([expect.objectContaining({ found: 'no dataset', allowed: 'small' })]);
  });

  test('slow: an answer that takes longer than allowed is given up', async () => {
    play(files, 'slow');
    expect(await failureOf(fetchAll({ ...endpoint, timeoutSeconds: 0.05 }))).toMatchObject({
      kind: 'timeout',
      address: CATALOG,
    });
  });

  test.each([
    ['500', 500],
    ['404', 404],
  ] as const)('%s: the status is kept', async (name, status) => {
    play(files, name);
    expect(await failureOf(fetchAll())).toMatchObject({ kind: 'http', status, address: CATALOG });
  });

  test('not-json: the page of a sign-in is not taken for data, and its beginning is shown', async () => {
    play(files, 'not-json');
    const failure = await failureOf(fetchAll());
    expect(failure).toMatchObject({ kind: 'not-json', address: CATALOG });
    expect(failure.faults[0]?.found).toContain('<title>Sign in</title>');
  });

  test('wrong-shape: a number in words is refused, and every fault is listed', async () => {
    play(files, 'wrong-shape');
    const failure = await failureOf(fetchAll());
    expect(failure.kind).toBe('shape');
    expect(failure.faults.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(failure.faults)).toContain('about a hundred');
  });

  test('integrity: a figure whose source is not there is refused, naming the figure', async () => {
    play(files, 'integrity');
    const failure = await failureOf(fetchAll());
    expect(failure.kind).toBe('integrity');
    expect(failure.faults).toContainEqual(expect.objectContaining({ figure: 'first' }));
  });

  test('hash-mismatch: one digit of one number was changed on the way', async () => {
    play(files, 'hash-mismatch');
    const failure = await failureOf(fetchAll());
    expect(failure.kind).toBe('hash');
    expect(failure.address).toContain('/data/small.');
    expect(failure.faults[0]?.allowed).toBe(catalogOf(files).datasets[0]?.sha256);
  });

  test('offline: no answer at all', async () => {
    play(files, 'offline');
    expect(await failureOf(fetchAll())).toMatchObject({ kind: 'offline', address: CATALOG });
  });
});

describe('a bad catalog or document', () => {
  test('a catalog of another version is refused', async () => {
    server.resetHandlers(http.get(CATALOG, () => HttpResponse.json({ version: 2, datasets: [] })));
    expect(await failureOf(fetchCatalog(endpoint))).toMatchObject({
      kind: 'shape',
      faults: [{ path: 'version' }],
    });
  });

  test('a catalog that is not UTF-8 is refused, not repaired', async () => {
    server.resetHandlers(http.get(CATALOG, () => new HttpResponse(new Uint8Array([0x22, 0xe9, 0x22]))));
    expect(await failureOf(fetchCatalog(endpoint))).toMatchObject({ kind: 'not-json' });
  });

  test('a document that holds another dataset than the catalog says is refused', async () => {
    play(await filesOf([{ id: 'small', text: JSON.stringify({ ...SMALL, id: 'large' }) }]));
    expect(await failureOf(fetchAll())).toMatchObject({
      kind: 'integrity',
      faults: [{ path: 'id', found: 'large' }],
    });
  });

  test('a document that is vouched for and is not JSON is refused', async () => {
    play(await filesOf([{ id: 'small', text: '{"format":"figuredesk/1",' }]));
    expect(await failureOf(fetchAll())).toMatchObject({ kind: 'not-json' });
  });

  test('a damaged copy that some store keeps is passed by once', async () => {
    play(files);
    const address = `${SITE}data/${catalogOf(files).datasets[0]?.document}`;
    server.use(http.get(address, () => new HttpResponse('half of a docu'), { once: true }));
    const asked = vi.spyOn(globalThis, 'fetch');
    expect((await fetchAll()).id).toBe('small');
    expect(asked.mock.calls.map(([, init]) => init?.cache)).toEqual(['no-cache', 'default', 'reload']);
  });

  test('whatever single byte of the document is changed, it is refused', async () => {
    const [entry] = catalogOf(files).datasets;
    const original = new TextEncoder().encode(JSON.stringify(SMALL));
    let altered = original;
    server.resetHandlers(
      http.get(CATALOG, () => HttpResponse.json(catalogOf(files))),
      http.get(`${SITE}data/${entry?.document}`, () => new HttpResponse(altered)),
    );
    expect((await fetchAll()).id).toBe('small');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(original.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (position, change) => {
          altered = original.with(position, (original[position] ?? 0) ^ change);
          expect((await failureOf(fetchAll())).kind).toBe('hash');
        },
      ),
      { numRuns: tries(150) },
    );
  });
});

test('whoever no longer wants the answer gets their own abort back, not a failure of the endpoint', async () => {
  server.resetHandlers(http.get(CATALOG, () => delay('infinite')));
  const controller = new AbortController();
  const reason = new Error('The page was left.');
  setTimeout(() => controller.abort(reason), 10);
  await expect(fetchCatalog(endpoint, controller.signal)).rejects.toBe(reason);
});

test('a request nobody has an answer for fails, and is printed', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  play(files);
  await expect(fetch(`${SITE}data/unheard-of.json`)).rejects.toThrow(TypeError);
  await expect(fetch('https://elsewhere.example/')).rejects.toThrow(TypeError);
  await expect(fetch(CATALOG, { method: 'POST' })).rejects.toThrow(TypeError);
  expect(printed.mock.calls.join('\n')).toMatch(/unheard-of[\s\S]*elsewhere[\s\S]*POST/);
});
