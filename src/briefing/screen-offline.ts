import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/*
 * The service worker of screens: lets their page start without a network. It never answers for the catalog, so that
 * no stored answer can pass for a confirmation; the figures themselves are kept by `data-access/kept-copy.ts`.
 */

/** Files of the page, put here by the build. Their names change with their content. */
declare const FILES: readonly string[];
declare function skipWaiting(): Promise<void>;

/** Seconds to wait for the network before the stored page does. */
const PATIENCE = 5;
const PAGES = 'screen-pages';

void skipWaiting();
precacheAndRoute(FILES.map((url) => ({ url, revision: null })));
registerRoute(
  ({ request, url }) => request.mode === 'navigate' || url.pathname.endsWith('/config.json'),
  new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: PATIENCE,
    // The plan of a screen stands in the search part; its page is the same.
    matchOptions: { ignoreSearch: true },
  }),
);

// The page that asks for this worker was loaded before there was one.
addEventListener('install', (event) => {
  if ('waitUntil' in event && typeof event.waitUntil === 'function') event.waitUntil(keepPage());
});

async function keepPage(): Promise<void> {
  const pages = await caches.open(PAGES);
  const { scope } = registration;
  await pages.add(scope);
  await pages.add(new URL('config.json', location.href));
}

declare const registration: { readonly scope: string };
