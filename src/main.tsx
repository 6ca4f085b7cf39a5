import './design/base.css';
import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageAt, SITE_PATH } from './addresses/site-path.ts';
import { App } from './app/App.tsx';
import { loadPage, type LoadedPage } from './app/pages.ts';
import { PrerenderedNotice } from './app/PrerenderedNotice.tsx';
import { datasetQuery, siteCatalogQuery } from './data-access/queries.ts';

const site = new URL(SITE_PATH, location.href).href;
const client = new QueryClient();

if (import.meta.env.DEV) {
  const { startStandIn } = await import('../mocks/browser.ts');
  await startStandIn(site, location.search);
}

const root = element('root');
const dataset = root.dataset['dataset'];
const named = pageAt(location.pathname);
/** A screen begins with the copy it kept, and is drawn for the moment it is switched on. */
const isScreen = named?.route.page === 'screen';
const loading = named ? loadPage(named.route.page) : Promise.resolve(null);
// Not awaited: code shared with a lazy chunk can only stay in an entry that does not wait.
if (dataset === undefined || location.search !== '' || isScreen) void draw();
else void takeOver(dataset);

/** Draws the page that the address asks for, in place of whatever the first HTML held. */
async function draw(): Promise<void> {
  if (named?.dataset && !isScreen) void client.prefetchQuery(datasetQuery(site, named.dataset));
  const page = await loading;
  root.replaceChildren();
  createRoot(root).render(<App client={client} site={site} page={page} />);
  delete document.documentElement.dataset['awaiting'];
}

/**
 * The first HTML already shows the opening day. It is taken over once the data behind it is here; until then, and
 * when the data cannot be had, it stays as it is and a notice says how old it is.
 */
async function takeOver(id: string): Promise<void> {
  const notice = createRoot(element('notice'));
  const hydrate = async (page: LoadedPage | null) => {
    await client.prefetchQuery(siteCatalogQuery(site));
    notice.unmount();
    hydrateRoot(root, <App client={client} site={site} page={page} />);
  };
  const [page] = await Promise.all([loading, client.prefetchQuery(datasetQuery(site, id))]);
  if (client.getQueryData(datasetQuery(site, id).queryKey)) return hydrate(page);
  notice.render(
    <PrerenderedNotice
      client={client}
      site={site}
      id={id}
      builtAt={Number(root.dataset['built'])}
      onReady={() => void hydrate(page)}
    />,
  );
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}
