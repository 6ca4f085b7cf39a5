import { breakNote } from '../../claims/break-text.ts';
import { type CalendarDate, compareDates } from '../../domain/calendar-date.ts';
import type { Period } from '../../domain/period.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView, BreakInView } from '../../statistics/as-of.ts';
import { type Gap, longestOf } from '../../statistics/silence.ts';
import { gapText } from './gap-text.ts';

/** What must be said about the data under a chart; a badge of the same number stands where it is drawn. */
export interface ChartNote {
  readonly badge: string | null;
  readonly text: string;
}

/** A note with what it is about: the first day of the longest gap, or the day of a break. */
interface PlacedNote extends ChartNote {
  readonly about: 'gap' | 'break';
  readonly day: CalendarDate;
}

/**
 * The longest gap and every break in order of time, numbered on from the events of the chart (R25, R28). Breaks of one day
 * share a number; one outside the days of the chart has none.
 */
export function chartNotes(
  gaps: readonly Gap[],
  breaks: readonly BreakInView[],
  { shown, after }: { shown: Period; after: number },
  view: AsOfView,
  words: Words,
): readonly PlacedNote[] {
  const longest = longestOf(gaps);
  const told = [
    ...(longest
      ? [
          {
            about: 'gap' as const,
            day: longest.from,
            text: longestGapText(longest, gaps.length - 1, view, words),
          },
        ]
      : []),
    ...breaks.map((cut) => ({ about: 'break' as const, day: cut.date, text: breakNote(cut, view, words) })),
  ].toSorted((a, b) => compareDates(a.day, b.day));
  const keyOf = ({ about, day }: { about: string; day: CalendarDate }) => `${about} ${day}`;
  const drawn = told.filter(({ day }) => day >= shown.from && day <= shown.to);
  const badges = new Map([...new Set(drawn.map(keyOf))].map((key, at) => [key, String(after + at + 1)]));
  return told.map((note) => ({ ...note, badge: badges.get(keyOf(note)) ?? null }));
}

function longestGapText(gap: Gap, others: number, view: AsOfView, words: Words): string {
  return words.t('desk.chart.gapNote', { gap: gapText(gap, view, words), others });
}
