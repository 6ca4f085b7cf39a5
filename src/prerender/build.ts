import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Catalog } from '../data-access/document.ts';
import { compileAll } from '../data-access/ledger/compile.ts';
import { compress } from './compress.ts';
import type { RenderRequest } from './render.tsx';

const top = join(import.meta.dirname, '../..');
const site = join(top, 'dist');
const renderer = join(top, 'node_modules/.cache/prerender');
const configFile = join(top, 'vite.config.ts');

await build({ configFile, logLevel: 'warn' });
await build({
  configFile,
  logLevel: 'warn',
  build: { ssr: join(import.meta.dirname, 'render.tsx'), outDir: renderer, emptyOutDir: true },
});
compileAll(join(top, 'data'), join(site, 'data'));
cpSync(join(import.meta.dirname, 'config.json'), join(site, 'config.json'));
await prerender();
rmSync(renderer, { recursive: true });
compress(site);

/** Writes every page's first HTML: each desk at its own address, and the home page. */
async function prerender(): Promise<void> {
  const module: { renderDesk: (request: RenderRequest) => Promise<readonly string[]> } = await import(
    pathToFileURL(join(renderer, 'render.js')).href
  );
  const shell = readFileSync(join(site, 'index.html'), 'utf8');
  const catalog: Catalog = JSON.parse(readFileSync(join(site, 'data/catalog.json'), 'utf8'));
  for (const entry of catalog.datasets) {
    const document: unknown = JSON.parse(readFileSync(join(site, 'data', entry.document), 'utf8'));
    const paths = catalog.datasets.length === 1 ? [`/${entry.id}/`, '/'] : [`/${entry.id}/`];
    const pages = await module.renderDesk({ paths, catalog, document });
    pages.forEach((html, index) => write(`${paths[index]}index.html`, page(shell, html, entry)));
  }
}

function page(shell: string, html: string, { id, title }: { id: string; title: string }): string {
  return shell
    .replace('<title>Figuredesk</title>', `<title>${title} · Figuredesk</title>`)
    .replace(
      '<div id="root"><!--page-->',
      `<div id="root" data-dataset="${id}" data-built="${Date.now()}">${html}`,
    );
}

function write(path: string, text: string): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}
