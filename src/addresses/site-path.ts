import { missingAt, type Named, parsePath } from './route.ts';

/** The site's own path on its host, with a slash at both ends: `/`, or such as `/figures/`. Set when it is built. */
export const SITE_PATH = import.meta.env.BASE_URL;

/** What a path on the host names. A path beside the site names nothing of it. */
export function pageAt(path: string): Named {
  const asked = decoded(path);
  return asked.startsWith(SITE_PATH) ? parsePath(asked.slice(SITE_PATH.length)) : missingAt(null, asked);
}

/** An address whose escapes spell no text is taken as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
