import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Gap } from '../../statistics/silence.ts';

/** A gap with its days, for tables and for readers who do not see the drawing (R28); under a filter it is one of what matches. */
export function gapText({ from, to, days }: Gap, view: AsOfView, words: Words): string {
  return words.t(view.narrowed ? 'desk.gap.filtered' : 'desk.gap', {
    from: words.date(from),
    to: words.date(to),
    days,
  });
}
