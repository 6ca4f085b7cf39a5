import type { Manifest } from 'vite';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, feedPath } from '../features/changes/feed-paths.ts';
import { LANGUAGES, SITE_LOCALE } from '../i18n/languages.ts';
import { filesOf, modulesOf } from './chunks.ts';
import { policyOfPage } from './headers.ts';
import type { RenderedPage } from './to-draw.ts';

const SHEET = /<link rel="stylesheet"[^>]*>/;

interface Shell {
  /** The page that the bundler wrote, still empty. */
  readonly shell: string;
  /** Which file each source became. */
  readonly manifest: Manifest;
  readonly page: RenderedPage;
  /** Its words for when it cannot come to life. */
  readonly watch: string;
  /** The rules that the page is drawn by before its style sheet is here. */
  readonly styles: string;
  /** What the page tells those who list or link it. */
  readonly tags: string;
  /** The site's own path on its host. */
  readonly sitePath: string;
  /** The day the site is built. */
  readonly builtOn: CalendarDate;
}

/** A page's whole document: its title, its own script beside that of every page, and its first HTML. */
export function fillShell({ shell, manifest, page, watch, styles, tags, sitePath, builtOn }: Shell): string {
  const { from } = page;
  const { files } = filesOf(modulesOf(page.name), manifest, ['index.html']);
  // The page's own script is loaded while the entry is still on its way, but where everything stands already it can wait:
  // the script in the page's head makes such links, which name nothing yet, into loading ones for another view.
  const rel = from && page.name !== 'screen' ? 'data-part' : 'rel="modulepreload"';
  const links = [
    ...[...files].map((file) => `<link ${rel} href="${sitePath}${file}">`),
    ...(from
      ? FEED_FORMATS.map((format) => feedLink(`${sitePath}${feedPath(from.dataset, format)}`, format))
      : []),
  ].join('');
  const origin = from ? ` data-dataset="${from.dataset}" data-document="${from.document}"` : '';
  const outlines = page.outlines
    ? ` data-outlines="${escaped(JSON.stringify(page.outlines)).replaceAll('"', '&quot;')}"`
    : '';
  // A sheet in the head would hold back the first number.
  const [sheet] = SHEET.exec(shell) ?? [];
  if (sheet === undefined) throw new Error('The shell of the pages has no sheet of styles.');
  return shell
    .replace('<html lang="en">', `<html lang="${SITE_LOCALE}" dir="${LANGUAGES[SITE_LOCALE].direction}">`)
    .replace(sheet, () => `${policyTag(styles)}<style>${styles}</style>`)
    .replace('</body>', () => `${sheet}</body>`)
    .replace('<title>Figuredesk</title>', () => `<title>${escaped(page.title)}</title>${tags}${links}`)
    .replace('<!--watch-->', () => watch)
    .replace(
      '<div id="root"><!--page-->',
      () =>
        `<div id="root"${origin}${outlines} data-path="${page.path}" data-built="${builtOn}">${page.html}`,
    );
}

/** The page itself allows the styles that stand in it, before them. */
const policyTag = (styles: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyOfPage(styles)}">`;

function feedLink(address: string, format: FeedFormat): string {
  return `<link rel="alternate" type="${FEED_TYPES[format]}" href="${address}">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
