import type { Manifest } from 'vite';
import type { PageName } from '../addresses/route.ts';
import type { RenderedPage } from './render.tsx';

interface Shell {
  /** The page that the bundler wrote, still empty. */
  readonly shell: string;
  /** Which file each source became. */
  readonly manifest: Manifest;
  readonly page: RenderedPage;
  readonly dataset: string;
  /** In milliseconds since 1970. */
  readonly builtAt: number;
}

/** A page's whole document: its title, its own styles and script beside those of every page, and its first HTML. */
export function fillShell({ shell, manifest, page, dataset, builtAt }: Shell): string {
  return shell
    .replace(
      '<title>Figuredesk</title>',
      () => `<title>${escaped(page.title)}</title>${linksOf(page.name, manifest)}`,
    )
    .replace(
      '<div id="root"><!--page-->',
      () => `<div id="root" data-dataset="${dataset}" data-built="${builtAt}">${page.html}`,
    );
}

/** Styles before anything is drawn, and the page's script while the entry is still on its way. */
function linksOf(name: PageName, manifest: Manifest): string {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const take = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk || chunk.isEntry || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) take(imported);
  };
  take(`app/pages/${name.replace(/^./, (letter) => letter.toUpperCase())}Page.tsx`);
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...[...scripts].map((file) => `<link rel="modulepreload" href="/${file}">`),
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
