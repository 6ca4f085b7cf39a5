import { createHash } from 'node:crypto';

/** Headers of the answers for some of a site's files. */
export interface HeaderRule {
  /** Below the site's own path; a `*` at the end stands for anything. */
  readonly files: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What a site is served with: the one definition that every server and every host's file is made from. */
export interface SiteHeaders {
  /** The site's own path on its host, with a slash at both ends. */
  readonly path: string;
  /** In order: a later rule that fits a file has the last word on a header. */
  readonly rules: readonly HeaderRule[];
}

interface Built {
  readonly path: string;
  /** The scripts that stand in the pages themselves, the same in all of them. */
  readonly scripts: readonly string[];
  /** Whom `config.json` names: the endpoint and hosts of lists of scenes, as addresses or paths. */
  readonly named: readonly string[];
  /** Files that are named by the hash of their content, besides those of the program. */
  readonly hashed: readonly string[];
}

/** Scripts may come from the site itself, or stand in a page under a hash that is named here. */
export function siteHeaders({ path, scripts, named, hashed }: Built): SiteHeaders {
  const everywhere = {
    'Content-Security-Policy': policy(scripts, named),
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'X-Content-Type-Options': 'nosniff',
    // Kept, but never shown without asking whether it is still the one.
    'Cache-Control': 'no-cache',
  };
  const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return {
    path,
    rules: [
      { files: ['*'], headers: everywhere },
      // Pages on other hosts may name this site as their endpoint.
      { files: ['data/*'], headers: { 'Access-Control-Allow-Origin': '*' } },
      { files: ['assets/*', ...hashed], headers: forEver },
    ],
  };
}

/** The headers for one file, by its path below the site's own. */
export function headersFor({ rules }: SiteHeaders, file: string): Readonly<Record<string, string>> {
  const fits = (pattern: string) =>
    pattern.endsWith('*') ? file.startsWith(pattern.slice(0, -1)) : file === pattern;
  return Object.assign({}, ...rules.filter(({ files }) => files.some(fits)).map(({ headers }) => headers));
}

/** A screen keeps its display awake and may fill it; nothing else that needs asking for is used. */
const PERMISSIONS = [
  ...['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'].map((name) => `${name}=(self)`),
  ...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`),
].join(', ');

/** The scripts that stand in a page itself. */
export function scriptsIn(page: string): readonly string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
}

/** What a page says of itself, in a `meta`: the styles that stand in it are its own, and no others do. */
export const policyOfPage = (styles: string): string => `style-src 'self' ${hashSource(styles)}`;

/** As a policy names what stands inline. */
const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

function policy(scripts: readonly string[], named: readonly string[]): string {
  const hosts = new Set(named.flatMap((address) => URL.parse(address)?.origin ?? []));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    // Each page narrows this to its own (`policyOfPage`): to name the styles of every page, a hundred datasets would need a
    // header of 60,000 letters, and Cloudflare Pages takes 2,000.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...hosts].join(' '),
    "worker-src 'self'",
    // The page that puts a screen together shows it.
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
