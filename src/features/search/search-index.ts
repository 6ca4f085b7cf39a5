import MiniSearch from 'minisearch';
import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { folded } from '../../i18n/folded-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { EntryKind, SearchEntry } from './search-entries.ts';

/** What fits a query, the best first. */
export interface Found {
  readonly entries: readonly SearchEntry[];
  /** False when nothing has every word, and these have some of them. */
  readonly everyWord: boolean;
}

/** Finds nothing for a query without words. */
export type Search = (query: string) => Found;

const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;

/** With two hundred documents, a place of the same name would otherwise stand below all that mention it. */
const WEIGHT: Readonly<Record<EntryKind, number>> = {
  question: 4,
  place: 5,
  originator: 3,
  figure: 0.5,
  event: 1,
  source: 0.8,
};

/**
 * Lays the entries out so that each query takes a moment only. Every word of a query is to be found but for the small
 * words of the reader's language, which count only where it has no others or as a name in capitals (WHO, IS); where nothing has every word, any will do.
 */
export function searchIndex(entries: readonly SearchEntry[], words: Words): Search {
  const small = new Set(words.t('search.smallWords').split(' '));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'detail', 'also'],
    // Folded before it is taken apart: the comma in 854,327 does not end a word.
    tokenize: (text) => folded(text).split(BETWEEN_WORDS),
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
    const terms = withDaysInWords(query, words).split(/\s+/u);
    const telling = terms.filter((word) => isName(word) || !small.has(folded(word)));
    const asked = (telling.length > 0 ? telling : terms).join(' ');
    const whole = index.search(asked);
    const hits = whole.length > 0 ? whole : index.search(asked, { combineWith: 'OR' });
    return { entries: hits.flatMap(({ id }) => byId.get(id) ?? []), everyWord: whole.length > 0 };
  };
}

const DAYS = /\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[./](\d{1,2})[./](\d{4}))\b/gu;

/** A day in digits, its year or its day first, as pages write days. */
function withDaysInWords(query: string, words: Words): string {
  return query.replaceAll(DAYS, (written, year, month, day, d, m, y) => {
    const date = parseCalendarDate([year ?? y, two(month ?? m), two(day ?? d)].join('-'));
    return date ? words.date(date) : written;
  });
}

const two = (digits: string): string => digits.padStart(2, '0');

const isName = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
