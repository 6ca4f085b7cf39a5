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
  /** What stands inline in the pages. */
  readonly inline: Inline;
  /** Whom `config.json` names: the endpoint and hosts of lists of scenes, as addresses or paths. */
  readonly named: readonly string[];
  /** Files that are named by the hash of their content, besides those of the program. */
  readonly hashed: readonly string[];
}

/** Scripts and styles may come from the site itself, or stand in a page under a hash that is named here. */
export function siteHeaders({ path, inline, named, hashed }: Built): SiteHeaders {
  const everywhere = {
    'Content-Security-Policy': policy(inline, named),
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

/** SHA-256 in base64 of what stands inline. */
export type InlineHashes = Readonly<Record<'script' | 'style', readonly string[]>>;

/** The scripts and styles that stand in pages themselves: they may run because the headers name their hashes. */
export class Inline {
  readonly #hashes = { script: new Set<string>(), style: new Set<string>() };

  /** With the hashes that others have gathered. */
  constructor(gathered: readonly InlineHashes[] = []) {
    for (const { script, style } of gathered) {
      for (const hash of script) this.#hashes.script.add(hash);
      for (const hash of style) this.#hashes.style.add(hash);
    }
  }

  /** Takes note of a page's whole text. */
  add(page: string): void {
    for (const [, tag = '', text = ''] of page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)) {
      const hash = createHash('sha256').update(text, 'utf8').digest('base64');
      this.#hashes[tag === 'style' ? 'style' : 'script'].add(hash);
    }
  }

  hashes(): InlineHashes {
    return { script: [...this.#hashes.script], style: [...this.#hashes.style] };
  }

  /** As a policy names them, each after a space. */
  named(tag: 'script' | 'style'): string {
    return [...this.#hashes[tag]]
      .toSorted()
      .map((hash) => ` 'sha256-${hash}'`)
      .join('');
  }
}

function policy(inline: Inline, named: readonly string[]): string {
  const hosts = new Set(named.flatMap((address) => URL.parse(address)?.origin ?? []));
  return [
    "default-src 'none'",
    `script-src 'self'${inline.named('script')}`,
    `style-src 'self'${inline.named('style')}`,
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
