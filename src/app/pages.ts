import type { Messages } from '@lingui/core';
import type { PageName, Route } from '../addresses/route.ts';
import type { Needs } from '../ledger/needed-shards.ts';
import type { SearchBox } from '../features/search/SearchBox.tsx';
import { loadMessages, type MessageSet, SITE_LOCALE } from '../i18n/languages.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { askedBy, type FramedPage, type Page } from './page.ts';

/** What of a ledger a page is drawn from: all of its figures, those around what it is about, or none. */
type NeedsOf = 'all' | 'question' | 'source' | 'index';

/** A page that may be given what it needs. */
type Drawn =
  | { readonly needs: 'all'; readonly page: Page }
  | { readonly needs: Exclude<NeedsOf, 'all'>; readonly page: FramedPage<AsOfView> };

interface Part {
  readonly needs: NeedsOf;
  /** What it says beyond what every page says. */
  readonly words: readonly MessageSet[];
  /** Each page is a script of its own, so that a reader of one does not load the others. */
  readonly load: () => Promise<Drawn>;
}

function ofAll(words: Part['words'], load: () => Promise<Page>): Part {
  return { needs: 'all', words, load: async () => ({ needs: 'all', page: await load() }) };
}

function inPart(
  needs: Exclude<NeedsOf, 'all'>,
  words: Part['words'],
  load: () => Promise<FramedPage<AsOfView>>,
): Part {
  return { needs, words, load: async () => ({ needs, page: await load() }) };
}

/** How every page is drawn. Where each stands is said in `addresses/pages.ts`. */
export const PARTS: Readonly<Record<PageName, Part>> = {
  desk: ofAll(['desk', 'charts'], async () => (await import('./pages/DeskPage.tsx')).deskPage),
  question: inPart(
    'question',
    ['question', 'moves', 'charts', 'compare', 'desk', 'events', 'maps'],
    async () => (await import('./pages/QuestionPage.tsx')).questionPage,
  ),
  compare: ofAll(['compare', 'question'], async () => (await import('./pages/ComparePage.tsx')).comparePage),
  figures: ofAll(['figures', 'desk'], async () => (await import('./pages/FiguresPage.tsx')).figuresPage),
  sources: ofAll(['sources'], async () => (await import('./pages/SourcesPage.tsx')).sourcesPage),
  source: inPart(
    'source',
    ['sources', 'maps'],
    async () => (await import('./pages/SourcePage.tsx')).sourcePage,
  ),
  events: ofAll(['events', 'maps'], async () => (await import('./pages/EventsPage.tsx')).eventsPage),
  map: ofAll(['map', 'charts'], async () => (await import('./pages/MapPage.tsx')).mapPage),
  changes: ofAll(['changes', 'desk'], async () => (await import('./pages/ChangesPage.tsx')).changesPage),
  review: ofAll(['review'], async () => (await import('./pages/ReviewPage.tsx')).reviewPage),
  search: ofAll(['search'], async () => (await import('./pages/SearchPage.tsx')).searchPage),
  builder: ofAll(
    ['screen', 'desk', 'charts'],
    async () => (await import('./pages/BuilderPage.tsx')).builderPage,
  ),
  screen: ofAll(
    ['screen', 'desk', 'charts'],
    async () => (await import('./pages/ScreenPage.tsx')).screenPage,
  ),
  about: ofAll(['about', 'charts'], async () => (await import('./pages/AboutPage.tsx')).aboutPage),
  missing: inPart('index', [], async () => (await import('./pages/MissingPage.tsx')).missingPage),
};

/** What of a ledger the page of an address is drawn from. */
export function neededBy(route: Route): Needs {
  const { needs } = PARTS[route.page];
  const about = askedBy(route);
  switch (needs) {
    case 'question':
      return { question: about };
    case 'source':
      return { source: about };
    default:
      return needs;
  }
}

/** A page and what it says. */
export type LoadedPage = Drawn & {
  readonly messages: Messages;
  /** The search in the frame of the page leads to the search page until it comes to life. */
  readonly SearchBox: typeof SearchBox;
};

export async function loadPage(name: PageName): Promise<LoadedPage> {
  const { load, words } = PARTS[name];
  const [drawn, messages, { SearchBox }] = await Promise.all([
    load(),
    loadMessages(SITE_LOCALE, words),
    import('../features/search/SearchBox.tsx'),
  ]);
  return { ...drawn, messages, SearchBox };
}
