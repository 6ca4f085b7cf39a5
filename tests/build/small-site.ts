import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteHeaders, siteHeaders } from '../../src/build/headers.ts';
import { writeHostFiles } from '../../src/build/host-files.ts';
import { ownFolder } from '../setup/own-folder.ts';

export const DOCUMENT = 'river.0123abcd.json';
export const SHARD = 'data/river.shards/killed.4567cdef.json';

export const FILES: Readonly<Record<string, string>> = {
  'index.html': '<title>Home</title><script>start()</script>',
  '404.html': '<title>Not there</title>',
  'river/index.html': '<title>River</title><script>start()</script>',
  'assets/index-abc.js': 'export {};',
  'assets/index-abc.js.br': 'compressed',
  'data/catalog.json': '{}',
  [`data/${DOCUMENT}`]: '{}',
  [SHARD]: '{}',
};

/** A site of a few files, as a build leaves it in a folder, with its headers. */
export function smallSite(
  path = '/',
  named: readonly string[] = ['data/'],
): { readonly folder: string; readonly site: SiteHeaders } {
  const folder = ownFolder();
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const site = siteHeaders({
    path,
    scripts: ['start()'],
    named,
    hashed: [`data/${DOCUMENT}`, 'data/river.shards/*'],
  });
  writeHostFiles(folder, site);
  return { folder, site };
}
