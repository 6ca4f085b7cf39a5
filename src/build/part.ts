import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { CatalogEntry } from '../data-access/endpoint.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { held } from '../domain/held.ts';
import { once } from '../domain/once.ts';
import { OUTLINES_FILE, ownOutlines } from '../ledger/files/outlines.ts';
import type { Outlines } from '../maps/outlines-context.tsx';
import type { Drawers } from './drawers.ts';
import { fillShell } from './fill-shell.ts';
import { headTags } from './head-tags.ts';
import type { Kept } from './kept.ts';
import { kindsOfPages, type Look, looksOf } from './looks.ts';
import { drawOutlines } from './outlines.ts';
import type { Program } from './program.ts';
import type * as Renderer from './render.tsx';
import type { RenderedPage, ToDraw } from './to-draw.ts';
import type { SiteStanding } from './standing.ts';
import { write } from './write.ts';

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
}

/** Writes all that a site has of one dataset besides its data: pages, feeds and pictures. */
export async function writeDataset(
  workshop: Workshop,
  entry: CatalogEntry,
  isOnly: boolean,
): Promise<Written> {
  const { site, kept, keptFolder, program, renderer, drawers, standing } = workshop;
  const document = join(site, 'data', entry.document);
  const outlines = await writeOutlines(workshop, entry);
  const dataset: ToDraw = {
    document,
    entry,
    isOnly,
    outlines,
    kept: keptFolder,
    program: program.hash,
    sheet: join(site, sheetOf(program.manifest)),
  };
  const feeds = await kept.once(['feeds', JSON.stringify(standing), ...renderer.drawnFrom(dataset)], () =>
    drawers.renderFeeds({ document, standing }),
  );
  for (const { path, text } of feeds) write(site, path, text);
  const shares = await kept.once(['pictures', ...renderer.drawnFrom(dataset)], () =>
    inShares(drawers, dataset, drawers.drawPictures),
  );
  const pictures = new Map<string, string>();
  for (const { path, bytes, hash } of shares.flat()) {
    write(site, path, bytes);
    pictures.set(path, hash);
  }
  return writePages(workshop, await drawn(workshop, dataset), (picture) =>
    held(pictures, picture).slice(0, 8),
  );
}

/** Writes what the dataset's maps are drawn on, under a name that tells its content; null where it has no point. */
async function writeOutlines(
  { site, kept, program, drawers }: Workshop,
  { id, document, sha256 }: CatalogEntry,
): Promise<Outlines | null> {
  const brought = join(site, 'data', id, OUTLINES_FILE);
  const own = existsSync(brought) ? readFileSync(brought, 'utf8') : null;
  const points = await kept.once(['points', program.hash, sha256], () =>
    drawers.pointsOf(join(site, 'data', document)),
  );
  const made = await kept.once(['outlines', program.hash, JSON.stringify(points), own ?? ''], () =>
    drawOutlines(points, own === null ? null : ownOutlines(own)),
  );
  if (!made) return null;
  const { svg, ...drawn } = made;
  const file = `${id}/outlines.${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.svg`;
  write(site, file, svg);
  return { file, ...drawn };
}

/** Pages that were drawn: how they look, and each when it is asked for. */
interface Drawn {
  readonly looks: readonly Look[];
  readonly pages: AsyncIterable<RenderedPage> | Iterable<RenderedPage>;
}

/**
 * The dataset's pages, drawn by all threads, or as they were drawn by the same program of the same data. They
 * are kept in pieces, and a piece is read when its pages are written: nothing holds all of them.
 */
async function drawn({ kept, renderer, drawers }: Workshop, dataset: ToDraw): Promise<Drawn> {
  const paths = await kept.once(['paths', ...renderer.drawnFrom(dataset)], () => drawers.pathsOf(dataset));
  const pieces = Array.from({ length: Math.ceil(paths.length / PAGES_AT_ONCE) }, (_, at) => ({
    ...dataset,
    paths: paths.slice(at * PAGES_AT_ONCE, (at + 1) * PAGES_AT_ONCE),
  }));
  const drawCharts = once(() => inShares(drawers, dataset, drawers.drawCharts));
  const looks = await Promise.all(
    pieces.map((piece) =>
      kept.once(['looks', ...renderer.drawnFrom(piece)], async () => {
        await drawCharts();
        return drawers.drawPages(piece);
      }),
    ),
  );
  const pages = async function* () {
    for (const piece of pieces) yield* await renderer.pagesOf(piece);
  };
  return { looks: looks.flat(), pages: pages() };
}

/** Lets each thread do its share of a dataset's charts or pictures. */
function inShares<Made>(
  { count }: Drawers,
  dataset: ToDraw,
  draw: (share: ToDraw & { readonly share: number; readonly of: number }) => Promise<Made>,
): Promise<readonly Made[]> {
  return Promise.all(Array.from({ length: count }, (_, share) => draw({ ...dataset, share, of: count })));
}

/** Writes pages that belong to no dataset. */
export function writeOwnPages(workshop: Workshop, pages: readonly RenderedPage[]): Promise<Written> {
  const sheet = readFileSync(join(workshop.site, sheetOf(workshop.program.manifest)), 'utf8');
  return writePages(workshop, { looks: looksOf(pages, sheet), pages }, () => '');
}

/** Writes pages one after another: those of one kind share the rules they are first drawn by. */
async function writePages(
  { site, kept, program, renderer, standing, builtOn }: Workshop,
  { looks, pages }: Drawn,
  versionOf: (picture: string) => string,
): Promise<Written> {
  const sheet = readFileSync(join(site, sheetOf(program.manifest)), 'utf8');
  const kinds = await kindsOfPages(looks, sheet, kept, program.hash);
  const listed: string[] = [];
  let count = 0;
  for await (const drawnPage of pages) {
    const { rules, styles } = held(kinds, drawnPage.name);
    const page = { ...drawnPage, html: rules.namedIn(drawnPage.html) };
    const tags = headTags({ ...page, standing, versionOf });
    const text = fillShell({
      shell: program.shell,
      manifest: program.manifest,
      page,
      watch: await renderer.renderWatch(page.first, builtOn),
      styles,
      tags,
      sitePath: standing.path,
      builtOn,
    });
    write(site, page.file, text);
    if (page.about) listed.push(page.about.path);
    count += 1;
  }
  return { pages: count, listed };
}

/** The site's one sheet of styles. */
export const sheetOf = (manifest: Manifest): string =>
  held(new Map(Object.entries(manifest)), 'style.css').file;
