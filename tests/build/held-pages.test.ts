import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Kept } from '../../src/build/kept.ts';
import { looksOf } from '../../src/build/looks.ts';
import { type Workshop, writeDataset } from '../../src/build/part.ts';
import * as renderer from '../../src/build/render.tsx';
import type { RenderedPage } from '../../src/build/to-draw.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { ownFolder } from '../setup/own-folder.ts';

const SHELL =
  '<!doctype html><html lang="en"><head><title>Figuredesk</title><script>start()</script><link rel="stylesheet" href="/style.css"></head><body><!--watch--><div id="root"><!--page--></div></body></html>';
const SHEET = 'p{color:red}';
const [PAGES, PIECE] = [205, 20];

type Piece = Parameters<typeof renderer.pagesOf>[0];

const page = (path: string): RenderedPage => ({
  path,
  file: `${path}index.html`,
  name: 'source',
  title: path,
  about: { path, description: path, picture: null, dataset: null },
  html: `<p style="inset:${path.length}px">${path}</p>`,
  first: { shown: 'nothing' },
  outlines: null,
  from: null,
});

/** How many pages were asked for and not written yet, at most, while a dataset of many is built with pages that come so. */
async function mostHeld(come: (pagesOf: typeof renderer.pagesOf, all: readonly string[]) => typeof pagesOf) {
  const [site, keptFolder] = [ownFolder(), ownFolder()];
  writeFileSync(join(site, 'style.css'), SHEET);
  const all = Array.from({ length: PAGES }, (_, at) => `sources/no-${at}/`);
  let [asked, most] = [0, 0];
  const count = async ({ paths }: Piece) => {
    asked += paths.length;
    most = Math.max(most, asked - globSync('**/*.html', { cwd: site }).length);
    return paths.map(page);
  };
  const shop: Workshop = {
    site,
    keptFolder,
    kept: new Kept(keptFolder),
    program: { hash: 'one', manifest: { 'style.css': { file: 'style.css' } }, shell: SHELL, renderer: '' },
    renderer: { ...renderer, pagesOf: come(count, all) },
    drawers: {
      count: 2,
      pointsOf: async () => [],
      pathsOf: async () => all,
      renderFeeds: async () => [],
      drawPictures: async () => [],
      drawCharts: async () => undefined,
      drawPages: async ({ paths }) => looksOf(paths.map(page), SHEET),
      renderFrame: async () => [],
      close: async () => undefined,
    },
    standing: { origin: 'https://example.org', path: '/' },
    builtOn: calendarDate('2026-11-28'),
  };
  const entry = { id: 'long', document: 'long.json', sha256: '0' } as Parameters<typeof writeDataset>[1];
  const written = await writeDataset(shop, entry, true);
  expect(written.listed).toEqual(all);
  return most;
}

test('a build holds no more pages than one piece of them, however many there are', async () => {
  expect(await mostHeld((pagesOf) => pagesOf)).toBeLessThanOrEqual(PIECE);
});

test('a build that asks for all pages before it writes the first is found', async () => {
  const held = await mostHeld((pagesOf, all) => {
    let whole: Promise<readonly RenderedPage[]> | null = null;
    return async (piece) => {
      whole ??= pagesOf({ ...piece, paths: all });
      return (await whole).filter(({ path }) => piece.paths.includes(path));
    };
  });
  expect(held).toBe(PAGES);
});
