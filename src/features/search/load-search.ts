import { loadPart } from '../../data-access/parts.ts';
import { loadMessages, type Locale } from '../../i18n/languages.ts';

/**
 * All that a search needs beyond its box: the entries, the matcher, the list of results and its words. The reader of a page
 * who searches for nothing does not load it.
 */
export function loadSearch(locale: Locale) {
  return (loading ??= loadPart('search', () => load(locale)).catch((fault: unknown) => {
    // The next try asks again.
    loading = null;
    throw fault;
  }));
}

export type LoadedSearch = Awaited<ReturnType<typeof load>>;

let loading: Promise<LoadedSearch> | null = null;

async function load(locale: Locale) {
  const [{ searchEntries }, { searchIndex }, { nearest, wordsOf }, { SearchPopup }, messages] =
    await Promise.all([
      import('./search-entries.ts'),
      import('./search-index.ts'),
      import('./nearest.ts'),
      import('./SearchPopup.tsx'),
      loadMessages(locale, ['search']),
    ]);
  return { searchEntries, searchIndex, nearest, wordsOf, SearchPopup, messages };
}
