import { wholeDataset } from '../../src/domain/dataset.ts';
import {
  environmentManager,
  focusManager,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query';
import { http } from 'msw/http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogOf, type Files } from '../../mocks/files.ts';
import { close, listen, play, server, SITE } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import { EndpointFailure } from '../../src/data-access/failure.ts';
import { datasetQuery, siteCatalogQuery } from '../../src/data-access/queries.ts';
import { datasetStatus, type DatasetStatus } from '../../src/data-access/dataset-status.ts';
import type { HeldFromOutside } from '../../src/data-access/held-dataset.ts';
import { SMALL, smallFiles } from '../mocks/small-ledger.ts';
import { waitFor } from '../setup/wait-for.ts';

const NINE_TWELVE = Date.UTC(2017, 5, 26, 9, 12);
/** The stand-in's config.json asks for a look every ten seconds. */
const POLL = 10_000;

let files: Files;
let client: QueryClient;

beforeAll(async () => {
  // In Node the library takes itself for a server, which polls nothing.
  environmentManager.setIsServer(() => false);
  listen();
  files = await smallFiles();
});
afterAll(close);

beforeEach(() => {
  // Only what polling goes by; requests take their real time.
  vi.useFakeTimers({ now: NINE_TWELVE, toFake: ['setInterval', 'clearInterval', 'Date'] });
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  onlineManager.setOnline(true);
});

/** Watches the dataset as a page does, and says what a reader would be told. */
function watch(outside?: HeldFromOutside) {
  const observer = new QueryObserver(client, datasetQuery(SITE, 'small', { outside }));
  const leave = observer.subscribe(() => {});
  const status = (): DatasetStatus => datasetStatus(observer.getCurrentResult());
  const until = (holds: (status: DatasetStatus) => boolean) =>
    waitFor(() => {
      if (!holds(status()))
        throw new Error(`Still ${JSON.stringify({ ...status(), held: status().held?.entry.sha256 })}`);
      return status();
    });
  return { status, leave, until, settled: () => until(({ trying }) => !trying) };
}

/** Lets time pass until the next poll has been made and answered. */
async function poll(watched: ReturnType<typeof watch>, milliseconds = POLL) {
  vi.advanceTimersByTime(milliseconds);
  return watched.settled();
}

/** Counts what is asked of the endpoint, by the beginning of the file's name. */
function count() {
  const asked: Record<string, number> = {};
  server.events.on('request:start', ({ request }) => {
    const name = new URL(request.url).pathname.split('/').at(-1)?.split('.')[0] ?? '';
    asked[name] = (asked[name] ?? 0) + 1;
  });
  return asked;
}
afterEach(() => server.events.removeAllListeners());

const ids = ({ held }: DatasetStatus) => [...(held ? wholeDataset(held.dataset).figures.keys() : [])];

describe('polling', () => {
  test('the document is fetched once and the catalog at every poll, as long as the hash is the same', async () => {
    play(files);
    const asked = count();
    const page = watch();
    const first = await page.settled();
    for (let round = 0; round < 5; round += 1) await poll(page);
    expect(asked).toEqual({ config: 1, catalog: 6, small: 1 });
    expect(page.status().held).toBe(first.held);
    expect(page.status().failing).toBeNull();
  });

  test('a catalog that the page has just read is not asked for again to begin with', async () => {
    play(files);
    const asked = count();
    await client.prefetchQuery(siteCatalogQuery(SITE));
    const page = watch();
    await page.settled();
    expect(asked).toEqual({ config: 1, catalog: 1, small: 1 });
    await poll(page);
    expect(asked).toEqual({ config: 1, catalog: 2, small: 1 });
  });

  test('each answered poll says anew when the figures were last known to be current', async () => {
    play(files);
    const page = watch();
    const first = await page.settled();
    const second = await poll(page);
    expect((second.checkedAt ?? 0) - (first.checkedAt ?? 0)).toBeGreaterThanOrEqual(POLL);
  });

  test('a hidden page, such as a captured screen, is kept current too', async ({ onTestFinished }) => {
    onTestFinished(() => focusManager.setFocused(undefined));
    play(files);
    const asked = count();
    focusManager.setFocused(false);
    const page = watch();
    await page.settled();
    await poll(page);
    expect(asked).toMatchObject({ catalog: 2 });
  });

  test('new-figure: the figure arrives with the next poll, in a document that is fetched for it', async () => {
    play(files, 'new-figure');
    const page = watch();
    expect(ids(await page.settled())).toEqual(['first', 'second']);
    expect(ids(await poll(page))).toEqual(['first', 'second', 'second-arrived']);
  });

  test('correction: the old figure stays beside the one that takes its place, with the reason', async () => {
    play(files, 'correction');
    const page = watch();
    await page.settled();
    const { held } = await poll(page);
    expect([...(held ? wholeDataset(held.dataset).figures.keys() : [])]).toEqual([
      'first',
      'second',
      'second-corrected',
    ]);
    expect(held && wholeDataset(held.dataset).figures.get('second-corrected')?.supersedes).toMatchObject({
      figure: { id: 'second' },
      reason: 'correction',
    });
  });
});

const FAILING = [
  ['500', 'http'],
  ['404', 'http'],
  ['not-json', 'not-json'],
  ['wrong-shape', 'shape'],
  ['integrity', 'integrity'],
  ['offline', 'offline'],
  ['empty', 'empty'],
] as const satisfies readonly (readonly [ScenarioName, string])[];

describe('when a refresh fails', () => {
  test.each(FAILING)('%s: the last good figures stay, with their age and the reason', async (name, kind) => {
    play(files, name, 1);
    const page = watch();
    const good = await page.settled();
    expect(good.failing).toBeNull();
    const failed = await poll(page);
    expect(failed.held).toBe(good.held);
    expect(failed.checkedAt).toBe(good.checkedAt);
    expect(failed.failing).toMatchObject({ reason: { kind }, nextAfterSeconds: 10 });
    const later = await poll(page);
    expect(later.failing?.since).toBe(failed.failing?.since);
    expect(later.failing?.reason).not.toBe(failed.failing?.reason);
  });

  test('a document that does not fit its hash never takes the place of the good one', async () => {
    play(files);
    const page = watch();
    const good = await page.settled();
    const [entry] = catalogOf(files).datasets;
    const catalog = { version: 1, datasets: [{ ...entry, document: 'next.json', sha256: '0'.repeat(64) }] };
    play(
      new Map([
        ...files,
        ['data/catalog.json', JSON.stringify(catalog)],
        ['data/next.json', JSON.stringify(SMALL)],
      ]),
    );
    const failed = await poll(page);
    expect(failed.held).toBe(good.held);
    expect(failed.failing?.reason.kind).toBe('hash');
  });

  test('after the clock was put back, what was read before does not pass for an answer', async () => {
    play(files);
    const page = watch();
    await page.settled();
    play(files, 'offline');
    vi.setSystemTime(NINE_TWELVE - 3 * 3_600_000);
    expect((await poll(page)).failing?.reason.kind).toBe('offline');
  });

  test('an endpoint that goes back to an earlier version confirms nothing', async () => {
    play(files, 'older', 1);
    const page = watch();
    const good = await page.settled();
    const failed = await poll(page);
    expect(failed.held).toBe(good.held);
    expect(failed.checkedAt).toBe(good.checkedAt);
    expect(failed.failing?.reason.kind).toBe('older');
  });

  test('the next answered poll ends it', async () => {
    play(files, 'offline', 1);
    const page = watch();
    await page.settled();
    expect((await poll(page)).failing).not.toBeNull();
    play(files);
    const well = await poll(page);
    expect(well.failing).toBeNull();
    expect(well.held?.dataset.id).toBe('small');
  });

  test('a browser that says it is offline is not believed: the endpoint is asked, and what it answers counts', async () => {
    play(files);
    const page = watch();
    await page.settled();
    onlineManager.setOnline(false);
    const asked = count();
    expect((await poll(page)).failing).toBeNull();
    expect(asked).toMatchObject({ catalog: 1 });
  });
});

describe('with no data at all', () => {
  test.each([...FAILING, ['hash-mismatch', 'hash'] as const])(
    '%s is a failure with nothing held',
    async (name, kind) => {
      play(files, name);
      const page = watch();
      const failed = await page.settled();
      expect(failed).toMatchObject({
        held: null,
        checkedAt: null,
        failing: { reason: { kind }, nextAfterSeconds: 60 },
      });
    },
  );

  test('the fault stays on the screen while it is tried again, and since when it failed is kept', async () => {
    play(files, 'offline');
    const page = watch();
    const failed = await page.settled();
    vi.advanceTimersByTime(60_000);
    const trying = page.status();
    expect(trying.trying).toBe(true);
    expect(trying.failing).toEqual(failed.failing);
    const again = await page.settled();
    expect(again.failing?.since).toBe(failed.failing?.since);
  });

  test('a fault of the settings names config.json', async () => {
    play(new Map());
    server.use(http.get(`${SITE}config.json`, () => new Response('{"endpoint": 1}')));
    const { failing } = await watch().settled();
    expect(failing?.reason).toMatchObject({ kind: 'config', address: `${SITE}config.json` });
  });
});

describe('with a dataset handed in from outside', () => {
  function outside(checkedAt: number): HeldFromOutside {
    const gate = parseDocument(SMALL);
    const [entry] = catalogOf(files).datasets;
    if (!gate.ok || !entry) throw new Error('The small ledger does not pass the gate.');
    return { entry, dataset: gate.dataset, checkedAt, replaced: [] };
  }

  test('it is there at once, as old as it says, and is confirmed without fetching the document', async () => {
    play(files);
    const asked = count();
    const aDayAgo = NINE_TWELVE - 86_400_000;
    const given = outside(aDayAgo);
    const page = watch(given);
    expect(page.status()).toMatchObject({ checkedAt: aDayAgo, failing: null });
    expect(page.status().held?.dataset).toBe(given.dataset);
    const { held, checkedAt } = await page.settled();
    expect(held?.dataset).toBe(given.dataset);
    expect(checkedAt).toBeGreaterThanOrEqual(NINE_TWELVE);
    expect(asked).toEqual({ config: 1, catalog: 1 });
  });

  test.each([
    [30, 'refused', 'older'],
    [120, 'shown, so that none is locked out for good', undefined],
  ])(
    'where it was confirmed %i minutes ago, an earlier version that the endpoint now serves is %s',
    async (minutes, _, kind) => {
      play(files, 'older', 0);
      const page = watch(outside(NINE_TWELVE - minutes * 60_000));
      const { failing, held } = await page.settled();
      expect(failing?.reason.kind).toBe(kind);
      expect(held?.dataset.version === SMALL.version).toBe(kind === 'older');
    },
  );

  test('it stays, with its age, when the endpoint cannot be reached', async () => {
    play(files, 'offline');
    const aDayAgo = NINE_TWELVE - 86_400_000;
    const { held, checkedAt, failing } = await watch(outside(aDayAgo)).settled();
    expect(held?.dataset.id).toBe('small');
    expect(checkedAt).toBe(aDayAgo);
    expect(failing?.reason.kind).toBe('offline');
  });
});

test('the status says what the state says, and nothing is a success that could not be confirmed', () => {
  const reason = new EndpointFailure({ kind: 'timeout', address: SITE, since: 5 });
  const state = { data: null, dataUpdatedAt: 0, error: null, fetchStatus: 'fetching' } as const;
  expect(datasetStatus(state)).toEqual({ held: null, checkedAt: null, trying: true, failing: null });
  expect(datasetStatus({ ...state, fetchStatus: 'idle', error: reason })).toEqual({
    held: null,
    checkedAt: null,
    trying: false,
    failing: { reason, since: 5, nextAfterSeconds: 60 },
  });
});
