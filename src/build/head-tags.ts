import type { PageSummary } from './about-page.ts';
import type { SiteStanding } from './standing.ts';

interface HeadTags {
  readonly title: string;
  /** Null for a page that nobody should list or link. */
  readonly about: PageSummary | null;
  readonly standing: SiteStanding;
  /** A mark of a picture's content, so that a new one is fetched where an old one is kept. */
  readonly versionOf: (picture: string) => string;
}

/** What a page tells those who list or link it. Addresses are whole where the site's host is known. */
export function headTags({ title, about, standing, versionOf }: HeadTags): string {
  if (about === null) return '';
  const site = `${standing.origin ?? ''}${standing.path}`;
  const { path, picture, description, dataset } = about;
  return [
    meta('name="description" property="og:description"', description),
    meta('property="og:title"', title),
    ...(standing.origin === null
      ? []
      : [`<link rel="canonical" href="${site}${path}">`, meta('property="og:url"', `${site}${path}`)]),
    ...(picture === null
      ? []
      : [
          meta('property="og:image"', `${site}${picture}?${versionOf(picture)}`),
          meta('name="twitter:card"', 'summary_large_image'),
        ]),
    ...(dataset === null ? [] : [forPrograms(dataset, `${site}${path}`, site)]),
  ].join('');
}

function forPrograms(dataset: NonNullable<PageSummary['dataset']>, url: string, site: string): string {
  const { tables, ...said } = dataset;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...said,
    url,
    isAccessibleForFree: true,
    distribution: tables.map((table) => ({
      '@type': 'DataDownload',
      encodingFormat: table.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: `${site}${table}`,
    })),
  };
  // Nothing in a text may end the element.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function meta(name: string, content: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<meta ${name} content="${escaped}">`;
}
