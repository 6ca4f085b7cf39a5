/** One page of a dataset. */
export type Route =
  | { readonly page: 'desk' }
  | { readonly page: 'question'; readonly id: string }
  | { readonly page: 'sources' }
  | { readonly page: 'source'; readonly id: string }
  | { readonly page: 'events' }
  | { readonly page: 'figures' }
  | { readonly page: 'changes' }
  | { readonly page: 'review' }
  | { readonly page: 'search' }
  | { readonly page: 'about' }
  | { readonly page: 'screen' }
  | { readonly page: 'builder' }
  /** What an address asks for that this site has not. */
  | { readonly page: 'missing'; readonly asked: string };

export type PageName = Route['page'];

/** What an address names: a dataset, or null for the only one of the site, and one of its pages. */
export interface Named {
  readonly dataset: string | null;
  readonly route: Route;
}

/** Pages that are written like their folder and stand alone. */
const SINGLE = [
  'sources',
  'events',
  'figures',
  'changes',
  'review',
  'search',
  'about',
  'screen',
  'builder',
] as const;
/** Folders whose pages carry an id. */
const FOLDERS = { questions: 'question', sources: 'source' } as const;

/** Where a page of a dataset lies below the site's own address, such as `mosul-2016-2017/sources/`. */
export function pathOf(dataset: string, route: Route): string {
  switch (route.page) {
    case 'desk':
      return `${dataset}/`;
    case 'question':
      return `${dataset}/questions/${route.id}/`;
    case 'source':
      return `${dataset}/sources/${route.id}/`;
    case 'missing':
      return route.asked;
    default:
      return `${dataset}/${route.page}/`;
  }
}

/**
 * The page that a path below the site's own address names. `dataset` is null at the two addresses of a site with one
 * dataset: its home and its about page.
 */
export function parsePath(path: string): Named {
  const parts = path.split('/').filter((part) => part !== '');
  const [dataset, folder, id, ...rest] = parts;
  const missing = () => missingAt(dataset ?? null, parts.join('/'));
  if (rest.length > 0) return missing();
  if (dataset === undefined) return { dataset: null, route: { page: 'desk' } };
  if (folder === undefined)
    return dataset === 'about'
      ? { dataset: null, route: { page: 'about' } }
      : { dataset, route: { page: 'desk' } };
  if (id === undefined) {
    const page = SINGLE.find((name) => name === folder);
    return page ? { dataset, route: { page } } : missing();
  }
  return folder === 'questions' || folder === 'sources'
    ? { dataset, route: { page: FOLDERS[folder], id } }
    : missing();
}

/** A page that is not there, in a dataset or in none. */
export function missingAt(dataset: string | null, asked: string): Named {
  return { dataset, route: { page: 'missing', asked } };
}
