import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { Catalog } from '../data-access/catalog.ts';
import { fillShell } from './fill-shell.ts';
import { firstStyles } from './first-styles.ts';
import { Inline, siteHeaders } from './headers.ts';
import { headTags, sitemap } from './head-tags.ts';
import { writeHostFiles } from './host-files.ts';
import { licencesOf } from './licences.ts';
import { png } from './pictures/raster.ts';
import type * as Renderer from './render.tsx';
import type { RenderedPage } from './render.tsx';
import type { SiteStanding } from './standing.ts';
import { stylesAsRules } from './style-rules.ts';

const top = join(import.meta.dirname, '../..');
const drawnBefore = join(top, 'node_modules/.cache/figuredesk/pictures');

interface SiteToWrite {
  /** The folder in which the bundler has written scripts and styles already, and the data lies. */
  readonly site: string;
  readonly manifest: Manifest;
  readonly renderer: typeof Renderer;
  readonly standing: SiteStanding;
  /** Where the site's own settings let it read from. */
  readonly namedHosts: readonly string[];
}

/** Writes every page's first HTML with the headers it is served under, and returns how many there are. */
export async function writePages({
  site,
  manifest,
  renderer: { renderPages, renderFrame, renderFeeds, renderLicences, renderPictures },
  standing,
  namedHosts,
}: SiteToWrite): Promise<number> {
  const catalog: Catalog = JSON.parse(readFileSync(join(site, 'data/catalog.json'), 'utf8'));
  const builtAt = Date.now();
  const pages: RenderedPage[] = [];
  const documents: unknown[] = [];
  const pictures = new Map<string, string>();
  for (const { document } of catalog.datasets) {
    const text: unknown = JSON.parse(readFileSync(join(site, 'data', document), 'utf8'));
    documents.push(text);
    for await (const page of renderPages({ catalog, document: text, builtAt })) pages.push(page);
    for (const feed of await renderFeeds(text, standing)) write(site, feed.path, feed.text);
    for await (const { path, svg } of renderPictures(text)) {
      const picture = png(svg, drawnBefore);
      write(site, path, picture.bytes);
      pictures.set(path, picture.hash);
    }
  }
  pages.push(...(await renderFrame(catalog, documents, builtAt)));
  const shell = withShortScript(readFileSync(join(site, 'index.html'), 'utf8'));
  const sheetFile = manifest['style.css']?.file ?? '';
  const sheet = readFileSync(join(site, sheetFile), 'utf8');
  write(site, 'licences.html', await renderLicences(licencesOf(site, manifest, join(top, 'src')), sheetFile));
  const inline = new Inline();
  for (const alike of Map.groupBy(pages, ({ name }) => name).values()) {
    const styled = stylesAsRules(alike);
    const styles = `${await firstStyles(
      sheet,
      styled.pages.map(({ html }) => html),
    )}${styled.rules}`;
    for (const page of styled.pages) {
      const versionOf = (picture: string) => (pictures.get(picture) ?? '').slice(0, 8);
      const tags = headTags({ ...page, standing, versionOf });
      const text = fillShell({ shell, manifest, page, styles, tags, sitePath: standing.path, builtAt });
      write(site, page.file, text);
      inline.add(text);
    }
  }
  const map = sitemap(
    pages.flatMap(({ about }) => about?.path ?? []),
    standing,
  );
  if (map !== null) write(site, 'sitemap.xml', map);
  const files = catalog.datasets.map(({ document }) => document);
  writeHostFiles(site, siteHeaders({ path: standing.path, inline, named: namedHosts, documents: files }));
  return pages.length;
}

/** The script that stands in every page, without the words it is explained by. */
function withShortScript(shell: string): string {
  return shell.replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/, (script) =>
    script.replaceAll(/^\s*(?:\/\/.*)?\n|^\s+/gm, ''),
  );
}

function write(site: string, path: string, content: string | Buffer): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), content);
}
