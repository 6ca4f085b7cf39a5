import type { SiteStanding } from './standing.ts';

/** So many addresses a map may have (sitemaps.org); of more there are several, and a list of them. */
const MOST_ADDRESSES = 50_000;

/** The files that tell search engines every page's address; none where the site's host is not known. */
export function siteMap(
  paths: readonly string[],
  { origin, path: site }: SiteStanding,
  most = MOST_ADDRESSES,
): readonly { readonly file: string; readonly text: string }[] {
  if (origin === null) return [];
  const address = (path: string) => `<loc>${origin}${site}${path}</loc>`;
  const pages = [...new Set(paths)].map((path) => `<url>${address(path)}</url>`);
  if (pages.length <= most) return [{ file: 'sitemap.xml', text: listed('urlset', pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => ({
    file: `sitemap-${at + 1}.xml`,
    text: listed('urlset', pages.slice(at * most, (at + 1) * most)),
  }));
  const index = parts.map(({ file }) => `<sitemap>${address(file)}</sitemap>`);
  return [{ file: 'sitemap.xml', text: listed('sitemapindex', index) }, ...parts];
}

function listed(element: 'urlset' | 'sitemapindex', items: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${element}>\n`;
}
