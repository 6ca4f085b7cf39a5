import type { QueryClient } from '@tanstack/react-query';
import { missingAt, type Named, pathOf } from '../addresses/route.ts';
import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date.ts';
import { SITE_PATH } from '../addresses/site.ts';
import { datasetQuery, siteCatalogQuery } from '../data-access/queries.ts';
import { neededBy } from './pages.ts';
import type { Outlines } from '../maps/outlines-context.tsx';

/** What stood in the page before its program came. */
export interface FirstHtml {
  /** Whose figures it shows; null for the list of datasets and for a page that was not built. */
  readonly dataset: string | null;
  /** SHA-256 of the document that the figures are of. */
  readonly document: string | null;
  /** What its maps are drawn on, where it has any. */
  readonly outlines: Outlines | null;
  /** The day the site was built. */
  readonly builtOn: CalendarDate;
}

/** At this path stands what was built for every address that has no page of its own. */
export const ANY_PATH = '*';

/** Null where a host answers with another page than the one asked for. */
export function firstHtmlOf(root: HTMLElement): FirstHtml | null {
  const { dataset = null, document = null, outlines, path, built } = root.dataset;
  const asked = location.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/');
  const isAsked = path === ANY_PATH || asked === `${SITE_PATH}${path}`;
  const builtOn = parseCalendarDate(built ?? '');
  if (builtOn === null || !isAsked) return null;
  return { dataset, document, outlines: outlines === undefined ? null : JSON.parse(outlines), builtOn };
}

/** What a page is drawn from now. */
export interface DrawnFrom {
  readonly named: Named;
  /** SHA-256 of the document of its dataset; null for the list of datasets. */
  readonly document: string | null;
}

/**
 * Fetches what an address is drawn from; null when that cannot be had now, and what failed is left in the client. An
 * address whose dataset the endpoint does not list names a page that is missing, but where the site was built with its
 * figures, they stay.
 */
export async function fetchFigures(
  client: QueryClient,
  site: string,
  asked: Named,
  first: FirstHtml | null,
): Promise<DrawnFrom | null> {
  if (asked.dataset === null) await client.prefetchQuery(siteCatalogQuery(site));
  else await client.prefetchQuery(datasetQuery(site, asked.dataset, { needs: neededBy(asked.route) }));
  const ids = client.getQueryData(siteCatalogQuery(site).queryKey)?.datasets.map(({ id }) => id);
  if (!ids) return null;
  const isListed = asked.dataset === null ? ids.length > 0 : ids.includes(asked.dataset);
  if (!isListed && first?.document) return null;
  const named =
    isListed || asked.dataset === null
      ? asked
      : missingAt(null, pathOf(asked.dataset, asked.route).replace(/\/$/, ''));
  const [only = null, ...others] = ids;
  const dataset = named.dataset ?? (others.length === 0 ? only : null);
  if (dataset === null) return { named, document: null };
  const query = datasetQuery(site, dataset, { needs: neededBy(named.route) });
  if (dataset !== asked.dataset) await client.prefetchQuery(query);
  const held = client.getQueryData(query.queryKey);
  return held ? { named, document: held.entry.sha256 } : null;
}

/** The dataset whose figures a page waits for; null while even the list of datasets cannot be had. */
export function awaitedDataset(
  client: QueryClient,
  site: string,
  asked: Named,
  first: FirstHtml,
): string | null {
  const ids = client.getQueryData(siteCatalogQuery(site).queryKey)?.datasets.map(({ id }) => id) ?? [];
  return first.dataset ?? ids.find((id) => id === asked.dataset) ?? ids[0] ?? null;
}
