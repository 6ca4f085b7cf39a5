import type { Words } from '../i18n/words.ts';
import type { AsOfView, BreakInView } from '../statistics/as-of.ts';

/** What changed at a break, and how it was counted on either side; while nobody has explained it, only that it changed (R25). */
export function breakText(cut: BreakInView, { day }: AsOfView, words: Words): string {
  const date = words.date(cut.date);
  if (!cut.explained) return words.t('claims.break.unexplained', { date, day: words.date(day) });
  return words.t('claims.break.explained', {
    date,
    change: words.t(`claims.break.${cut.kind}`, {
      from: cut.fromOriginator.label,
      to: cut.toOriginator.label,
    }),
    before: cut.before,
    after: cut.after,
  });
}

/** A break with its explanation, as far as there was one. */
export function breakNote(cut: BreakInView, view: AsOfView, words: Words): string {
  return cut.explained ? `${breakText(cut, view, words)} ${cut.explanation}` : breakText(cut, view, words);
}
