import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';
import { compileAll, writeCatalog } from './compile.ts';
import { compress } from './compress.ts';
import config from './config.json' with { type: 'json' };
import { openDrawers } from './drawers.ts';
import { writeFrame } from './frame.ts';
import { Kept } from './kept.ts';
import { type Workshop, writeDataset, type Written } from './part.ts';
import { type BuiltWith, leavePart, readParts, takePart } from './parts-of-site.ts';
import { putProgram } from './program.ts';
import { inItsPlaceWhenWhole } from './put-in-place.ts';
import type * as Renderer from './render.tsx';
import { standingOf } from './standing.ts';
import { latestToday } from './today.ts';

interface SiteRequest {
  /** The folder it goes to. */
  readonly out: string;
  /** Where the site will stand, and where its data is; undefined where nobody says. */
  readonly siteUrl: string | undefined;
  readonly endpoint: string | undefined;
  /** The folder of what builds have worked out; the project's own where nobody says. */
  readonly keptIn?: string;
}

/** The folder of the ledgers. */
interface OfLedgers {
  readonly data: string;
}

const cache = join(import.meta.dirname, '../../node_modules/.cache/figuredesk');

/** Builds a site of every ledger and puts it in its place once it is whole. Returns how many pages it has. */
export function buildSite({ data, ...request }: SiteRequest & OfLedgers): Promise<number> {
  return making(request, async (workshop, namedHosts) => {
    const datasets = compileAll(data, join(workshop.site, 'data'), latestToday());
    const written: Written[] = [];
    for (const entry of datasets) written.push(await writeDataset(workshop, entry, datasets.length === 1));
    return writeFrame(workshop, written, namedHosts);
  });
}

/** Builds one dataset of a site that has others, to be put together with theirs. Returns how many pages it has. */
export function buildPart({
  data,
  only,
  ...request
}: SiteRequest & OfLedgers & { readonly only: string }): Promise<number> {
  return making(request, async (workshop) => {
    const { site, builtOn } = workshop;
    const [entry] = compileAll(data, join(site, 'data'), latestToday(), [only]);
    if (!entry) throw new Error(`There is no dataset ${only}.`);
    const written = await writeDataset(workshop, entry, false);
    leavePart(site, { entry, written, with: builtWith(workshop), builtOn });
    return written.pages;
  });
}

/** Puts parts together to the site that one build would have made of their datasets. Returns how many pages it has. */
export function joinParts({
  parts: folders,
  ...request
}: SiteRequest & { readonly parts: readonly string[] }): Promise<number> {
  return making(request, async (workshop, namedHosts) => {
    const { site } = workshop;
    const parts = readParts(folders, builtWith(workshop));
    for (const part of parts) takePart(part, site);
    writeCatalog(
      join(site, 'data'),
      parts.map(({ entry }) => entry),
    );
    const builtOn =
      parts
        .map((part) => part.builtOn)
        .toSorted()
        .at(-1) ?? workshop.builtOn;
    const written = parts.map((part) => part.written);
    return writeFrame({ ...workshop, builtOn }, written, namedHosts);
  });
}

const builtWith = ({ program, standing }: Workshop): BuiltWith => ({ program: program.hash, standing });

async function making(
  { out, siteUrl, endpoint, keptIn = join(cache, 'kept') }: SiteRequest,
  fill: (workshop: Workshop, namedHosts: readonly string[]) => Promise<number>,
): Promise<number> {
  // React draws slowly and talks of it unless told otherwise; the bundler says so only where it runs.
  process.env['NODE_ENV'] ??= 'production';
  const standing = standingOf(siteUrl);
  const settings: { readonly endpoint: string; readonly lists?: readonly string[] } = {
    ...config,
    endpoint: endpoint ?? config.endpoint,
  };
  const kept = new Kept(keptIn);
  const drawing = join(cache, `drawing-${process.pid}`);
  return inItsPlaceWhenWhole(out, async (site) => {
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'config.json'), `${JSON.stringify(settings, null, 2)}\n`);
    const program = await putProgram(kept, { site, drawing, path: standing.path });
    const renderer: typeof Renderer = await import(program.renderer);
    const drawers = openDrawers(program.renderer);
    const workshop = {
      site,
      kept,
      keptFolder: keptIn,
      program,
      renderer,
      drawers,
      standing,
      builtOn: today(),
    };
    try {
      const pages = await fill(workshop, [settings.endpoint, ...(settings.lists ?? [])]);
      rmSync(join(site, '.vite'), { recursive: true, force: true });
      await compress(site, kept);
      kept.prune();
      return pages;
    } finally {
      await drawers.close();
    }
  }).finally(() => rmSync(drawing, { recursive: true, force: true }));
}

/** The day it is, in UTC; SOURCE_DATE_EPOCH, in seconds, stands in for the clock of builds that must come out alike. */
function today(): CalendarDate {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  const now = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
  return calendarDate(now.toISOString().slice(0, 10));
}
