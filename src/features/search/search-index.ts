import MiniSearch from 'minisearch';
import { folded } from '../../i18n/folded-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { EntryKind, SearchEntry } from './search-entries.ts';

/** Gives what fits a query, the best first; nothing for a query without words. */
export type Search = (query: string) => readonly SearchEntry[];

/** With two hundred documents, a place of the same name would otherwise stand below all that mention it. */
const WEIGHT: Readonly<Record<EntryKind, number>> = {
  question: 4,
  place: 5,
  originator: 3,
  event: 1,
  source: 0.8,
};

/**
 * Lays the entries out so that each query takes a moment only. Every word of a query must be found, but for the small
 * words of the reader's language, which count only where a query has no others.
 */
export function searchIndex(entries: readonly SearchEntry[], words: Words): Search {
  const small = new Set(words.t('search.smallWords').split(' '));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'detail', 'also'],
    processTerm: folded,
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (id: string) => WEIGHT[byId.get(id)?.kind ?? 'source'],
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(entries);
  return (query) => {
    const terms = query.split(/\s+/u);
    const telling = terms.filter((word) => !small.has(folded(word)));
    return index
      .search((telling.length > 0 ? telling : terms).join(' '))
      .flatMap(({ id }) => byId.get(id) ?? []);
  };
}
