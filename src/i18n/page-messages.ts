import type { Messages } from '@lingui/core';
import type { Locale } from './words.ts';

/** What only some pages say; each set is a file of its own, so that a reader loads the words of one page. */
const SETS = {
  about: { en: () => import('./en/about.json') },
  changes: { en: () => import('./en/changes.json') },
  charts: { en: () => import('./en/charts.json') },
  desk: { en: () => import('./en/desk.json') },
  events: { en: () => import('./en/events.json') },
  figures: { en: () => import('./en/figures.json') },
  moves: { en: () => import('./en/moves.json') },
  pictures: { en: () => import('./en/pictures.json') },
  question: { en: () => import('./en/question.json') },
  review: { en: () => import('./en/review.json') },
  screen: { en: () => import('./en/screen.json') },
  search: { en: () => import('./en/search.json') },
  sources: { en: () => import('./en/sources.json') },
  /** Only ever said by the first HTML. */
  watch: { en: () => import('./en/watch.json') },
} as const satisfies Record<string, Record<Locale, () => Promise<{ default: Messages }>>>;

export type MessageSet = keyof typeof SETS;

export const MESSAGE_SETS = Object.keys(SETS) as readonly MessageSet[];

/** The messages of these sets in one language. */
export async function loadMessages(locale: Locale, sets: readonly MessageSet[]): Promise<Messages> {
  const loaded = await Promise.all(sets.map((set) => SETS[set][locale]()));
  return Object.assign({}, ...loaded.map((each) => each.default));
}
