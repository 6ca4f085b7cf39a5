import type { Words } from '../i18n/words.ts';
import type { WhyNoneLeads } from '../statistics/headline/why-none-leads.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { filterText } from './filter-text.ts';

/**
 * What stands in the place of a figure that leads, and why none does where anything is known: nothing that a filter left
 * out is told as not known (R7, R28), and nothing of a later day is told at all (R23).
 */
export function whyNoneText(
  whyNone: WhyNoneLeads,
  { day, narrowed }: AsOfView,
  words: Words,
): { readonly title: string; readonly why: string | null } {
  switch (whyNone) {
    case 'nothing-known':
      return { title: words.t('desk.noFigure', { day: words.date(day) }), why: null };
    case 'left-out':
      return {
        title: words.t('desk.noFigure.filtered', {
          filter: narrowed ? filterText(narrowed.filters, day, words) : '',
        }),
        why: null,
      };
    default:
      return {
        title: words.t(narrowed ? 'desk.noneLeads.filtered' : 'desk.noneLeads'),
        why: words.t(`desk.whyNone.${whyNone}`, { filtered: narrowed ? 'yes' : 'no' }),
      };
  }
}
