import { type QueryClient, queryOptions, type QueryState } from '@tanstack/react-query';
import { DEFAULT_POLL_SECONDS, type Endpoint, readConfig, type SiteSettings } from './config.ts';
import { FAILING_POLL_SECONDS, pollMilliseconds } from './dataset-status.ts';
import { type CatalogEntry, entryOf, fetchCatalog, fetchDocument } from './endpoint.ts';
import { EndpointFailure } from './failure.ts';
import { type HeldDataset, type HeldFromOutside, sameUnlessChanged } from './held-dataset.ts';
import type { Needs } from '../ledger/needed-shards.ts';
import { replacedAfter, rollback } from './rollback.ts';

/*
 * Nothing here is retried by the library or waits for it to believe in a network: both stop in a hidden page and
 * while the browser says "offline", and the query then still calls itself a success. Each poll is one attempt whose
 * failure is seen at once, and the next poll is the retry.
 */
const ONE_ATTEMPT = { retry: false, networkMode: 'always' } as const;

/** How long what `config.json` said is believed. */
const CONFIG_MILLISECONDS = 600_000;

/** Milliseconds within which coming back to the page does not ask again. */
const FRESH_MILLISECONDS = 30_000;

/** How long a kept copy may only be followed by a later document, from its last confirmation. */
const COPY_GUARDS_MILLISECONDS = 3_600_000;

/** Older than anything: what was read before a clock was put back would pass for fresh with 0. */
const STALE = -Infinity;

/**
 * Where the data is. It is read again now and then, for screens that stand for months; what was known stays in force
 * while it cannot be read, a missing file included: half a deploy is no wish to have the figures from elsewhere. `site`
 * is the full address that `config.json` is beside.
 */
export function endpointQuery(site: string) {
  return queryOptions({
    ...ONE_ATTEMPT,
    queryKey: ['endpoint', site],
    queryFn: async ({ client, signal }) => {
      const known = client.getQueryData<SiteSettings>(['endpoint', site]);
      if (!known) return readConfig(site, signal);
      return readConfig(site, signal, { missingIsFault: true }).catch(() => known);
    },
    staleTime: CONFIG_MILLISECONDS,
    gcTime: Infinity,
  });
}

/**
 * The catalog of the endpoint that a site names. `site` is the full address that `config.json` is beside. It is not
 * polled for itself: every poll of a dataset refreshes it, and without one it is tried until it has been read.
 */
export function siteCatalogQuery(site: string) {
  return queryOptions({
    ...ONE_ATTEMPT,
    queryKey: ['catalog', site],
    queryFn: async ({ client, signal }) => fetchCatalog(await client.fetchQuery(endpointQuery(site)), signal),
    staleTime: FRESH_MILLISECONDS,
    refetchOnReconnect: true,
    refetchInterval: ({ state }) => (state.data ? false : FAILING_POLL_SECONDS * 1000),
    refetchIntervalInBackground: true,
    throwOnError: isFaultOfTheProgram,
  });
}

/** A failure at the door has its words; anything else is for the error boundary. */
function isFaultOfTheProgram(error: Error): boolean {
  return !(error instanceof EndpointFailure);
}

