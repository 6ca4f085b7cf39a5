import { QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { PAGE_NAMES } from '../../src/addresses/pages.ts';
import { type Named, pathOf, type Route, routesOf as allRoutes } from '../../src/addresses/route.ts';
import { App } from '../../src/app/App.tsx';
import { here } from '../../src/data-access/later.ts';
import { wholeMarkup } from '../../src/build/whole-markup.ts';
import { loadPage, type LoadedPage, neededBy } from '../../src/app/pages.ts';
import type { CatalogEntry } from '../../src/data-access/endpoint.ts';
import type { HeldDataset } from '../../src/data-access/held-dataset.ts';
import { datasetQuery, siteCatalogQuery } from '../../src/data-access/queries.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

const SITE = 'http://site.invalid/';
const FRAMED = [...PAGE_NAMES.filter((name) => name !== 'screen'), 'missing' as const];
const pages = new Map<Route['page'], LoadedPage>(
  await Promise.all(FRAMED.map(async (name) => [name, await loadPage(name)] as const)),
);

/** Every page of a dataset that has a frame, and pages that it has not. */
export function routesOf(dataset: Dataset): readonly Route[] {
  return [
    ...allRoutes(dataset, false).flatMap(({ route }) => (route.page === 'screen' ? [] : route)),
    { page: 'question', id: 'no-such' },
    { page: 'source', id: 'no-such' },
    { page: 'missing', asked: 'no/such/page' },
  ];
}

/** A whole page, with its frame, as the first HTML of an address with this search. */
export function drawn(dataset: Dataset, named: Named, search: string): string {
  const page = pages.get(named.route.page);
  if (!page) throw new Error(`No page ${named.route.page}.`);
  const client = new QueryClient();
  const entry: CatalogEntry = {
    id: dataset.id,
    title: dataset.title,
    opensAsOf: dataset.opensAsOf,
    status: 'current',
    publishedLatest: dataset.opensAsOf,
    licence: 'x',
    document: 'x.json',
    sha256: '0'.repeat(64),
    bytes: 1,
  };
  const held: HeldDataset = { entry, dataset, pollSeconds: 0, replaced: [] };
  client.setQueryData(siteCatalogQuery(SITE).queryKey, { version: 1, datasets: [entry] });
  client.setQueryData(datasetQuery(SITE, dataset.id, { needs: neededBy(named.route) }).queryKey, held);
  return wholeMarkup(
    <Router ssrPath={`/${pathOf(dataset.id, named.route)}`} ssrSearch={search}>
      <App client={client} site={SITE} named={named} messages={page.messages} page={here(page)} />
    </Router>,
  );
}
