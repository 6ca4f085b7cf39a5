import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';

/** A package whose code or fonts are in the site. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly identifier: string;
  /** The package's own words; a few bring none. */
  readonly text?: string;
}

/** Where the bundler lists the packages it took code from; a folder that does not ship. */
export const CODE_LICENCES = { page: '.vite/page-licences.json', worker: '.vite/worker-licences.json' };

/**
 * Every package that ships, by name: code as the bundler's own module graph has it, and fonts as its list of assets
 * has them. `source` is the folder that sources in the manifest are named from.
 */
export function licencesOf(site: string, manifest: Manifest, source: string): readonly Licence[] {
  const code = Object.values(CODE_LICENCES).flatMap((file): readonly Licence[] =>
    JSON.parse(readFileSync(join(site, file), 'utf8')),
  );
  const assets = Object.values(manifest).flatMap(({ src }) => (src?.includes('node_modules/') ? [src] : []));
  const packages = new Set(assets.map((asset) => packageOf(join(source, asset))));
  const all = [...code, ...[...packages].map(licenceOf)];
  const named = new Map(all.map((licence) => [`${licence.name} ${licence.version}`, licence]));
  return [...named.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function packageOf(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) ? folder : packageOf(folder);
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [file] = globSync('LICEN[CS]E*', { cwd: folder });
  if (file === undefined) throw new Error(`The package ${name} ships without the text of its licence.`);
  return { name, version, identifier: license, text: readFileSync(join(folder, file), 'utf8') };
}
