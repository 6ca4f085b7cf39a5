import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** Puts a brotli and a gzip copy beside every text file of a site, for servers that send such copies as they are. */
export async function compress(site: string): Promise<void> {
  const files = globSync('**/*.{html,js,css,json,svg,csv,md,atom}', { cwd: site });
  const next = files.values();
  const work = async (): Promise<void> => {
    for (const file of next) {
      const bytes = await readFile(join(site, file));
      await writeFile(join(site, `${file}.br`), await brotli(bytes));
      await writeFile(join(site, `${file}.gz`), await gzipped(bytes));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
