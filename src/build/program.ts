import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest } from 'vite';
import type { Kept } from './kept.ts';
import { CODE_LICENCES } from './licences.ts';
import { buildOfflineScreen } from './offline-screen.ts';

const top = join(import.meta.dirname, '../..');
const configFile = join(top, 'vite.config.ts');
const MANIFEST = '.vite/manifest.json';

/** The program of a site: what readers load, and what draws its first HTML. */
export interface Program {
  /** Of all that it was made from: the same hash, the same files. */
  readonly hash: string;
  readonly manifest: Manifest;
  /** The page that every page is filled into. */
  readonly shell: string;
  /** The address of the module that draws pages. */
  readonly renderer: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** All that the program is made from but the packages, which the lockfile names with their hashes. */
const MADE_FROM = ['src/**/*', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Puts the program into the folders of the site and of what draws it; bundled anew only when its sources changed. */
export async function putProgram(
  kept: Kept,
  { site, drawing, path }: { readonly site: string; readonly drawing: string; readonly path: string },
): Promise<Program> {
  const hash = hashOfSources(path);
  const { shipped, drawn } = await kept.once(['program', hash], async () => ({
    shipped: await filesOf(`${drawing}-shipped`, async (folder) => {
      await build({
        configFile,
        logLevel: 'warn',
        build: {
          manifest: true,
          license: { fileName: CODE_LICENCES.page },
          outDir: folder,
          emptyOutDir: false,
        },
      });
      await buildOfflineScreen(folder, manifestOf(folder), path);
    }),
    drawn: await filesOf(`${drawing}-drawn`, async (folder) => {
      const ssr = join(import.meta.dirname, 'render.tsx');
      await build({ configFile, logLevel: 'warn', build: { ssr, outDir: folder, emptyOutDir: true } });
    }),
  }));
  putFiles(shipped, site);
  putFiles(drawn, drawing);
  return {
    hash,
    manifest: manifestOf(site),
    shell: shortened(readFileSync(join(site, 'index.html'), 'utf8')),
    renderer: pathToFileURL(join(drawing, 'render.js')).href,
  };
}

const manifestOf = (site: string): Manifest => JSON.parse(readFileSync(join(site, MANIFEST), 'utf8'));

function hashOfSources(path: string): string {
  const hash = createHash('sha256').update(`${process.version} ${path}`);
  const files = globSync(MADE_FROM, { cwd: top, exclude: ['src/*.md'] }).filter((file) =>
    statSync(join(top, file)).isFile(),
  );
  for (const file of files.toSorted()) hash.update(`\n${file}\n`).update(readFileSync(join(top, file)));
  return hash.digest('hex');
}

/** What is written into a folder of its own. */
async function filesOf(folder: string, write: (folder: string) => Promise<unknown>): Promise<Files> {
  try {
    mkdirSync(folder, { recursive: true });
    await write(folder);
    const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
    // Names with a dot before them are not found by the pattern.
    const hidden = globSync('.vite/*', { cwd: folder });
    return new Map([...files, ...hidden].map((file) => [file, readFileSync(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function putFiles(files: Files, folder: string): void {
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

/** The empty page without what only its source is laid out by: white space, and the words its script is explained by. */
const shortened = (shell: string): string => shell.replaceAll(/^\s*(?:\/\/.*)?\n|^\s+/gm, '');
