import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Puts a brotli and a gzip copy beside every text file of a site, for servers that send such copies as they are. */
export function compress(site: string): void {
  for (const file of globSync('**/*.{html,js,css,json,svg,csv,md}', { cwd: site })) {
    const bytes = readFileSync(join(site, file));
    writeFileSync(join(site, `${file}.br`), brotliCompressSync(bytes));
    writeFileSync(join(site, `${file}.gz`), gzipSync(bytes));
  }
}
