import { filterText } from '../../claims/filter-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';

/** What a filter leaves of a drawing, to be said beside it and by whoever reads it out; empty without one. */
export function onlyText({ narrowed, day }: AsOfView, words: Words): string {
  return narrowed ? words.t('desk.chart.only', { filter: filterText(narrowed.filters, day, words) }) : '';
}
