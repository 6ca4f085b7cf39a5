import { compareDates } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import {
  changesOriginator,
  explicableFrom,
  isNewCount,
  isOldCount,
  liesBetween,
} from '../domain/series-break.ts';
import type { AsOfView, BreakInView } from './as-of.ts';

/**
 * The breaks in view that lie between two figures of one thing counted, the earlier and the later, oldest first (R25).
 * There may be several: a source and a scope can change on one day, and the reader is told both.
 */
export function breaksBetween(view: AsOfView, earlier: Figure, later: Figure): readonly BreakInView[] {
  return view.breaks.filter((cut) => liesBetween(cut, earlier, later));
}

/** The first break between two figures, or null when they may stand in one line. */
export function breakBetween(view: AsOfView, earlier: Figure, later: Figure): BreakInView | null {
  return breaksBetween(view, earlier, later)[0] ?? null;
}

/**
 * True where a break parts figures: the end of a count that its originator did not take up again is none in a course, and is
 * told as its state.
 */
export const partsFigures = (cut: BreakInView, figures: readonly Figure[]): boolean =>
  cut.kind !== 'discontinued' || figures.some((figure) => isNewCount(cut, figure));

/** The changes of source by which the originator of a figure came to count, up to the figure's own day. */
export function switchesTo(view: AsOfView, figure: Figure): readonly BreakInView[] {
  return view.breaks.filter((cut) => changesOriginator(cut) && isNewCount(cut, figure));
}

/**
 * That the originator of a figure stopped publishing what it counts, once that could be known; else null. Told twice, as of
 * one population and of all, it is known from the earlier day.
 */
export function discontinuedAfter(view: AsOfView, figure: Figure): BreakInView | null {
  const [first] = view.breaks
    .filter((cut) => cut.kind === 'discontinued' && cut.explained && isOldCount(cut, figure))
    .sort((a, b) => compareDates(explicableFrom(a), explicableFrom(b)));
  return first ?? null;
}
