import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';
import { referenceDay } from './reference-time.ts';

export const BREAK_KINDS = ['definition', 'source-switch', 'scope', 'discontinued'] as const;

/**
 * A day from which figures may not be joined to or compared with earlier ones (R25). Every criterion that is
 * not null must fit for the break to apply; `fromOriginator` and `toOriginator` differ for a source switch.
 */
export interface SeriesBreak {
  readonly id: string;
  /** First day counted the new way. */
  readonly date: CalendarDate;
  /** First day the explanation could be given; before it only the cut is shown. */
  readonly knownFrom: CalendarDate;
  readonly kind: (typeof BREAK_KINDS)[number];
  readonly measure: string;
  readonly population: string | null;
  readonly place: string;
  readonly fromOriginator: string;
  readonly toOriginator: string;
  readonly before: string;
  readonly after: string;
  readonly explanation: string;
}

/** Where a break cuts: which counts, of whom, from which day on. */
export type Cut = Pick<
  SeriesBreak,
  'date' | 'measure' | 'population' | 'place' | 'fromOriginator' | 'toOriginator'
>;

type Counted = Pick<Figure, 'measure' | 'population' | 'place' | 'time'> & {
  readonly originator: { readonly id: string };
};

/** True when the break speaks of what the figure counts, or of what a scope may ask for, whoever counts it. */
export function countsWhatBreaks(
  cut: Pick<Cut, 'measure' | 'population' | 'place'>,
  counted: { readonly measure: string; readonly population: string | null; readonly place: string | null },
): boolean {
  return (
    cut.measure === counted.measure &&
    (counted.place === null || cut.place === counted.place) &&
    (cut.population === null || counted.population === null || cut.population === counted.population)
  );
}

/** True when the figure is counted the new way: it speaks about the day of the break or a later one. */
export function isAfterBreak(cut: Pick<Cut, 'date'>, figure: Pick<Figure, 'time'>): boolean {
  return referenceDay(figure.time) >= cut.date;
}

/** True of a figure of the originator that counted before the break, about what breaks, of a day before it. */
export function isOldCount(cut: Cut, figure: Counted): boolean {
  return (
    cut.fromOriginator === figure.originator.id && countsWhatBreaks(cut, figure) && !isAfterBreak(cut, figure)
  );
}

/** True of a figure of the originator that counts from the break on, about what breaks, of its day or a later one. */
export function isNewCount(cut: Cut, figure: Counted): boolean {
  return (
    cut.toOriginator === figure.originator.id && countsWhatBreaks(cut, figure) && isAfterBreak(cut, figure)
  );
}

/** True when the break lies between the earlier figure and the later, which may then not be joined or compared (R25). */
export function liesBetween(cut: Cut, earlier: Counted, later: Counted): boolean {
  return isOldCount(cut, earlier) && isNewCount(cut, later);
}
