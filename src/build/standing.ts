/** Where a site will stand once it is copied to its host. */
export interface SiteStanding {
  /** Such as `https://figures.example.org`; null where it is not known at build. */
  readonly origin: string | null;
  /** The site's own path on its host, with a slash at both ends: `/`, or `/figures/`. */
  readonly path: string;
}

/**
 * Reads `SITE_URL`: a whole address (`https://example.org/figures/`) or only its path (`/figures/`). Without one the
 * site stands at the root of a host that is not known. Refuses anything else.
 */
export function standingOf(siteUrl: string | undefined): SiteStanding {
  if (siteUrl === undefined || siteUrl === '') return { origin: null, path: '/' };
  const url = URL.parse(siteUrl, 'https://site.invalid');
  const isPath = /^\/(?!\/)/.test(siteUrl);
  if (!url || !/^https?:$/.test(url.protocol) || (!isPath && !URL.canParse(siteUrl)))
    throw new Error(`SITE_URL is "${siteUrl}"; it may be a web address or a path that begins with a slash.`);
  if (url.search || url.hash || !/^[\w./~-]*$/.test(url.pathname))
    throw new Error(`SITE_URL is "${siteUrl}"; its path may hold letters, digits, and the signs / . - _ ~`);
  return { origin: isPath ? null : url.origin, path: url.pathname.replace(/\/*$/, '/') };
}
