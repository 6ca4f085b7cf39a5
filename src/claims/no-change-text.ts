import type { Words } from '../i18n/words.ts';
import type { Change } from '../statistics/change.ts';

/** Why no change is told; across breaks every one in between, in the words of those who explained it (R25). */
export function noChangeText(why: Extract<Change, { kind: 'none' }>, words: Words): string {
  if (why.reason !== 'break') return words.t(`desk.noChange.${why.reason}`);
  const { breaks } = why;
  const dates = [...new Set(breaks.map(({ date }) => words.date(date)))];
  const reasons = breaks.map(({ explained, explanation }) =>
    explained ? explanation : words.t('claims.break.notYet'),
  );
  return [words.t('claims.break.noChange', { date: words.list(dates) }), ...new Set(reasons)].join(' ');
}
