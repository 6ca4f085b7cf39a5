import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type Manifest } from 'vite';
import type { Catalog } from '../data-access/catalog.ts';
import { compileAll } from '../build/compile.ts';
import { compress } from '../build/compress.ts';
import config from '../build/config.json' with { type: 'json' };
import { fillShell } from '../build/fill-shell.ts';
import { firstStyles } from '../build/first-styles.ts';
import { Inline, siteHeaders } from '../build/headers.ts';
import { headTags, sitemap } from '../build/head-tags.ts';
import { writeHostFiles } from '../build/host-files.ts';
import { buildOfflineScreen } from '../build/offline-screen.ts';
import { inItsPlaceWhenWhole } from '../build/put-in-place.ts';
import { CODE_LICENCES, licencesOf } from '../build/licences.ts';
import { png } from '../build/pictures/raster.ts';
import type * as Renderer from '../build/render.tsx';
import type { RenderedPage } from '../build/render.tsx';
import { standingOf } from '../build/standing.ts';
import { stylesAsRules } from '../build/style-rules.ts';
import { latestToday } from '../build/today.ts';

/*
 * `npm run build [-- --data data --out dist]`. SITE_URL says where the site will stand, ENDPOINT where its data is.
 */
const top = join(import.meta.dirname, '../..');
const { values: folders } = parseArgs({
  options: {
    data: { type: 'string', default: join(top, 'data') },
    out: { type: 'string', default: join(top, 'dist') },
  },
});
const standing = standingOf(process.env['SITE_URL']);
const settings: { readonly endpoint: string; readonly lists?: readonly string[] } = {
  ...config,
  endpoint: process.env['ENDPOINT'] ?? config.endpoint,
};
const namedHosts = [settings.endpoint, ...(settings.lists ?? [])];
const renderer = join(top, `node_modules/.cache/prerender-${process.pid}`);
const drawnBefore = join(top, 'node_modules/.cache/figuredesk/pictures');
const configFile = join(top, 'vite.config.ts');

const pages = await inItsPlaceWhenWhole(resolve(folders.out), async (site) => {
  compileAll(resolve(folders.data), join(site, 'data'), latestToday());
  writeFileSync(join(site, 'config.json'), `${JSON.stringify(settings, null, 2)}\n`);
  await build({
    configFile,
    logLevel: 'warn',
    build: { manifest: true, license: { fileName: CODE_LICENCES.page }, outDir: site, emptyOutDir: false },
  });
  const manifest: Manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'));
  await buildOfflineScreen(site, manifest, standing.path);
  const written = await prerender(site, manifest);
  rmSync(join(site, '.vite'), { recursive: true });
  await compress(site);
  return written;
}).finally(() => rmSync(renderer, { recursive: true, force: true }));
process.stdout.write(`${pages} pages in ${Math.round(performance.now() / 100) / 10} s\n`);

/** Writes every page's first HTML with the headers it is served under, and returns how many there are. */
async function prerender(site: string, manifest: Manifest): Promise<number> {
  const { renderPages, renderFrame, renderFeeds, renderLicences, renderPictures }: typeof Renderer =
    await import(await bundleRenderer(renderer));
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

/** Bundles the program that renders pages from the same sources as the page's own. */
async function bundleRenderer(outDir: string): Promise<string> {
  const ssr = join(top, 'src/build/render.tsx');
  await build({ configFile, logLevel: 'warn', build: { ssr, outDir, emptyOutDir: true } });
  return pathToFileURL(join(outDir, 'render.js')).href;
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
