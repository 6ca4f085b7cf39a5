import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kept } from './kept.ts';

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** Where most readers come in: the site's front page and each dataset's desk. */
const FRONT = /^(?:[^/\\]+[/\\])?index\.html$/;

/** Good enough for what is fetched now and then. */
const SHORT_WORK = 8;

/**
 * How hard brotli tries. The last level is for what every page loads and for the pages most readers come in by. For hundreds
 * or thousands of pages and for tables it takes fifty times as long as level 8, for a ninth fewer bytes.
 */
const qualityOf = (file: string): number =>
  (file.endsWith('.html') && !FRONT.test(file)) || file.endsWith('.csv')
    ? SHORT_WORK
    : constants.BROTLI_MAX_QUALITY;

/**
 * Puts a brotli and a gzip copy beside every text file of a site that has none yet, for servers that send such copies as they
 * are. Copies of the same bytes are taken from what is kept.
 */
export async function compress(site: string, kept: Kept): Promise<void> {
  const files = globSync('**/*.{html,js,css,json,svg,csv,md,atom}', { cwd: site });
  const next = files.values();
  const work = async (): Promise<void> => {
    for (const file of next) {
      if (existsSync(join(site, `${file}.br`))) continue;
      const bytes = await readFile(join(site, file));
      const quality = qualityOf(file);
      const copies = await kept.once(['copies', ...MADE_BY, String(quality), bytes], async () => ({
        br: await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
        gz: await gzipped(bytes),
      }));
      await writeFile(join(site, `${file}.br`), copies.br);
      await writeFile(join(site, `${file}.gz`), copies.gz);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const MADE_BY = [process.versions['brotli'] ?? '', process.versions.zlib];
