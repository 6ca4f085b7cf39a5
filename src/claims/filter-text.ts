import type { CalendarDate } from '../domain/calendar-date.ts';
import { textOn } from '../domain/dated-text.ts';
import type { Words } from '../i18n/words.ts';
import type { Filters } from '../statistics/filters.ts';

/** What a filter leaves, to follow a noun, as a day calls it: "for west Mosul, from the United Nations or a government". */
export function filterText(filters: Filters, day: CalendarDate, words: Words): string {
  const places = filters.places.map(({ inSentence }) => inSentence);
  const populations = filters.populations.map(({ name }) =>
    words.t('claims.filter.quoted', { name: textOn(name, day) }),
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
