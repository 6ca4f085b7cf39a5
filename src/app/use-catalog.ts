import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Catalog } from '../data-access/catalog.ts';
import { EndpointFailure } from '../data-access/failure.ts';
import { siteCatalogQuery } from '../data-access/queries.ts';
import type { Attempts } from './use-dataset.ts';

/** What a page has of the catalog. A catalog that was read once is kept when it cannot be read again. */
export type CatalogView = Attempts &
  (
    | { readonly state: 'loading' }
    | { readonly state: 'failed'; readonly failure: EndpointFailure }
    | { readonly state: 'ready'; readonly catalog: Catalog }
  );

/** The catalog of the site whose full address `config.json` is beside. */
export function useCatalog(site: string): CatalogView {
  const query = useQuery(siteCatalogQuery(site));
  // A query without data forgets its error as soon as it tries again; a fault on the screen must not flicker.
  const [failure, setFailure] = useState<EndpointFailure | null>(null);
  if (query.error instanceof EndpointFailure && query.error !== failure) setFailure(query.error);
  const attempts = {
    trying: query.fetchStatus === 'fetching',
    tryNow: () => void query.refetch({ cancelRefetch: false }),
  };
  if (query.data) return { state: 'ready', catalog: query.data, ...attempts };
  return failure ? { state: 'failed', failure, ...attempts } : { state: 'loading', ...attempts };
}
