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

/** True when the break speaks of what the figure counts, whoever counts it. */
export function countsWhatBreaks(
  seriesBreak: Pick<SeriesBreak, 'measure' | 'population' | 'place'>,
  figure: Pick<Figure, 'measure' | 'population' | 'place'>,
): boolean {
  return (
    seriesBreak.measure === figure.measure &&
    seriesBreak.place === figure.place &&
    (seriesBreak.population === null || seriesBreak.population === figure.population)
  );
}

/** True when the figure is counted the new way: it speaks about the day of the break or a later one. */
export function isAfterBreak(seriesBreak: Pick<SeriesBreak, 'date'>, figure: Pick<Figure, 'time'>): boolean {
  return referenceDay(figure.time) >= seriesBreak.date;
}
