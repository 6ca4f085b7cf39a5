import type { Figure } from '../domain/figure.ts';
import { referenceDay } from '../domain/reference-time.ts';
import { countsWhatBreaks, isAfterBreak } from '../domain/series-break.ts';
import type { AsOfView, BreakInView } from './as-of.ts';

/** The break in view that lies between two figures of one thing counted, the earlier and the later; else null (R25). */
export function breakBetween(view: AsOfView, earlier: Figure, later: Figure): BreakInView | null {
  return (
    view.breaks.find(
      (cut) =>
        cut.fromOriginator === earlier.originator &&
        cut.toOriginator === later.originator &&
        countsWhatBreaks(cut, earlier) &&
        countsWhatBreaks(cut, later) &&
        !isAfterBreak(cut, earlier) &&
        isAfterBreak(cut, later),
    ) ?? null
  );
}

/** That the originator of a figure stopped publishing what it counts, once that could be known; else null. */
export function discontinuedAfter(view: AsOfView, figure: Figure): BreakInView | null {
  return (
    view.breaks.find(
      (cut) =>
        cut.kind === 'discontinued' &&
        cut.explained &&
        cut.fromOriginator === figure.originator &&
        countsWhatBreaks(cut, figure) &&
        referenceDay(figure.time) < cut.date,
    ) ?? null
  );
}
