import { Feed } from 'feed';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FeedModel } from '../features/changes/feed-model.ts';
import type { FeedFormat } from '../features/changes/feed-paths.ts';
import type { SiteStanding } from './standing.ts';

/** A dataset's feeds as the text of their files. Their links are whole where the site's host is known, else begin with its path. */
export function writeFeeds(
  model: FeedModel,
  paths: Readonly<Record<FeedFormat, string>>,
  { origin, path }: SiteStanding,
): Readonly<Record<FeedFormat, string>> {
  const standIn = unsaidOrigin(model);
  const site = `${origin ?? standIn}${path}`;
  const written = { atom: atomFeed(model, site, paths.atom), json: jsonFeed(model, site, paths.json) };
  if (origin !== null) return written;
  return { atom: written.atom.replaceAll(standIn, ''), json: written.json.replaceAll(standIn, '') };
}

/** The writer of feeds takes whole addresses only; this one, which no text holds, is taken out again where the site's own is not known. */
function unsaidOrigin(model: FeedModel): string {
  const said = JSON.stringify(model);
  let name = 'site';
  while (said.includes(`https://${name}.invalid`)) name += '-';
  return `https://${name}.invalid`;
}

/** The titles of entries are HTML in this format; in that of the feed itself the package reads `&amp;` as `&`. */
function atomFeed(model: FeedModel, site: string, path: string): string {
  const titled = { ...model, title: model.title.replaceAll('&', '&amp;') };
  return feed(titled, site, { atom: `${site}${path}` }, escaped).atom1();
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
    title: holdable(model.title),
    link: `${site}${model.path}`,
    feedLinks,
    generator: 'Figuredesk',
    author: { name: 'Figuredesk' },
    updated: midnight(model.updated),
  });
  for (const entry of model.entries) {
    written.addItem({
      id: entry.id,
      title: titleText(holdable(entry.title)),
      link: `${site}${entry.path}`,
      date: midnight(entry.day),
      published: midnight(entry.day),
      content: entry.lines.map((line) => `<p>${escaped(holdable(line))}</p>`).join(''),
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

/** Characters that no XML file may hold, such as a null, would make a reader refuse the whole feed. */
const UNHOLDABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function holdable(text: string): string {
  return text.toWellFormed().replaceAll(UNHOLDABLE, '\ufffd').replaceAll(/\r\n?/g, '\n');
}
