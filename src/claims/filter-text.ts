import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { Filters } from '../statistics/filters.ts';

/** What a filter leaves, to follow a noun: "for west Mosul, from the United Nations or a government". */
export function filterText(filters: Filters, dataset: Dataset, words: Words): string {
  const places = filters.places.map((id) => dataset.places.get(id)?.inSentence ?? id);
  const populations = filters.populations.map((id) =>
    words.t('claims.filter.quoted', { name: dataset.populations.get(id)?.name ?? id }),
  );
  const kinds = filters.kinds.map((kind) => words.t(`claims.filter.kind.${kind}`));
  return words.list([
    ...(places.length > 0 ? [words.t('claims.filter.place', { names: words.oneOf(places) })] : []),
    ...(populations.length > 0
      ? [words.t('claims.filter.population', { names: words.oneOf(populations) })]
      : []),
    ...(kinds.length > 0 ? [words.t('claims.filter.who', { names: words.oneOf(kinds) })] : []),
  ]);
}
