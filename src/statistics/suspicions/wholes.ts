import { type CalendarDate, compareDates } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';

/** A figure that may be the whole of others, with the most it can be. */
export interface Whole {
  readonly figure: Figure;
  readonly most: number;
}

/**
 * Wholes in a tree by their time, so that a part is compared only with those that could be exceeded by it: whole halves
 * are passed over that begin too late, end too early or are large enough.
 */
export type Wholes =
  | Whole
  | {
      readonly halves: readonly [Wholes, Wholes];
      readonly firstStart: CalendarDate;
      readonly lastEnd: CalendarDate;
      readonly smallest: number;
    };

/** At least one whole, in any order. */
export function wholesOf(wholes: readonly Whole[]): Wholes {
  return halved(
    wholes.toSorted(
      ({ figure: a }, { figure: b }) =>
        compareDates(referenceStart(a.time), referenceStart(b.time)) ||
        compareDates(referenceDay(a.time), referenceDay(b.time)),
    ),
  );
}

/** The wholes that begin no later and end no earlier than a part, and are surely less than it: `least` is its lower bound. */
export function exceeded(wholes: Wholes, part: Figure, least: number): readonly Figure[] {
  const { firstStart, lastEnd, smallest } = spanOf(wholes);
  if (firstStart > referenceStart(part.time) || lastEnd < referenceDay(part.time) || smallest >= least)
    return [];
  return 'figure' in wholes ? [wholes.figure] : wholes.halves.flatMap((half) => exceeded(half, part, least));
}

function halved(sorted: readonly Whole[]): Wholes {
  const [first] = sorted;
  if (!first) throw new Error('There is no whole.');
  if (sorted.length === 1) return first;
  const middle = sorted.length >> 1;
  const halves = [halved(sorted.slice(0, middle)), halved(sorted.slice(middle))] as const;
  const [a, b] = [spanOf(halves[0]), spanOf(halves[1])];
  return {
    halves,
    firstStart: a.firstStart,
    lastEnd: a.lastEnd > b.lastEnd ? a.lastEnd : b.lastEnd,
    smallest: Math.min(a.smallest, b.smallest),
  };
}

function spanOf(wholes: Wholes): { firstStart: CalendarDate; lastEnd: CalendarDate; smallest: number } {
  if (!('figure' in wholes)) return wholes;
  const { time } = wholes.figure;
  return { firstStart: referenceStart(time), lastEnd: referenceDay(time), smallest: wholes.most };
}
