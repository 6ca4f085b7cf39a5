import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build/site.ts';

/*
 * `npm run build [-- --data data --out dist]`. SITE_URL says where the site will stand, ENDPOINT where its data is.
 */
const top = join(import.meta.dirname, '../..');
const { values: folders } = parseArgs({
  options: {
    data: { type: 'string', default: join(top, 'data') },
    out: { type: 'string', default: join(top, 'dist') },
  },
});
const pages = await buildSite({
  data: resolve(folders.data),
  out: resolve(folders.out),
  siteUrl: process.env['SITE_URL'],
  endpoint: process.env['ENDPOINT'],
});
process.stdout.write(`${pages} pages in ${Math.round(performance.now() / 100) / 10} s\n`);
