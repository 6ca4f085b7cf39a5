import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPart, buildSite, joinParts } from '../build/site.ts';

/*
 * `npm run build [-- --data data --out dist]` builds the site. `--only <dataset>` builds one dataset as a part of a site, and
 * `--catalog <part…>` puts parts together. SITE_URL says where the site will stand, ENDPOINT where its data is.
 */
const top = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', default: join(top, 'data') },
    out: { type: 'string', default: join(top, 'dist') },
    only: { type: 'string' },
    catalog: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [data, parts] = [resolve(values.data), positionals.map((folder) => resolve(folder))];
const request = {
  out: resolve(values.out),
  siteUrl: process.env['SITE_URL'],
  endpoint: process.env['ENDPOINT'],
};
const { only, catalog } = values;
if (!catalog && parts.length > 0)
  throw new Error(`What is "${parts.join(' ')}"? Parts are put together with --catalog.`);
const pages = catalog
  ? await joinParts({ ...request, parts })
  : await (only === undefined ? buildSite({ ...request, data }) : buildPart({ ...request, data, only }));
process.stdout.write(`${pages} pages in ${Math.round(performance.now() / 100) / 10} s\n`);
