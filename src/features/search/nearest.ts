import MiniSearch from 'minisearch';

/** Something with a page of its own. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What a mistyped or outdated address most likely meant, the likeliest first: by the words of its id and title. */
export function nearest<Item extends Titled>(items: readonly Item[], asked: string): readonly Item[] {
  const index = new MiniSearch<Item & { readonly words: string }>({
    fields: ['words', 'title'],
    // Words of two letters are in everything.
    processTerm: (term) => (term.length > 2 ? term.toLowerCase() : null),
    // One letter makes another word of a short one: "here" is no "where".
    searchOptions: {
      boost: { words: 2 },
      combineWith: 'OR',
      prefix: true,
      fuzzy: (term) => term.length > 4 && 0.3,
    },
  });
  // Ids may be the same in two kinds of things: a place in the list is not.
  index.addAll(items.map((item, at) => ({ ...item, id: String(at), words: `${item.id} ${run(item.id)}` })));
  return index
    .search(`${wordsOf(asked)} ${run(wordsOf(asked))}`)
    .flatMap(({ id }) => items[Number(id)] ?? []);
}

/** The same without what parts its words, as one may have mistyped it. */
function run(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of the last part of an address. */
export function wordsOf(asked: string): string {
  const last = asked.split('/').findLast((part) => part !== '') ?? '';
  return last
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}
