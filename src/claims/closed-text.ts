import type { Words } from '../i18n/words.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import type { End } from '../statistics/end.ts';

/** That the crisis is over, and which figures those of the page then are. */
export function closedText(end: End, { dataset, day }: AsOfView, words: Words): string {
  return words.t('frame.closed', {
    crisis: dataset.crisis,
    month: words.date(end.day, 'month'),
    last: end.isLast ? 'yes' : 'no',
    day: words.date(day),
  });
}
