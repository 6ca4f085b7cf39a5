import { parsePath } from './route.ts';

/** The site's own path on its host, with a slash at both ends: `/`, or such as `/figures/`. Set when it is built. */
export const SITE_PATH = import.meta.env.BASE_URL;

/** The page that a path on the host names; null when it names none, or lies beside the site. */
export function pageAt(path: string): ReturnType<typeof parsePath> {
  return path.startsWith(SITE_PATH) ? parsePath(path.slice(SITE_PATH.length)) : null;
}
