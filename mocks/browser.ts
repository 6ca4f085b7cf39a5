import { HttpNetworkFrame } from 'msw/experimental';
import { setupWorker } from 'msw/browser';
import { files } from 'virtual:ledgers';
import { networkError, standIn } from './handlers.ts';
import { scenario, wishOf } from './scenarios.ts';

/**
 * Stands in for the endpoint while developing: the ledgers of `data/`, and the scenario that the page's address asks
 * for. A scenario that does not exist is named in the console and on the page. `site` is the full address that
 * `config.json` is beside.
 */
export async function startStandIn(site: string, search: string): Promise<void> {
  const wish = wishOf(search);
  if (wish.problem) say(wish.problem);
  const after = wish.after ?? scenario(wish.name).after;
  const worker = setupWorker(...standIn({ site, files: new Map(files), name: wish.name, after }));
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', site).href },
    onUnhandledFrame({ frame, defaults }) {
      if (!(frame instanceof HttpNetworkFrame) || !isEndpoint(site, frame.data.request.url)) return;
      defaults.error();
      return networkError();
    },
  });
}

/** The rest of the site is Vite's: pages, modules and styles. */
function isEndpoint(site: string, address: string): boolean {
  return (
    address.startsWith(new URL('data/', site).href) || address.startsWith(new URL('config.json', site).href)
  );
}

function say(problem: string): void {
  console.error(problem);
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = problem;
  document.body.prepend(notice);
}
