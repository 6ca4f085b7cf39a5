import type { ChartBreak } from '../kinds/time/model.ts';
import { type CalendarDate, dayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Scope } from '../../domain/question.ts';
import { changesOriginator, countsWhatBreaks, isAfterBreak } from '../../domain/series-break.ts';
import { keptTogether } from '../../i18n/kept-together.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView, BreakInView } from '../../statistics/as-of.ts';
import { partsFigures } from '../../statistics/breaks.ts';
import { seriesOf } from '../../statistics/series.ts';

/** Where the count changed within a scope, oldest first, as far as it could be known by the day (R25). */
export function breaksOf(view: AsOfView, scope: Scope): readonly BreakInView[] {
  const figures = seriesOf(view, scope).flatMap(({ points }) => points.map(({ figure }) => figure));
  return view.breaks.filter((cut) => countsWhatBreaks(cut, scope) && partsFigures(cut, figures));
}

/** The breaks that part figures of a list: some of what breaks is counted the earlier way, and some the new way. */
export function breaksWithin(view: AsOfView, figures: readonly Figure[]): readonly BreakInView[] {
  return view.breaks.filter((cut) => {
    const counted = figures.filter((figure) => countsWhatBreaks(cut, figure));
    return (
      partsFigures(cut, counted) &&
      counted.some((figure) => isAfterBreak(cut, figure)) &&
      counted.some((figure) => !isAfterBreak(cut, figure))
    );
  });
}

/** One upright for each day on which the count changed, with both sides in words; two reasons of one day share it. */
export function chartBreaks(
  breaks: readonly BreakInView[],
  badgeOf: (day: CalendarDate) => string | null,
  words: Words,
): readonly ChartBreak[] {
  return [...new Set(breaks.map(({ date }) => date))].map((date) => {
    const told = breaks.filter((cut) => cut.date === date && cut.explained);
    // Kept together: a line between the day and its month is misread.
    const day = keptTogether(words.date(date, 'day-month'));
    const before = [...new Set(told.map((cut) => cut.before))].join('; ');
    const after = [...new Set(told.map((cut) => cut.after))].join('; ');
    const moved = told.find(changesOriginator);
    const [from, to] = [moved?.fromOriginator.label, moved?.toOriginator.label];
    const onlyDay = words.t('charts.break.day', { day });
    return {
      at: dayNumber(date),
      badge: badgeOf(date),
      before: before
        ? words.t('charts.break.before', { text: before })
        : words.t('charts.break.beforeDay', { day }),
      after: after
        ? words.t('charts.break.from', { day, text: after })
        : words.t('charts.break.untold', { day }),
      brief:
        from && to
          ? {
              before: from,
              after: to,
              both: words.t('charts.break.switched', { from, to, day }),
              day: onlyDay,
            }
          : {
              before: words.t('charts.break.beforeDay', { day }),
              after: words.t('charts.break.fromDay', { day }),
              both: words.t('charts.break.otherwise', { day }),
              day: onlyDay,
            },
    };
  });
}
