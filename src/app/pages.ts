import type { ComponentType } from 'react';
import type { PageName, Route } from '../addresses/route.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { AsOfView } from '../statistics/as-of.ts';

/** What every page is made from. */
export interface PageProps {
  readonly dataset: Dataset;
  /** What was known on the day that the address asks for. */
  readonly view: AsOfView;
  readonly route: Route;
}

export type PageComponent = ComponentType<PageProps>;

/** Each page is a script of its own, so that a reader of one does not load the others. */
const PAGES: { readonly [Name in PageName]: () => Promise<PageComponent> } = {
  desk: async () => (await import('./pages/DeskPage.tsx')).DeskPage,
  question: async () => (await import('./pages/QuestionPage.tsx')).QuestionPage,
  sources: async () => (await import('./pages/SourcesPage.tsx')).SourcesPage,
  source: async () => (await import('./pages/SourcePage.tsx')).SourcePage,
  events: async () => (await import('./pages/EventsPage.tsx')).EventsPage,
  figures: async () => (await import('./pages/FiguresPage.tsx')).FiguresPage,
  changes: async () => (await import('./pages/ChangesPage.tsx')).ChangesPage,
  review: async () => (await import('./pages/ReviewPage.tsx')).ReviewPage,
  search: async () => (await import('./pages/SearchPage.tsx')).SearchPage,
  about: async () => (await import('./pages/AboutPage.tsx')).AboutPage,
};

export function loadPage(name: PageName): Promise<PageComponent> {
  return PAGES[name]();
}
