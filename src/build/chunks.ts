import type { Manifest } from 'vite';
import type { PageName } from '../addresses/route.ts';
import { SITE_LOCALE } from '../i18n/languages.ts';
import { PARTS } from '../app/pages.ts';

/** Files that the bundler made, by what they are. */
interface Files {
  /** Scripts, and the one sheet of styles where it is asked for. */
  readonly files: ReadonlySet<string>;
  /** Fonts and the like. */
  readonly assets: ReadonlySet<string>;
}

/** The modules that a page is loaded from: itself and its words. */
export function modulesOf(name: PageName): readonly string[] {
  const page = `app/pages/${name.replace(/^./, (letter) => letter.toUpperCase())}Page.tsx`;
  const search = 'features/search/SearchBox.tsx';
  return [page, search, ...PARTS[name].words.map((set) => `i18n/${SITE_LOCALE}/${set}.json`)];
}

/** What these modules need and the modules given as `without` have not brought already. */
export function filesOf(
  sources: readonly string[],
  manifest: Manifest,
  without: readonly string[] = [],
): Files {
  const passed = new Set<string>();
  const found = { files: new Set<string>(), assets: new Set<string>() };
  const take = (source: string, into: typeof found | null): void => {
    const chunk = manifest[source];
    if (!chunk || passed.has(source)) return;
    passed.add(source);
    into?.files.add(chunk.file);
    for (const asset of chunk.assets ?? []) into?.assets.add(asset);
    for (const imported of chunk.imports ?? []) take(imported, into);
  };
  for (const source of without) take(source, null);
  for (const source of sources) take(source, found);
  return found;
}
