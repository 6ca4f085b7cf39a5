import type { Messages } from '@lingui/core';
import type { ComponentType } from 'react';
import type { PageName, Route } from '../addresses/route.ts';
import type { Dataset } from '../domain/dataset.ts';
import { loadMessages, type MessageSet } from '../i18n/page-messages.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import type { ScreenGate } from './ScreenGate.tsx';

/** What every page is made from. */
export interface PageProps {
  readonly dataset: Dataset;
  /** What was known on the day that the address asks for. */
  readonly view: AsOfView;
  readonly route: Route;
}

export type FramedPage = ComponentType<PageProps>;

/** A page that stands in the frame of its dataset, or the screen that fills a wall by itself, and what it says. */
export type LoadedPage = { readonly messages: Messages } & (
  | { readonly kind: 'framed'; readonly Page: FramedPage }
  | { readonly kind: 'screen'; readonly Page: typeof ScreenGate }
);

/** Each page is a script of its own, so that a reader of one does not load the others. */
const FRAMED: { readonly [Name in Exclude<PageName, 'screen'>]: () => Promise<FramedPage> } = {
  desk: async () => (await import('./pages/DeskPage.tsx')).DeskPage,
  question: async () => (await import('./pages/QuestionPage.tsx')).QuestionPage,
  sources: async () => (await import('./pages/SourcesPage.tsx')).SourcesPage,
  source: async () => (await import('./pages/SourcePage.tsx')).SourcePage,
  events: async () => (await import('./pages/EventsPage.tsx')).EventsPage,
  figures: async () => (await import('./pages/FiguresPage.tsx')).FiguresPage,
  changes: async () => (await import('./pages/ChangesPage.tsx')).ChangesPage,
  review: async () => (await import('./pages/ReviewPage.tsx')).ReviewPage,
  search: async () => (await import('./pages/SearchPage.tsx')).SearchPage,
  builder: async () => (await import('./pages/BuilderPage.tsx')).BuilderPage,
  about: async () => (await import('./pages/AboutPage.tsx')).AboutPage,
  missing: async () => (await import('./pages/MissingPage.tsx')).MissingPage,
};

/** What each page says beyond what every page says. */
export const WORDS_OF: { readonly [Name in PageName]: readonly MessageSet[] } = {
  desk: ['desk', 'charts'],
  question: ['question', 'moves', 'charts', 'desk', 'events'],
  sources: ['sources'],
  source: ['sources'],
  events: ['events'],
  figures: ['figures', 'desk'],
  changes: ['changes', 'desk'],
  review: ['review'],
  search: ['search'],
  builder: ['screen'],
  about: ['about', 'charts'],
  screen: ['screen', 'desk', 'charts'],
  missing: [],
};

export async function loadPage(name: PageName): Promise<LoadedPage> {
  const loading = loadMessages('en', WORDS_OF[name]);
  if (name === 'screen') {
    const { ScreenGate } = await import('./ScreenGate.tsx');
    return { kind: 'screen', Page: ScreenGate, messages: await loading };
  }
  return { kind: 'framed', Page: await FRAMED[name](), messages: await loading };
}
