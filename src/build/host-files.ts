import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shardFolder } from './compile.ts';
import { headersFor, type HeaderRule, type SiteHeaders } from './headers.ts';

/** The headers as data, for `npm start` and for hosts that have no file of their own here. */
export const HEADERS_FILE = 'headers.json';

/** Writes what hosts read: each their own way of saying the same headers, and where `404.html` is. */
export function writeHostFiles(folder: string, site: SiteHeaders): void {
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const built = globSync('**/*.*', { cwd: folder }).toSorted();
  mkdirSync(join(folder, 'hosts'), { recursive: true });
  write(HEADERS_FILE, `${JSON.stringify(site, null, 2)}\n`);
  write('_headers', underscoreHeaders(site, built));
  // Netlify and Cloudflare Pages publish the folder at the root of a host.
  if (site.path !== '/') write('_redirects', `${site.path}* /:splat 200\n`);
  // GitHub Pages would otherwise leave out files that begin with an underscore. It sends no headers of ours.
  write('.nojekyll', '');
  write('.htaccess', apache(site));
  write('hosts/nginx.conf', nginx(site));
  write('hosts/Caddyfile', caddy(site));
}

const quoted = (value: string) => `"${value}"`;
const lines = ({ headers }: HeaderRule, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** So many rules Cloudflare Pages takes; what has none is asked for again, and answered "unchanged". */
const MOST_RULES = 100;

/**
 * For Netlify and Cloudflare Pages, which join what two rules say of one header. Both let nothing be shown without asking
 * unless a rule says otherwise; files that may be kept are named one by one, so that none that is missing is kept as missing.
 */
function underscoreHeaders({ path, rules }: SiteHeaders, built: readonly string[]): string {
  const [everywhere, ...others] = rules;
  const restated = new Set(others.flatMap(({ headers }) => Object.keys(headers)));
  const first = Object.entries(everywhere?.headers ?? {}).filter(([name]) => !restated.has(name));
  const rule = (file: string, headers: readonly string[]) => [`${path}${file}`, ...headers].join('\n');
  const filesOf = (pattern: string) =>
    pattern.startsWith('assets/')
      ? built.filter((file) => file.startsWith('assets/') && !/\.(br|gz)$/.test(file))
      : // A thousand shards are too many.
        pattern.endsWith(`${shardFolder('')}/*`)
        ? []
        : [pattern];
  const told = [
    rule(
      '*',
      first.map(([name, value]) => `  ${name}: ${value}`),
    ),
    ...others.flatMap((other) =>
      other.files.flatMap(filesOf).map((file) =>
        rule(
          file,
          lines(other, (name, value) => `  ${name}: ${value}`),
        ),
      ),
    ),
  ];
  return `${told.slice(0, MOST_RULES).join('\n')}\n`;
}

/**
 * For Apache with mod_headers. What it sends `always` it keeps apart from what goes with a success; so a later rule first
 * takes out what an earlier one said, and a file that is missing gets nothing from it.
 */
function apache({ path, rules }: SiteHeaders): string {
  return `${[
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${path}404.html`,
    'FileETag MTime Size',
    'AddType text/csv .csv',
    'AddType application/atom+xml .atom',
    '<IfModule mod_headers.c>',
    ...rules.flatMap((rule, place) =>
      place === 0
        ? lines(rule, (name, value) => `  Header always set ${name} ${quoted(value)}`)
        : [
            `  <If "%{REQUEST_URI} =~ m#^(${rule.files.map((file) => asPattern(path, file)).join('|')})$#">`,
            ...lines(
              rule,
              (name, value) => `    Header always unset ${name}\n    Header set ${name} ${quoted(value)}`,
            ),
            '  </If>',
          ],
    ),
    '</IfModule>',
  ].join('\n')}\n`;
}

function asPattern(path: string, file: string): string {
  return `${path}${file}`.replaceAll(/[.~]/g, '\\$&').replace(/\*$/, '.*');
}

/** For an nginx `server` whose root holds the site at its own path. A location that adds one header has to repeat all. */
function nginx(site: SiteHeaders): string {
  const { path, rules } = site;
  const [everywhere, ...others] = rules;
  const own = Object.entries(everywhere?.headers ?? {});
  const location = (file: string, rule: HeaderRule): readonly string[] => [
    `location ${file.endsWith('*') ? '^~' : '='} ${path}${file.replace(/\*$/, '')} {`,
    ...Object.entries(headersFor(site, file)).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)}${name in rule.headers ? '' : ' always'};`,
    ),
    '}',
  ];
  return `${[
    'index index.html;',
    'absolute_redirect off;',
    'gzip_static on;',
    `error_page 404 ${path}404.html;`,
    ...own.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...others.flatMap((rule) => rule.files.flatMap((file) => location(file, rule))),
  ].join('\n')}\n`;
}

/** For a Caddy site whose root holds the site at its own path. */
function caddy({ path, rules }: SiteHeaders): string {
  return `${[
    ...rules.flatMap((rule, place) => [
      `@kind${place} path ${rule.files.map((file) => `${path}${file}`).join(' ')}`,
      `header @kind${place} {`,
      ...lines(rule, (name, value) => `\t${name} ${quoted(value)}`),
      '}',
    ]),
    'handle_errors {',
    '\t@missing expression {err.status_code} == 404',
    `\trewrite @missing ${path}404.html`,
    '\theader Cache-Control no-cache',
    '\tfile_server @missing',
    '}',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ].join('\n')}\n`;
}
