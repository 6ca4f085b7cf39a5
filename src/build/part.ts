import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { CatalogEntry } from '../data-access/endpoint.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { held } from '../domain/held.ts';
import { OUTLINES_FILE, ownOutlines } from '../ledger/files/outlines.ts';
import type { Outlines } from '../maps/outlines-context.tsx';
import type { Drawers } from './drawers.ts';
import { fillShell } from './fill-shell.ts';
import { firstStyles } from './first-styles.ts';
import { headTags } from './head-tags.ts';
import { Inline, type InlineHashes } from './headers.ts';
import type { Kept } from './kept.ts';
import { drawOutlines } from './outlines.ts';
import { png } from './pictures/raster.ts';
import type { Program } from './program.ts';
import type * as Renderer from './render.tsx';
import type { RenderedPage, ToDraw } from './render.tsx';
import type { SiteStanding } from './standing.ts';
import { stylesAsRules } from './style-rules.ts';

/** So many pages are one piece of work for a thread. */
const PAGES_AT_ONCE = 20;

/** All that pages are written with. */
export interface Workshop {
  /** The folder in which the program and the data lie already. */
  readonly site: string;
  readonly kept: Kept;
  readonly keptFolder: string;
  readonly program: Program;
  readonly renderer: typeof Renderer;
  readonly drawers: Drawers;
  readonly standing: SiteStanding;
  /** The day the site is built. */
  readonly builtOn: CalendarDate;
}

/** What the rest of a site must know of the pages that were written. */
export interface Written {
  readonly pages: number;
  /** Where those lie that search engines are told of. */
  readonly listed: readonly string[];
  /** The hashes of what stands inline in them. */
  readonly inline: InlineHashes;
}

/** Writes all that a site has of one dataset besides its data: pages, feeds and pictures. */
export async function writeDataset(
  workshop: Workshop,
  entry: CatalogEntry,
  isOnly: boolean,
): Promise<Written> {
  const { site, kept, keptFolder, program, renderer, standing, builtOn } = workshop;
  const document = join(site, 'data', entry.document);
  const outlines = await writeOutlines(workshop, entry.id, document);
  const dataset: ToDraw = {
    document,
    entry,
    isOnly,
    outlines,
    builtOn,
    kept: keptFolder,
    program: program.hash,
  };
  for (const feed of await renderer.renderFeeds(document, standing)) write(site, feed.path, feed.text);
  const pictures = new Map<string, string>();
  for (const { path, svg } of await renderer.renderPictures(document)) {
    const { bytes, hash } = await kept.once(['picture', svg], () => png(svg));
    write(site, path, bytes);
    pictures.set(path, hash);
  }
  const pages = await drawn(workshop, dataset);
  return writePages(workshop, pages, (picture) => held(pictures, picture).slice(0, 8));
}

/** Writes what the dataset's maps are drawn on, under a name that tells its content; null where it has no point. */
async function writeOutlines(
  { site, kept, program, renderer }: Workshop,
  id: string,
  document: string,
): Promise<Outlines | null> {
  const brought = join(site, 'data', id, OUTLINES_FILE);
  const own = existsSync(brought) ? readFileSync(brought, 'utf8') : null;
  const points = renderer.pointsOf(document);
  const made = await kept.once(['outlines', program.hash, JSON.stringify(points), own ?? ''], () =>
    drawOutlines(points, own === null ? null : ownOutlines(own)),
  );
  if (!made) return null;
  const { svg, ...drawn } = made;
  const file = `${id}/outlines.${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.svg`;
  write(site, file, svg);
  return { file, ...drawn };
}

/** The dataset's pages, drawn by all threads, or as they were drawn by the same program of the same data on the same day. */
async function drawn({ kept, drawers }: Workshop, dataset: ToDraw): Promise<readonly RenderedPage[]> {
  const { program, entry, isOnly, outlines, builtOn } = dataset;
  const from = [program, JSON.stringify(entry), String(isOnly), JSON.stringify(outlines), builtOn];
  const paths = await kept.once(['paths', ...from], () => drawers.pathsOf(dataset));
  const pieces = Array.from({ length: Math.ceil(paths.length / PAGES_AT_ONCE) }, (_, at) =>
    paths.slice(at * PAGES_AT_ONCE, (at + 1) * PAGES_AT_ONCE),
  );
  let charts: Promise<unknown> | null = null;
  const drawCharts = () =>
    (charts ??= Promise.all(
      Array.from({ length: drawers.count }, (_, share) =>
        drawers.drawCharts({ ...dataset, share, of: drawers.count }),
      ),
    ));
  const pages = await Promise.all(
    pieces.map((piece) =>
      kept.once(['pages', ...from, ...piece], async () => {
        await drawCharts();
        return drawers.drawPages({ ...dataset, paths: piece });
      }),
    ),
  );
  return pages.flat();
}

/** Writes pages of one dataset, or of none: those of one kind share the rules they are first drawn by. */
export async function writePages(
  { site, kept, program, standing, builtOn }: Workshop,
  pages: readonly RenderedPage[],
  versionOf: (picture: string) => string,
): Promise<Written> {
  const shell = withShortScript(program.shell);
  const sheet = readFileSync(join(site, sheetOf(program.manifest)), 'utf8');
  const inline = new Inline();
  for (const alike of Map.groupBy(pages, ({ name }) => name).values()) {
    const styled = stylesAsRules(alike);
    const texts = styled.pages.map(({ html }) => html);
    const first = await kept.once(['styles', program.hash, sheet, ...texts], () => firstStyles(sheet, texts));
    for (const page of styled.pages) {
      const tags = headTags({ ...page, standing, versionOf });
      const text = fillShell({
        shell,
        manifest: program.manifest,
        page,
        styles: `${first}${styled.rules}`,
        tags,
        sitePath: standing.path,
        builtOn,
      });
      write(site, page.file, text);
      inline.add(text);
    }
  }
  return {
    pages: pages.length,
    listed: pages.flatMap(({ about }) => about?.path ?? []),
    inline: inline.hashes(),
  };
}

/** The site's one sheet of styles. */
export const sheetOf = (manifest: Manifest): string =>
  held(new Map(Object.entries(manifest)), 'style.css').file;

/** The script that stands in every page, without the words it is explained by. */
function withShortScript(shell: string): string {
  return shell.replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/, (script) =>
    script.replaceAll(/^\s*(?:\/\/.*)?\n|^\s+/gm, ''),
  );
}

export function write(site: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), content);
}
