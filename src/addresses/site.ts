import { LOCALES } from '../i18n/languages.ts';
import { type AddressFault, chosen } from './chosen.ts';
import { missingAt, type Named, parsePath } from './route.ts';

/** The site's own path on its host, with a slash at both ends: `/`, or such as `/figures/`. Set when it is built. */
export const SITE_PATH = import.meta.env.BASE_URL;

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What an address asks of every page alike; null where it asks nothing. The script in the head of `index.html` has set
 * the theme before anything was drawn. Other languages and digits than the site's own are named as faults: readers
 * cannot choose them yet.
 */
export function settingsOf(
  parameters: URLSearchParams,
  faults: AddressFault[],
): { readonly theme: Theme | null } {
  chosen('lang', parameters.get('lang'), LOCALES, faults);
  chosen('digits', parameters.get('digits'), ['latn'], faults);
  return { theme: chosen('theme', parameters.get('theme'), THEMES, faults) };
}

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
