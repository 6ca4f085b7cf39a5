import { Feed } from 'feed';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FeedModel } from '../features/changes/feed-model.ts';
import type { FeedFormat } from '../features/changes/feed-paths.ts';
import type { Standing } from './standing.ts';

/** The writer of feeds takes whole addresses only; this one is taken out again when the site's own is not known. */
const NO_SITE = 'https://site.invalid';

/** A dataset's feeds as the text of their files. Their links are whole where the site's host is known, else begin with its path. */
export function writeFeeds(
  model: FeedModel,
  paths: Readonly<Record<FeedFormat, string>>,
  { origin, path }: Standing,
): Readonly<Record<FeedFormat, string>> {
  const site = `${origin ?? NO_SITE}${path}`;
  const written = { atom: atomFeed(model, site, paths.atom), json: jsonFeed(model, site, paths.json) };
  if (origin !== null) return written;
  return { atom: written.atom.replaceAll(NO_SITE, ''), json: written.json.replaceAll(NO_SITE, '') };
}

/** The titles of this format are HTML. */
function atomFeed(model: FeedModel, site: string, path: string): string {
  return feed(model, site, { atom: `${site}${path}` }, escaped).atom1();
}

/** The package writes version 1 of the format; of what it writes, only the author is named otherwise in 1.1. */
function jsonFeed(model: FeedModel, site: string, path: string): string {
  const text = feed(model, site, { json: `${site}${path}` }, (title) => title).json1();
  const { author, ...rest }: { author?: unknown } = JSON.parse(text);
  return `${JSON.stringify({ ...rest, version: 'https://jsonfeed.org/version/1.1', authors: [author] }, null, 2)}\n`;
}

function feed(
  model: FeedModel,
  site: string,
  feedLinks: Readonly<Record<string, string>>,
  titleText: (title: string) => string,
): Feed {
  const written = new Feed({
    id: model.id,
    title: model.title,
    link: `${site}${model.path}`,
    feedLinks,
    generator: 'Figuredesk',
    author: { name: 'Figuredesk' },
    updated: midnight(model.updated),
  });
  for (const entry of model.entries) {
    written.addItem({
      id: entry.id,
      title: titleText(entry.title),
      link: `${site}${entry.path}`,
      date: midnight(entry.day),
      published: midnight(entry.day),
      content: entry.lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
    });
  }
  return written;
}

/** A feed wants a moment where a ledger knows a day; never the clock, so that the same ledger gives the same file. */
function midnight(day: CalendarDate | null): Date {
  return new Date(`${day ?? '1970-01-01'}T00:00:00Z`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
