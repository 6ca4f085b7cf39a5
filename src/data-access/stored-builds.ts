/*
 * What the service worker of screens and their page both know of the builds that are stored.
 */

/** Each build is stored in a cache of its own, whose name begins so. */
export const BUILD_CACHES = 'screen-build-';
/** Stands in the cache of a build, beside its page, when all of the build is there. */
export const WHOLE = 'stored-whole';
/** Asks the worker to store what is missing of its build. */
export const STORE_MESSAGE = 'store';

/**
 * Whether a screen can start again without a network. `unknown` until that is found out; `insecure` without https;
 * `refused` where the browser gives no worker or no room; `partial` while some of the page is not stored.
 */
export type OfflineStart = 'unknown' | 'able' | 'insecure' | 'refused' | 'partial';

/** Looks whether the page at a scope is stored whole, and has the worker store what is missing. */
export async function offlineStart(worker: string, scope: string): Promise<OfflineStart> {
  if (!('serviceWorker' in navigator)) return 'insecure';
  try {
    const registered = await navigator.serviceWorker.register(worker, { scope });
    const builds = (await caches.keys()).filter((name) => name.startsWith(BUILD_CACHES));
    const mark = new URL(WHOLE, new URL(scope, location.href)).href;
    const marks = await Promise.all(builds.map(async (name) => (await caches.open(name)).match(mark)));
    if (marks.some((found) => found !== undefined)) return 'able';
    registered.active?.postMessage(STORE_MESSAGE);
    return registered.active ? 'partial' : 'unknown';
  } catch {
    return 'refused';
  }
}
