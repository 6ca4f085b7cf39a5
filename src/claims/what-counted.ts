import type { CalendarDate } from '../domain/calendar-date.ts';
import { textOn } from '../domain/dated-text.ts';
import type { Figure } from '../domain/figure.ts';
import type { Words } from '../i18n/words.ts';

/** What a figure counts, whom and where, in a few words, as a day calls them. */
export function whatCounted({ measure, population, place }: Figure, day: CalendarDate, words: Words): string {
  return words.t('claims.what', {
    measure: textOn(measure.name, day),
    population: textOn(population.name, day),
    place: place.name,
  });
}
