import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { compileAll } from '../src/build/compile.ts';
import type { Files } from './files.ts';

/** Everything the build publishes from a folder of ledgers, compiled afresh; refuses what the build refuses. */
export async function published(ledgers: string): Promise<Files> {
  const site = await mkdtemp(join(tmpdir(), 'figuredesk-stand-in-'));
  try {
    compileAll(ledgers, join(site, 'data'));
    const entries = await readdir(site, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const files = await Promise.all(
      paths.map(
        async (path) => [relative(site, path).split(sep).join('/'), await readFile(path, 'utf8')] as const,
      ),
    );
    return new Map(files);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
