import { cpSync, globSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogEntry } from '../data-access/endpoint.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { shardFolder } from './compile.ts';
import type { Written } from './part.ts';
import { write } from './write.ts';
import type { SiteStanding } from './standing.ts';

/** One dataset of a site, built by itself: `<id>/`, its data, and this beside them. */
export interface PartOfSite {
  readonly entry: CatalogEntry;
  readonly written: Written;
  /** What it was built with; all parts of a site are built with the same. */
  readonly with: BuiltWith;
  readonly builtOn: CalendarDate;
}

export interface BuiltWith {
  /** The hash of the program. */
  readonly program: string;
  readonly standing: SiteStanding;
}

const PART_FILE = 'part.json';

/** Leaves in the folder what the dataset alone brings to a site, and a note of what the site must know of it. */
export function leavePart(folder: string, part: PartOfSite): void {
  const { id, document } = part.entry;
  const keep = (within: string, names: readonly string[]) => {
    for (const name of readdirSync(within))
      if (!names.includes(name)) rmSync(join(within, name), { recursive: true });
  };
  keep(folder, [id, 'data']);
  keep(join(folder, 'data'), [id, document, shardFolder(id)]);
  write(folder, PART_FILE, `${JSON.stringify(part, null, 2)}\n`);
}

/** Reads the notes of parts, in the order of a catalog. Refuses what is no part and parts that do not go together. */
export function readParts(folders: readonly string[], own: BuiltWith): readonly (PartOfSite & Folder)[] {
  if (folders.length < 2)
    throw new Error('A catalog is put together of two parts or more; one dataset is built as a whole site.');
  const parts = folders.map((folder) => ({ folder, ...readPart(folder) }));
  for (const part of parts) {
    if (part.with.program !== own.program)
      throw new Error(`The part in ${part.folder} was built with another state of the program.`);
    if (JSON.stringify(part.with.standing) !== JSON.stringify(own.standing))
      throw new Error(`The part in ${part.folder} was built for another SITE_URL.`);
  }
  const sorted = parts.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const twice = sorted.find(({ entry }, at) => entry.id === sorted[at + 1]?.entry.id);
  if (twice) throw new Error(`Two parts are of the dataset ${twice.entry.id}.`);
  return sorted;
}

interface Folder {
  readonly folder: string;
}

function readPart(folder: string): PartOfSite {
  const [note] = globSync(PART_FILE, { cwd: folder });
  if (note === undefined) throw new Error(`There is no part of a site in ${folder}.`);
  return JSON.parse(readFileSync(join(folder, note), 'utf8'));
}

/** Brings a part into the folder of the site. */
export function takePart({ folder, entry }: PartOfSite & Folder, site: string): void {
  for (const name of [entry.id, 'data']) cpSync(join(folder, name), join(site, name), { recursive: true });
}
