import type { Messages } from '@lingui/core';
import type { PageName } from '../addresses/route.ts';
import type { SearchBox } from '../features/search/SearchBox.tsx';
import { loadMessages, type MessageSet, SITE_LOCALE } from '../i18n/languages.ts';
import type { Page } from './page.ts';

interface Part {
  /** Each page is a script of its own, so that a reader of one does not load the others. */
  readonly load: () => Promise<Page>;
  /** What it says beyond what every page says. */
  readonly words: readonly MessageSet[];
}

/** How every page is drawn. Where each stands is said in `addresses/pages.ts`. */
export const PARTS: Readonly<Record<PageName, Part>> = {
  desk: {
    load: async () => (await import('./pages/DeskPage.tsx')).deskPage,
    words: ['desk', 'charts'],
  },
  question: {
    load: async () => (await import('./pages/QuestionPage.tsx')).questionPage,
    words: ['question', 'moves', 'charts', 'compare', 'desk', 'events', 'maps'],
  },
  compare: {
    load: async () => (await import('./pages/ComparePage.tsx')).comparePage,
    words: ['compare', 'question'],
  },
  figures: {
    load: async () => (await import('./pages/FiguresPage.tsx')).figuresPage,
    words: ['figures', 'desk'],
  },
  sources: { load: async () => (await import('./pages/SourcesPage.tsx')).sourcesPage, words: ['sources'] },
  source: {
    load: async () => (await import('./pages/SourcePage.tsx')).sourcePage,
    words: ['sources', 'maps'],
  },
  events: {
    load: async () => (await import('./pages/EventsPage.tsx')).eventsPage,
    words: ['events', 'maps'],
  },
  map: {
    load: async () => (await import('./pages/MapPage.tsx')).mapPage,
    words: ['map', 'charts'],
  },
  changes: {
    load: async () => (await import('./pages/ChangesPage.tsx')).changesPage,
    words: ['changes', 'desk'],
  },
  review: { load: async () => (await import('./pages/ReviewPage.tsx')).reviewPage, words: ['review'] },
  search: { load: async () => (await import('./pages/SearchPage.tsx')).searchPage, words: ['search'] },
  builder: {
    load: async () => (await import('./pages/BuilderPage.tsx')).builderPage,
    words: ['screen', 'desk', 'charts'],
  },
  screen: {
    load: async () => (await import('./pages/ScreenPage.tsx')).screenPage,
    words: ['screen', 'desk', 'charts'],
  },
  about: { load: async () => (await import('./pages/AboutPage.tsx')).aboutPage, words: ['about', 'charts'] },
  missing: { load: async () => (await import('./pages/MissingPage.tsx')).missingPage, words: [] },
};

/** A page and what it says. */
export interface LoadedPage {
  readonly page: Page;
  readonly messages: Messages;
  /** The search in the frame of the page leads to the search page until it comes to life. */
  readonly SearchBox: typeof SearchBox;
}

export async function loadPage(name: PageName): Promise<LoadedPage> {
  const { load, words } = PARTS[name];
  const [page, messages, { SearchBox }] = await Promise.all([
    load(),
    loadMessages(SITE_LOCALE, words),
    import('../features/search/SearchBox.tsx'),
  ]);
  return { page, messages, SearchBox };
}
