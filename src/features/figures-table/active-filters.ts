import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Words } from '../../i18n/words.ts';
import { FACETS } from './columns.ts';
import type { FigureRows } from './figure-rows.ts';
import type { TableQuery } from './table-query.ts';

export interface ActiveFilter {
  /** What it narrows and to what, in words. */
  readonly label: string;
  /** What takes it out of the address. */
  readonly without: Readonly<Record<string, string | null>>;
}

/** Everything that narrows the table, except the text searched for, which stands in its own box. */
export function activeFilters(
  query: TableQuery,
  nameOf: FigureRows['nameOf'],
  words: Words,
): readonly ActiveFilter[] {
  const day = (of: string, end: 'from' | 'to', value: CalendarDate | null, name: string) =>
    value === null
      ? []
      : [
          {
            label: words.t(`figures.active.${end}`, { of, day: words.date(value) }),
            without: { [name]: null },
          },
        ];
  const number = (end: 'least' | 'most', value: number | null, name: string) =>
    value === null
      ? []
      : [
          {
            label: words.t(`figures.active.${end}`, { value: words.number(value) }),
            without: { [name]: null },
          },
        ];
  return [
    ...number('least', query.least, 'min'),
    ...number('most', query.most, 'max'),
    ...FACETS.flatMap((facet) => {
      const chosen = query.facets[facet] ?? [];
      return chosen.map((id) => ({
        label: words.t('figures.active.facet', {
          of: words.t(`figures.facet.${facet}`),
          name: nameOf(facet, id).name,
        }),
        without: { [facet]: chosen.filter((each) => each !== id).join(',') },
      }));
    }),
    ...day(words.t('figures.column.describes'), 'from', query.describes.from, 'from'),
    ...day(words.t('figures.column.describes'), 'to', query.describes.to, 'to'),
    ...day(words.t('figures.column.published'), 'from', query.published.from, 'published-from'),
    ...day(words.t('figures.column.published'), 'to', query.published.to, 'published-to'),
    ...(query.wording === ''
      ? []
      : [
          {
            label: words.t('figures.active.wording', { text: query.wording }),
            without: { wording: null },
          },
        ]),
  ];
}