/** What is needed of one document, by its hash: never out of date. */
function documentQuery(endpoint: Endpoint, entry: CatalogEntry, needs: Needs) {
  return queryOptions({
    ...ONE_ATTEMPT,
    queryKey: ['document', entry.sha256, needs],
    queryFn: ({ signal }) => fetchDocument(endpoint, entry, { needs, signal }),
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** What of a dataset is asked for, and a copy to begin with. */
export interface AskedOfDataset {
  readonly needs?: Needs | undefined;
  readonly outside?: HeldFromOutside | undefined;
}

/**
 * A dataset kept current: the catalog is polled, the document fetched only when its hash is another. When anything on
 * the way fails, the last good one stays as `data` with its `dataUpdatedAt`, and `error` says why. Hidden pages poll
 * too: a screen on a wall or in a capture counts as hidden, and an unchanged catalog costs a few hundred bytes.
 *
 * Data starts as null, not as undefined: a query without data forgets its error as soon as it tries again.
 */
export function datasetQuery(site: string, id: string, { needs = 'all', outside }: AskedOfDataset = {}) {
  const queryKey = ['dataset', site, id, needs];
  return queryOptions<HeldDataset | null>({
    ...ONE_ATTEMPT,
    queryKey,
    initialData: () =>
      outside
        ? {
            entry: outside.entry,
            dataset: outside.dataset,
            replaced: outside.replaced,
            pollSeconds: DEFAULT_POLL_SECONDS,
          }
        : null,
    initialDataUpdatedAt: outside?.checkedAt ?? 0,
    queryFn: ({ client }) =>
      currentDataset(client, { site, id, needs, queryKey }).catch((error: unknown) => {
        throw error instanceof EndpointFailure
          ? error.following(client.getQueryState(queryKey)?.error)
          : error;
      }),
    structuralSharing: false,
    staleTime: FRESH_MILLISECONDS,
    gcTime: Infinity,
    refetchOnReconnect: true,
    refetchInterval: ({ state }) => pollMilliseconds(state.data, state.error),
    refetchIntervalInBackground: true,
    throwOnError: isFaultOfTheProgram,
  });
}

/** What the endpoint has now: the object held before when nothing in it changed, else the document that was fetched. */
async function currentDataset(
  client: QueryClient,
  { site, id, needs, queryKey }: { site: string; id: string; needs: Needs; queryKey: readonly unknown[] },
): Promise<HeldDataset> {
  const endpoint = await client.fetchQuery(endpointQuery(site));
  // To begin with, a catalog that the page has just read will do; every poll asks afresh.
  const state = client.getQueryState<HeldDataset | null>(queryKey);
  const begun = state !== undefined && state.dataUpdateCount + state.errorUpdateCount > 0;
  const staleTime = begun ? STALE : FRESH_MILLISECONDS;
  const catalog = await client.fetchQuery({ ...siteCatalogQuery(site), staleTime });
  const entry = entryOf(endpoint, catalog, id);
  const { pollSeconds } = endpoint;
  const before = client.getQueryData<HeldDataset | null>(queryKey);
  const guards = before !== undefined && before !== null && isGuarding(state);
  if (before?.entry.sha256 === entry.sha256)
    return sameUnlessChanged(before, { ...before, entry, pollSeconds });
  if (guards) refuseRollback(entry, before, endpoint.address);
  const dataset = await client.fetchQuery(documentQuery(endpoint, entry, needs));
  if (!guards) return { entry, dataset, pollSeconds, replaced: [] };
  // A catalog may leave the version out; the document never does.
  refuseRollback({ ...entry, version: dataset.version }, before, endpoint.address);
  const replaced = replacedAfter(entry.sha256, before.entry.sha256, before.replaced);
  return { entry, dataset, pollSeconds, replaced };
}

/**
 * True while the held document may only be followed by a later one. What this page has confirmed itself guards as long as
 * the page lives; a kept copy only for a while, so that a document the publisher took back without saying so locks no
 * screen for good.
 */
function isGuarding(state: QueryState<HeldDataset | null> | undefined): boolean {
  if (!state || state.dataUpdateCount > 0) return true;
  const age = Date.now() - state.dataUpdatedAt;
  return age >= 0 && age < COPY_GUARDS_MILLISECONDS;
}

/** A page never goes back: an endpoint that serves an earlier document serves a stale copy, and confirms nothing. */
function refuseRollback(
  entry: CatalogEntry,
  { entry: held, dataset, replaced }: HeldDataset,
  address: string,
): void {
  const fault = rollback(entry, { ...held, version: dataset.version }, replaced);
  if (fault) throw new EndpointFailure({ kind: 'older', address, faults: [fault] });
}
