import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../data-access/catalog.ts';
import { shardFolder } from './compile.ts';
import { scriptsIn, siteHeaders } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { licencesOf } from './licences.ts';
import { siteMap } from './site-map.ts';
import { sheetOf, type Workshop, writeOwnPages, type Written } from './part.ts';
import { write } from './write.ts';

const top = join(import.meta.dirname, '../..');

/**
 * Writes what a site has besides its datasets, once their pages stand: the page for every other address, the list of datasets,
 * licences, the map, and the headers. Returns how many pages the site has.
 */
export async function writeFrame(
  workshop: Workshop,
  datasets: readonly Written[],
  namedHosts: readonly string[],
): Promise<number> {
  const { site, kept, program, renderer, drawers, standing } = workshop;
  const catalog: Catalog = JSON.parse(readFileSync(join(site, 'data/catalog.json'), 'utf8'));
  const documents = catalog.datasets.map(({ document }) => document);
  const pages = await kept.once(['frame', program.hash, JSON.stringify(catalog)], () =>
    drawers.renderFrame({ catalog, data: join(site, 'data') }),
  );
  const frame = await writeOwnPages(workshop, pages);
  const licences = licencesOf(site, program.manifest, join(top, 'src'));
  write(site, 'licences.html', await renderer.renderLicences(licences, sheetOf(program.manifest)));
  const written = [...datasets, frame];
  const listed = written.flatMap((each) => each.listed);
  for (const { file, text } of siteMap(listed, standing)) write(site, file, text);
  const hashed = [
    ...documents.map((file) => `data/${file}`),
    ...globSync(`data/${shardFolder('*')}`, { cwd: site }).map((folder) => `${folder}/*`),
    ...globSync('*/outlines.*.svg', { cwd: site }).toSorted(),
  ];
  const scripts = scriptsIn(program.shell);
  writeHostFiles(site, siteHeaders({ path: standing.path, scripts, named: namedHosts, hashed }));
  return written.reduce((sum, { pages }) => sum + pages, 0);
}
