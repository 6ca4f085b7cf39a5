import type { CalendarDate } from './calendar-date.ts';
import type { Measure, Population } from './measure.ts';
import type { Place } from './place.ts';
import { type ReferenceTime, referenceDay } from './reference-time.ts';
import type { Originator } from './source.ts';
import type { AnySubject, Subject } from './subject.ts';
import type { Id } from './id.ts';

export const BREAK_KINDS = ['definition', 'source-switch', 'scope', 'discontinued'] as const;

/**
 * A day from which figures may not be joined to or compared with earlier ones (R25). Every criterion that is
 * not null must fit for the break to apply; `fromOriginator` and `toOriginator` differ for a source switch.
 */
export interface SeriesBreak {
  readonly id: Id<'break'>;
  /** First day counted the new way. */
  readonly date: CalendarDate;
  /** First day the explanation could be given; before it only the cut is shown. */
  readonly knownFrom: CalendarDate;
  readonly kind: (typeof BREAK_KINDS)[number];
  readonly measure: Measure;
  readonly population: Population | null;
  readonly place: Place;
  readonly fromOriginator: Originator;
  readonly toOriginator: Originator;
  readonly before: string;
  readonly after: string;
  readonly explanation: string;
}

/** The first day on which a break is past and could be explained. */
export const explicableFrom = ({ date, knownFrom }: Pick<SeriesBreak, 'date' | 'knownFrom'>): CalendarDate =>
  knownFrom > date ? knownFrom : date;

/** True where from the break on another originator counts. */
export const changesOriginator = ({
  fromOriginator,
  toOriginator,
}: Pick<Cut, 'fromOriginator' | 'toOriginator'>): boolean => fromOriginator !== toOriginator;

/** Where a break cuts: which counts, of whom, from which day on. */
export interface Cut<Of extends AnySubject = Subject> {
  readonly date: CalendarDate;
  readonly measure: Of['measure'];
  readonly population: Of['population'] | null;
  readonly place: Of['place'];
  readonly fromOriginator: Of['originator'];
  readonly toOriginator: Of['originator'];
}

type Timed = { readonly time: ReferenceTime };

/** True when the break speaks of what the figure counts, or of what a scope may ask for, whoever counts it. */
export function countsWhatBreaks<Of extends AnySubject = Subject>(
  cut: Pick<Cut<Of>, 'measure' | 'population' | 'place'>,
  counted: {
    readonly measure: Of['measure'];
    readonly population: Of['population'] | null;
    readonly place: Of['place'] | null;
  },
): boolean {
  return (
    cut.measure === counted.measure &&
    (counted.place === null || cut.place === counted.place) &&
    (cut.population === null || counted.population === null || cut.population === counted.population)
  );
}

/** True when what the figure's originator counts breaks there, on whichever side the figure stands. */
export function cutsCountOf(cut: Cut, figure: Subject): boolean {
  const { originator } = figure;
  return (
    countsWhatBreaks(cut, figure) && (cut.fromOriginator === originator || cut.toOriginator === originator)
  );
}

/** True when the figure is counted the new way: it speaks about the day of the break or a later one. */
export function isAfterBreak(cut: Pick<Cut, 'date'>, figure: Timed): boolean {
  return referenceDay(figure.time) >= cut.date;
}

/** True of a figure of the originator that counted before the break, about what breaks, of a day before it. */
export function isOldCount<Of extends AnySubject = Subject>(cut: Cut<Of>, figure: Of & Timed): boolean {
  return (
    cut.fromOriginator === figure.originator && countsWhatBreaks(cut, figure) && !isAfterBreak(cut, figure)
  );
}

/** True of a figure of the originator that counts from the break on, about what breaks, of its day or a later one. */
export function isNewCount<Of extends AnySubject = Subject>(cut: Cut<Of>, figure: Of & Timed): boolean {
  return cut.toOriginator === figure.originator && countsWhatBreaks(cut, figure) && isAfterBreak(cut, figure);
}

/** True when the break lies between the earlier figure and the later, which may then not be joined or compared (R25). */
export function liesBetween<Of extends AnySubject = Subject>(
  cut: Cut<Of>,
  earlier: Of & Timed,
  later: Of & Timed,
): boolean {
  return isOldCount(cut, earlier) && isNewCount(cut, later);
}
