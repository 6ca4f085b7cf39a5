import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import { compileAll } from './compile.ts';
import { compress } from './compress.ts';
import config from './config.json' with { type: 'json' };
import { CODE_LICENCES } from './licences.ts';
import { buildOfflineScreen } from './offline-screen.ts';
import { inItsPlaceWhenWhole } from './put-in-place.ts';
import type * as Renderer from './render.tsx';
import { standingOf } from './standing.ts';
import { latestToday } from './today.ts';
import { writePages } from './write-pages.ts';

interface SiteRequest {
  /** Folders: of the ledgers, and where the site goes. */
  readonly data: string;
  readonly out: string;
  /** Where the site will stand, and where its data is; undefined where nobody says. */
  readonly siteUrl: string | undefined;
  readonly endpoint: string | undefined;
}

const top = join(import.meta.dirname, '../..');
const configFile = join(top, 'vite.config.ts');

/** Builds a site and puts it in its place once it is whole. Returns how many pages it has. */
export async function buildSite({ data, out, siteUrl, endpoint }: SiteRequest): Promise<number> {
  const standing = standingOf(siteUrl);
  const settings: { readonly endpoint: string; readonly lists?: readonly string[] } = {
    ...config,
    endpoint: endpoint ?? config.endpoint,
  };
  const bundled = join(top, `node_modules/.cache/renderer-${process.pid}`);
  return inItsPlaceWhenWhole(out, async (site) => {
    compileAll(data, join(site, 'data'), latestToday());
    writeFileSync(join(site, 'config.json'), `${JSON.stringify(settings, null, 2)}\n`);
    await build({
      configFile,
      logLevel: 'warn',
      build: { manifest: true, license: { fileName: CODE_LICENCES.page }, outDir: site, emptyOutDir: false },
    });
    const manifest: Manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'));
    await buildOfflineScreen(site, manifest, standing.path);
    const renderer: typeof Renderer = await import(await bundleRenderer(bundled));
    const namedHosts = [settings.endpoint, ...(settings.lists ?? [])];
    const pages = await writePages({ site, manifest, renderer, standing, namedHosts });
    rmSync(join(site, '.vite'), { recursive: true });
    await compress(site);
    return pages;
  }).finally(() => rmSync(bundled, { recursive: true, force: true }));
}

/** Bundles the program that renders pages from the same sources as the page's own. */
async function bundleRenderer(outDir: string): Promise<string> {
  const ssr = join(import.meta.dirname, 'render.tsx');
  await build({ configFile, logLevel: 'warn', build: { ssr, outDir, emptyOutDir: true } });
  return pathToFileURL(join(outDir, 'render.js')).href;
}
