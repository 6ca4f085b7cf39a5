import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import type { Catalog } from '../data-access/document.ts';
import { compileAll } from '../data-access/ledger/compile.ts';
import { compress } from './compress.ts';
import { latestToday } from './today.ts';
import { fillShell } from './fill-shell.ts';
import { firstStyles } from './first-styles.ts';
import { buildOfflineScreen } from './offline-screen.ts';
import type * as Renderer from './render.tsx';
import type { RenderedPage } from './render.tsx';

const top = join(import.meta.dirname, '../..');
const site = join(top, 'dist');
const renderer = join(top, 'node_modules/.cache/prerender');
const configFile = join(top, 'vite.config.ts');

await build({ configFile, logLevel: 'warn', build: { manifest: true } });
await build({
  configFile,
  logLevel: 'warn',
  build: { ssr: join(import.meta.dirname, 'render.tsx'), outDir: renderer, emptyOutDir: true },
});
compileAll(join(top, 'data'), join(site, 'data'), latestToday());
cpSync(join(import.meta.dirname, 'config.json'), join(site, 'config.json'));
const manifest: Manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'));
const pages = await prerender();
await buildOfflineScreen(site, manifest);
rmSync(renderer, { recursive: true });
rmSync(join(site, '.vite'), { recursive: true });
await compress(site);
process.stdout.write(`${pages} pages in ${Math.round(performance.now() / 100) / 10} s\n`);

/** Writes every page's first HTML and returns how many there are. */
async function prerender(): Promise<number> {
  const module: typeof Renderer = await import(pathToFileURL(join(renderer, 'render.js')).href);
  const shell = readFileSync(join(site, 'index.html'), 'utf8');
  const sheet = readFileSync(join(site, manifest['style.css']?.file ?? ''), 'utf8');
  const catalog: Catalog = JSON.parse(readFileSync(join(site, 'data/catalog.json'), 'utf8'));
  const builtAt = Date.now();
  let count = 0;
  for (const { id, document } of catalog.datasets) {
    const text: unknown = JSON.parse(readFileSync(join(site, 'data', document), 'utf8'));
    const pages: RenderedPage[] = [];
    for await (const page of module.renderPages({ catalog, document: text })) pages.push(page);
    for (const alike of Map.groupBy(pages, ({ name }) => name).values()) {
      const styles = await firstStyles(
        sheet,
        alike.map(({ html }) => html),
      );
      for (const page of alike)
        write(`${page.path}index.html`, fillShell({ shell, manifest, page, styles, dataset: id, builtAt }));
    }
    count += pages.length;
    for (const feed of await module.renderFeeds(text, process.env['SITE_URL'] ?? null))
      write(feed.path, feed.text);
  }
  return count;
}

function write(path: string, text: string): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}
