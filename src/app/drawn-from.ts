import type { QueryClient } from '@tanstack/react-query';
import { SITE_PATH } from '../addresses/site-path.ts';
import { datasetQuery, siteCatalogQuery } from '../data-access/queries.ts';

/** What a page is drawn from. */
export interface DrawnFrom {
  /** The dataset whose figures it shows; null for the list of datasets. */
  readonly dataset: string | null;
  /** SHA-256 of the document that the figures are of. */
  readonly document: string | null;
}

/** What stood in the page before its program came. */
export interface FirstHtml extends DrawnFrom {
  /** When the site was built, in milliseconds since 1970. */
  readonly builtAt: number;
}

/** Null where nothing was drawn at build, or where a host answers with another page than the one asked for. */
export function firstHtmlOf(root: HTMLElement): FirstHtml | null {
  const { dataset = null, document = null, path, built } = root.dataset;
  if (built === undefined || path === undefined) return null;
  const asked = location.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/');
  return asked === `${SITE_PATH}${path}` ? { dataset, document, builtAt: Number(built) } : null;
}

/** Fetches what the page of a dataset is drawn from, or for null the site's front page. What fails is left in the client. */
export async function fetchFigures(client: QueryClient, site: string, named: string | null): Promise<void> {
  if (named === null) await client.prefetchQuery(siteCatalogQuery(site));
  const dataset = named ?? onlyDataset(client, site);
  if (dataset !== null) await client.prefetchQuery(datasetQuery(site, dataset));
}

/** What the page would be drawn from now; null while that is not here. */
export function figuresHere(client: QueryClient, site: string, named: string | null): DrawnFrom | null {
  const dataset = named ?? onlyDataset(client, site);
  if (dataset === null)
    return client.getQueryData(siteCatalogQuery(site).queryKey) ? { dataset, document: null } : null;
  const held = client.getQueryData(datasetQuery(site, dataset).queryKey);
  return held ? { dataset, document: held.entry.sha256 } : null;
}

function onlyDataset(client: QueryClient, site: string): string | null {
  const catalog = client.getQueryData(siteCatalogQuery(site).queryKey);
  const [only, ...others] = catalog?.datasets ?? [];
  return only && others.length === 0 ? only.id : null;
}
