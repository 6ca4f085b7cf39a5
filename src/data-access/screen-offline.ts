import { isFile, pageFiles } from './page-files.ts';
import { BUILD_CACHES, STORE_MESSAGE, WHOLE } from './stored-builds.ts';

/*
 * The service worker of screens: lets their page start without a network, or from a host that answers with something
 * else. It never answers for the catalog, so that no stored answer can pass for a confirmation; the figures themselves are
 * kept by `data-access/kept-copy.ts`. The page and the files of one build are stored, served and dropped together.
 */

/** Files of this build, put here by the build: the page's own script first. Their names change with their content. */
declare const FILES: readonly string[];
declare const BUILD: string;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare function addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
declare function addEventListener(type: 'message', listener: (event: Waiting & MessageEvent) => void): void;
declare function addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
declare function skipWaiting(): Promise<void>;
declare const registration: { readonly scope: string };

/** Milliseconds that the network has before the stored page is taken. */
const PATIENCE = 5000;
/** How many builds are kept: this one, and the one before for a page that is still open with it. */
const KEPT = 2;
const OWN = `${BUILD_CACHES}${BUILD}`;
const SETTINGS = 'screen-settings';
const whole = new URL(WHOLE, registration.scope).href;
const settings = new URL('config.json', location.href).href;

addEventListener('install', (event) => {
  void skipWaiting();
  event.waitUntil(Promise.allSettled([storeBuild(), storeSettings()]));
});
addEventListener('activate', (event) => event.waitUntil(dropOldBuilds()));
addEventListener('message', (event) => {
  if (event.data === STORE_MESSAGE) event.waitUntil(storeBuild().then(dropOldBuilds));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (url.href === settings) event.respondWith(currentSettings(request));
  else if (url.pathname.includes('/assets/'))
    event.respondWith(storedFile(url.pathname).then((stored) => stored ?? fetch(request)));
});

/** Stores what is missing of this build. One file that cannot be stored keeps no other from being stored. */
async function storeBuild(): Promise<void> {
  const cache = await caches.open(OWN);
  const stored = await Promise.allSettled([...FILES.map((file) => storeFile(cache, file)), storePage(cache)]);
  if (stored.every(({ status }) => status === 'fulfilled')) await cache.put(whole, new Response(BUILD));
}

async function storeFile(cache: Cache, file: string): Promise<void> {
  if (await cache.match(file)) return;
  const answer = await fetch(file);
  if (!isFile(answer)) throw new Error(`${file} cannot be had.`);
  await cache.put(file, answer);
}

/** The page of this build, and of no other: in the middle of a deploy the server may still have the old one. */
async function storePage(cache: Cache): Promise<void> {
  const answer = await fetch(registration.scope, { cache: 'no-cache' });
  const files = answer.ok ? pageFiles(await answer.clone().text()) : null;
  if (!files || !isOfThisBuild(files)) throw new Error('The page of this build cannot be had.');
  await cache.put(registration.scope, answer);
}

const isOfThisBuild = (files: readonly string[]) => FILES[0] !== undefined && files.includes(FILES[0]);

/** Builds that are stored whole, the newest last. */
async function wholeBuilds(): Promise<readonly string[]> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(BUILD_CACHES));
  const found = await Promise.all(
    builds.map(async (name) => ((await (await caches.open(name)).match(whole)) ? [name] : [])),
  );
  const names = found.flat();
  return names.includes(OWN) ? [...names.filter((name) => name !== OWN), OWN] : names;
}

/** Drops what is no longer needed, each build as a whole, and only for one that is whole itself. */
async function dropOldBuilds(): Promise<void> {
  const kept = (await wholeBuilds()).slice(-KEPT);
  const names = await caches.keys();
  const old = names.filter((name) => ![OWN, SETTINGS, ...kept].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The server's page when it and all that it needs can be had; else the stored one; else whatever the server said. */
async function page(request: Request): Promise<Response> {
  let answer: Response | null = null;
  const fromServer = (async () => {
    answer = await fetch(request);
    const files = answer.ok ? pageFiles(await answer.clone().text()) : null;
    return files !== null && (await canBeHad(files)) ? answer : null;
  })().catch(() => null);
  const openable = await inTime(fromServer);
  return openable ?? (await storedPage()) ?? answer ?? (await fromServer) ?? Response.error();
}

async function canBeHad(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map(async (file) => (await storedFile(file)) ?? (await fetch(file))));
  return found.every(isFile);
}

async function storedPage(): Promise<Response | undefined> {
  const newest = (await wholeBuilds()).at(-1);
  return newest === undefined ? undefined : (await caches.open(newest)).match(registration.scope);
}

async function storedFile(file: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter((each) => each.startsWith(BUILD_CACHES))) {
    const stored = await (await caches.open(name)).match(file, { ignoreVary: true });
    if (stored) return stored;
  }
  return undefined;
}

async function storeSettings(): Promise<void> {
  const answer = await fetch(settings, { cache: 'no-cache' });
  if (answer.ok) await (await caches.open(SETTINGS)).put(settings, answer);
}

/** A site without settings has none here either; any other fault of the server leaves the stored ones in force. */
async function currentSettings(request: Request): Promise<Response> {
  const cache = await caches.open(SETTINGS);
  const answer = await inTime(fetch(request).catch(() => null));
  if (answer?.ok) await cache.put(settings, answer.clone());
  if (answer && (answer.ok || answer.status === 404)) return answer;
  return (await cache.match(settings)) ?? answer ?? Response.error();
}

async function inTime<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((late) => setTimeout(() => late(null), PATIENCE))]);
}
