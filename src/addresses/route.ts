import type { Dataset } from '../domain/dataset.ts';
import { type AddressedPage, PAGE_NAMES, type PageWithId, PLACES } from './pages.ts';

/** One page of a dataset. */
export type Route =
  | { readonly page: Exclude<AddressedPage, PageWithId> }
  | { readonly page: PageWithId; readonly id: string }
  /** What an address asks for that this site has not. */
  | { readonly page: 'missing'; readonly asked: string };

export type PageName = Route['page'];

/** What an address names: a dataset, or null for the only one of the site, and one of its pages. */
export interface Named {
  readonly dataset: string | null;
  readonly route: Route;
}

/** Where a page lies below the site's own address, such as `mosul-2016-2017/sources/`; without a dataset, the only one's. */
export function pathOf(dataset: string | null, route: Route): string {
  if (route.page === 'missing') return route.asked;
  const id = 'id' in route ? route.id : '';
  const parts = [dataset ?? '', ...PLACES[route.page].path.split('/')].filter((part) => part !== '');
  return parts.map((part) => `${part === ':id' ? id : part}/`).join('');
}

/**
 * The page that a path below the site's own address names. `dataset` is null at the addresses of a site with one
 * dataset that do not name it.
 */
export function parsePath(path: string): Named {
  const parts = path.split('/').filter((part) => part !== '');
  const alone = routeAt(parts);
  if (alone && alone.page !== 'missing' && PLACES[alone.page].alone) return { dataset: null, route: alone };
  const [dataset = null, ...below] = parts;
  const route = routeAt(below);
  return route ? { dataset, route } : missingAt(dataset, parts.join('/'));
}

/** A page that is not there, in a dataset or in none. */
export function missingAt(dataset: string | null, asked: string): Named {
  return { dataset, route: { page: 'missing', asked } };
}

/** Every page of a dataset with its path; of the only one of a site, also the pages that stand without its name. */
export function routesOf(
  dataset: Dataset,
  isOnly: boolean,
): readonly { readonly path: string; readonly route: Route }[] {
  const routes = PAGE_NAMES.flatMap((page): readonly Route[] => {
    const ids = PLACES[page].ids?.(dataset);
    return ids ? [...ids].map((id) => routeTo(page, id)) : [routeTo(page)];
  });
  const alone = routes.filter(({ page }) => isOnly && page !== 'missing' && PLACES[page].alone);
  return [
    ...routes.map((route) => ({ path: pathOf(dataset.id, route), route })),
    ...alone.map((route) => ({ path: pathOf(null, route), route })),
  ];
}

/** The page below a dataset whose path has these parts. */
function routeAt(parts: readonly string[]): Route | null {
  for (const page of PAGE_NAMES) {
    const shape = PLACES[page].path.split('/').filter((part) => part !== '');
    const fits =
      shape.length === parts.length && shape.every((part, at) => part === ':id' || part === parts[at]);
    if (fits) return routeTo(page, parts[shape.indexOf(':id')]);
  }
  return null;
}

/** Checks nothing but what the record of pages says: an id goes with those that have one. */
function routeTo(page: AddressedPage, id?: string): Route {
  return (PLACES[page].ids ? { page, id } : { page }) as Route;
}
