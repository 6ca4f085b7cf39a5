import { wholeDataset } from '../../src/domain/dataset.ts';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogOf, type Files, firstDocument } from '../../mocks/files.ts';
import { close, listen, play, SITE } from '../../mocks/node.ts';
import { published } from '../../mocks/published.ts';
import { isScenarioName, SCENARIO_NAMES, type ScenarioName, wishOf } from '../../mocks/scenarios.ts';
import { readConfig } from '../../src/data-access/config.ts';
import { entryOf, fetchCatalog, fetchDocument } from '../../src/data-access/endpoint.ts';
import { EndpointFailure, type FailureKind } from '../../src/data-access/failure.ts';

let files: Files;
beforeAll(async () => {
  files = await published(join(import.meta.dirname, '../../data'));
  listen();
});
afterAll(close);

/** The first dataset as a page gets it, or the kind of failure. */
async function outcome(): Promise<string[] | FailureKind> {
  try {
    const endpoint = await readConfig(SITE);
    const [first] = catalogOf(files).datasets;
    const entry = entryOf(endpoint, await fetchCatalog(endpoint), first?.id ?? '');
    return [...wholeDataset(await fetchDocument(endpoint, entry)).figures.keys()];
  } catch (error) {
    if (error instanceof EndpointFailure) return error.kind;
    throw error;
  }
}

describe('the ledgers of data/', () => {
  test('every file the build publishes is served at its address, byte for byte', async () => {
    play(files);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'data/catalog.json',
        'data/schema/document.json',
        'data/mosul-2016-2017/datapackage.json',
      ]),
    );
    for (const [path, text] of files) {
      const response = await fetch(SITE + path);
      expect(await response.text(), path).toBe(text);
      expect(response.headers.get('content-type'), path).toMatch(
        path.endsWith('.csv') ? /^text\/csv/ : /^application\/json/,
      );
    }
  });

  test('are let through hash and gate', async () => {
    play(files);
    expect(await outcome()).toEqual(firstDocument(files).figures.map((figure) => figure.id));
  });
});

describe('a scenario', () => {
  const EXPECTED: Record<
    Exclude<ScenarioName, 'ok' | 'slow' | 'new-figure' | 'correction' | 'older'>,
    FailureKind
  > = {
    empty: 'empty',
    '500': 'http',
    '404': 'http',
    'not-json': 'not-json',
    'wrong-shape': 'shape',
    integrity: 'integrity',
    'hash-mismatch': 'hash',
    offline: 'offline',
  };

  test.each(Object.entries(EXPECTED))('%s comes to a failure of kind %s', async (name, kind) => {
    if (!isScenarioName(name)) throw new Error(name);
    play(files, name);
    expect(await outcome()).toBe(kind);
  });

  test.each(Object.entries(EXPECTED))('%s can wait for a good answer first', async (name, kind) => {
    if (!isScenarioName(name)) throw new Error(name);
    play(files, name, 1);
    expect(await outcome()).toContain(firstDocument(files).figures[0]?.id);
    expect(await outcome()).toBe(kind);
  });

  test.each(['new-figure', 'correction'] as const)(
    '%s adds one figure at the second look, and keeps all others',
    async (name) => {
      play(files, name);
      const before = await outcome();
      const after = await outcome();
      expect(after).toEqual([...before, expect.stringMatching(/-(arrived|corrected)$/)]);
    },
  );
});

describe('the wish in an address', () => {
  test.each(SCENARIO_NAMES)('%s is understood', (name) => {
    expect(wishOf(`?asof=2017-06-26&scenario=${name}`)).toEqual({ name, after: null, problem: null });
    expect(wishOf(`?scenario=${name}&after=3`)).toEqual({ name, after: 3, problem: null });
  });

  test('without one the endpoint is good', () => {
    expect(wishOf('')).toEqual({ name: 'ok', after: null, problem: null });
  });

  test('one that does not exist is named with those that do, and the endpoint is good', () => {
    expect(wishOf('?scenario=502')).toEqual({
      name: 'ok',
      after: null,
      problem: `There is no scenario "502". There are: ${SCENARIO_NAMES.join(', ')}.`,
    });
    expect(wishOf('?scenario=toString').problem).toContain('"toString"');
    expect(wishOf('?scenario=offline&after=soon')).toMatchObject({
      name: 'offline',
      after: null,
      problem: expect.stringContaining('after=soon'),
    });
  });

  test('whatever the address says, it comes to a scenario that exists', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, after) => {
        const wish = wishOf(`?${new URLSearchParams({ scenario: name, after })}`);
        expect(SCENARIO_NAMES).toContain(wish.name);
        expect(wish.problem === null).toBe(isScenarioName(name) && /^\d{1,4}$/.test(after));
      }),
    );
  });
});
