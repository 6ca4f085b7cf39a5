import type { Dataset } from '../domain/dataset.ts';
import { keysOf } from '../domain/keys-of.ts';

/** What an address says of a page, and what leads to it. */
interface PageEntry {
  /** Below the folder of its dataset; `:id` stands for what the page is about. */
  readonly path: string;
  /** What the page is about, each by its id; a page without this stands once. */
  readonly ids?: (dataset: Dataset) => Iterable<string>;
  /** The page of the menu that it stands under: itself, where the menu names it. */
  readonly menu: string | null;
  /** Where the menu of a dataset does not name it although another's does. */
  readonly unnamed?: (dataset: Dataset) => boolean;
  /** Whether it also stands at the same path without the dataset where a site has only one. */
  readonly alone?: true;
  /** Whether the filters of its address narrow all of it, or are its own to read; else it says that they do nothing. */
  readonly filters?: 'narrow' | 'own';
}

/**
 * Every page of a dataset, in the order of the menu. Routes, links, the menu and the addresses that are built come from
 * here; how each is drawn stands under the same name in `app/pages.ts`.
 */
const PAGES = {
  desk: { path: '', menu: 'desk', alone: true, filters: 'narrow' },
  question: { path: 'questions/:id', menu: 'desk', ids: ({ questions }) => questions.keys() },
  compare: { path: 'questions/:id/compare', menu: 'desk', ids: ({ questions }) => questions.keys() },
  figures: { path: 'figures', menu: 'figures', filters: 'own' },
  sources: { path: 'sources', menu: 'sources' },
  source: { path: 'sources/:id', menu: 'sources', ids: ({ sources }) => sources.keys() },
  events: { path: 'events', menu: 'events', filters: 'own' },
  map: { path: 'map', menu: 'map', filters: 'narrow', unnamed: hasNoPoint },
  changes: { path: 'changes', menu: 'changes' },
  review: { path: 'review', menu: 'review' },
  search: { path: 'search', menu: null },
  builder: { path: 'builder', menu: 'builder' },
  screen: { path: 'screen', menu: null },
  about: { path: 'about', menu: 'about', alone: true },
} as const satisfies Record<string, PageEntry>;

type Pages = typeof PAGES;
export type AddressedPage = keyof Pages;
/** Pages that carry an id. */
export type PageWithId = {
  [Name in AddressedPage]: Pages[Name] extends { ids: unknown } ? Name : never;
}[AddressedPage];
/** Pages that the menu names. */
export type MenuPage = {
  [Name in AddressedPage]: Pages[Name]['menu'] extends Name ? Name : never;
}[AddressedPage];

/** The same record, as one who does not know which page it is reads it. */
export const PLACES: Readonly<Record<AddressedPage, PageEntry>> = PAGES;
export const PAGE_NAMES = keysOf(PAGES);
const MENU = PAGE_NAMES.filter((name): name is MenuPage => PAGES[name].menu === name);

/** The pages that the menu of a dataset names. */
export const menuOf = (dataset: Dataset): readonly MenuPage[] =>
  MENU.filter((name) => !PLACES[name].unnamed?.(dataset));

/** The page of the menu under which a page stands; null under none. */
export function menuPageOf(name: AddressedPage | 'missing'): MenuPage | null {
  const above = name === 'missing' ? null : PAGES[name].menu;
  return MENU.find((page) => page === above) ?? null;
}

/** Whether a dataset has what an address asks for. */
export const isThere = (route: { page: AddressedPage | 'missing'; id?: string }, dataset: Dataset): boolean =>
  route.page !== 'missing' &&
  (route.id === undefined || [...(PLACES[route.page].ids?.(dataset) ?? [])].includes(route.id));

function hasNoPoint({ places }: Dataset): boolean {
  return ![...places.values()].some(({ point }) => point);
}
