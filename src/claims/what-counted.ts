import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Words } from '../i18n/words.ts';

/** What a figure counts, whom and where, in a few words. */
export function whatCounted(
  figure: Figure,
  { measures, populations, places }: Dataset,
  words: Words,
): string {
  return words.t('claims.what', {
    measure: measures.get(figure.measure)?.name ?? '',
    population: populations.get(figure.population)?.name ?? '',
    place: places.get(figure.place)?.name ?? '',
  });
}
