import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build } from 'vite';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { buildSite } from '../../src/build/site.ts';
import { compress } from '../../src/build/compress.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import { Kept } from '../../src/build/kept.ts';

const top = join(import.meta.dirname, '../..');
const DESK = 'mosul-2016-2017/index.html';

/** The built site, and beside it the same page without JavaScript and an ordinary single-page app of the same figures. */
export interface Site {
  readonly folder: string;
  readonly desk: string;
  readonly withoutScript: string;
  readonly plainApp: string;
  readonly close: () => void;
}

export async function serveVariants(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'figuredesk-bench-'));
  await buildSite({ data: join(top, 'data'), out: folder, siteUrl: undefined, endpoint: undefined });
  const html = readFileSync(join(folder, DESK), 'utf8');
  writeFileSync(join(folder, 'without-script.html'), withoutScripts(html));
  const catalog: Catalog = JSON.parse(readFileSync(join(folder, 'data/catalog.json'), 'utf8'));
  const built = readFileSync(join(folder, 'data', catalog.datasets[0]?.document ?? ''), 'utf8');
  writeFileSync(join(folder, 'data/rows.json'), JSON.stringify(documentOfJson(JSON.parse(built))));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'plain-app'),
    base: '/plain/',
    plugins: [react()],
    define: { DOCUMENT: JSON.stringify('/data/rows.json') },
    build: {
      outDir: join(folder, 'plain'),
      emptyOutDir: true,
      // An ordinary app is one large script.
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  await compress(folder, new Kept(join(top, 'node_modules/.cache/figuredesk/kept')));
  const { site, close } = await served(folder);
  return {
    folder,
    desk: `${site}/mosul-2016-2017/`,
    withoutScript: `${site}/without-script.html`,
    plainApp: `${site}/plain/`,
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The desk of the only dataset of a built site, and the same page without JavaScript. */
export async function serveDesk(
  folder: string,
  dataset: string,
): Promise<Pick<Site, 'desk' | 'withoutScript' | 'close'>> {
  const html = readFileSync(join(folder, dataset, 'index.html'), 'utf8');
  const still = join(folder, 'without-script.html');
  writeFileSync(still, withoutScripts(html));
  writeFileSync(`${still}.br`, brotliCompressSync(withoutScripts(html)));
  const { site, close } = await served(folder);
  return { desk: `${site}/${dataset}/`, withoutScript: `${site}/without-script.html`, close };
}

const withoutScripts = (html: string): string =>
  html.replaceAll(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '');

async function served(folder: string): Promise<{ readonly site: string; readonly close: () => void }> {
  const server = createServer(sirv(folder, { brotli: true, gzip: true, etag: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Bytes of what a reader is sent, as compressed with brotli. */
export function brotliBytes({ folder }: Site): Readonly<Record<string, number>> {
  const sum = (pattern: string) =>
    globSync(`${pattern}.br`, { cwd: folder }).reduce(
      (bytes, file) => bytes + statSync(join(folder, file)).size,
      0,
    );
  return {
    'HTML of the desk (target 35,000)': sum(DESK),
    'JavaScript before the first interaction (target 95,000)': scriptsOf(
      readFileSync(join(folder, DESK), 'utf8'),
    )
      .map((file) => statSync(join(folder, `${file}.br`)).size)
      .reduce((bytes, each) => bytes + each, 0),
    'Charts and Recharts, loaded when idle': sum('assets/{Drawing,tick-names}-*.js'),
    'Style sheets': sum('assets/*.css'),
    'Dataset document': sum('data/mosul-2016-2017.*.json'),
  };
}

/** The scripts that a page loads by itself, the preloaded ones included. */
export function scriptsOf(html: string): readonly string[] {
  const named = html.matchAll(
    /<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"/g,
  );
  return [...new Set([...named].flatMap(([, file]) => file ?? []))];
}
