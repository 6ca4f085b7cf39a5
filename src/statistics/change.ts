import { daysBetween, firstNotBefore } from '../domain/calendar-date.ts';
import { type Figure, isUnreliable } from '../domain/figure.ts';
import { boundsOfDifference } from '../domain/quantity-arithmetic.ts';
import { periodLength, referenceDay, sameReferenceTime } from '../domain/reference-time.ts';
import type { AsOfView, BreakInView } from './as-of.ts';
import { breaksBetween, switchesTo } from './breaks.ts';
import { tallyIn } from './held-figures.ts';
import { ledgerIndex } from './ledger-index.ts';
import { seriesKey } from '../domain/scope.ts';
import { held } from '../domain/held.ts';
import { type Direction, statedDirection } from './stated-direction.ts';

/**
 * Why there is no figure of an earlier day to compare with: the speaker had said nothing at all before, nothing of this
 * count, or only of the same day or later ones.
 */
export const NONE_BEFORE = ['first-of-speaker', 'first-figure', 'no-earlier-day'] as const;
export type NoneBefore = (typeof NONE_BEFORE)[number];

/** The change since the same originator's previous figure, or why there is none. */
export type Change =
  | {
      readonly kind: 'change';
      readonly previous: Figure;
      /** Bounds of the difference: equal when both figures are exact, infinite where one of them is open. */
      readonly low: number;
      readonly high: number;
      readonly direction: Direction;
      /** True when a running total certainly fell: a revision, a restart or a fault, never negative events (R11). */
      readonly fell: boolean;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoneBefore | 'unnamed-originator' | 'not-comparable';
      readonly previous?: Figure;
    }
  | {
      readonly kind: 'none';
      readonly reason: 'break';
      readonly previous?: Figure;
      /** Every break in between, oldest first; at least one. */
      readonly breaks: readonly BreakInView[];
    };

/**
 * The change of a figure since the newest figure in view about an earlier day of the same originator, measure,
 * population, place, kind of time, start of count and length of period. Refuses across a break (R25), for unnamed
 * originators, and where either number is missing, doubtful or extrapolated (R22), or flows overlap or differ in length.
 */
export function changeSince(view: AsOfView, figure: Figure): Change {
  if (!figure.originator.named) return { kind: 'none', reason: 'unnamed-originator' };
  const previous = previousOf(view, figure);
  if (!previous) return firstOfItsKind(view, figure);
  const breaks = breaksBetween(view, previous, figure);
  if (breaks.length > 0) return { kind: 'none', reason: 'break', previous, breaks };
  const difference = boundsOfDifference(figure.quantity, previous.quantity);
  if (!difference || [figure, previous].some(isUnreliable) || !samePace(previous, figure)) {
    return { kind: 'none', reason: 'not-comparable', previous };
  }
  return {
    kind: 'change',
    previous,
    ...difference,
    direction: statedDirection(previous.quantity, figure.quantity),
    fell: figure.time.kind === 'running-total' && difference.high < 0,
  };
}

/** The newest figure about an earlier day; of several about that day rather one that is neither doubtful nor extrapolated. */
function previousOf(view: AsOfView, figure: Figure): Figure | undefined {
  const series = held(ledgerIndex(view.dataset).series, seriesKey(figure));
  const earlier = firstNotBefore(series, ({ time }) => referenceDay(time), referenceDay(figure.time));
  let newest: Figure | undefined;
  for (let at = earlier - 1; at >= 0; at -= 1) {
    const other = series[at];
    if (!other || !view.includes(other)) continue;
    if (newest && !sameReferenceTime(other.time, newest.time)) break;
    if (!isUnreliable(other)) return other;
    newest ??= other;
  }
  return newest;
}

/** The first figure after a change of source says so: the reader looks for the change and is told why there is none. */
function firstOfItsKind(view: AsOfView, figure: Figure): Change {
  const breaks = switchesTo(view, figure);
  return breaks.length > 0
    ? { kind: 'none', reason: 'break', breaks }
    : { kind: 'none', reason: howFirst(view, figure) };
}

/** Asked of all that was public by the figure's own day, what was superseded since included. */
function howFirst({ dataset }: AsOfView, figure: Figure): NoneBefore {
  const { series } = ledgerIndex(dataset);
  const day = figure.published;
  if (day === null) return 'no-earlier-day';
  const [first, second] = tallyIn(dataset).spokenOn.get(figure.originator) ?? [];
  if (first === day && (second === undefined || second > day)) return 'first-of-speaker';
  const isEarlier = ({ id, published }: Figure): boolean =>
    id !== figure.id && published !== null && published <= day;
  return held(series, seriesKey(figure)).some(isEarlier) ? 'no-earlier-day' : 'first-figure';
}

/** Months and years compare with their like; other periods only with one of the same number of days, and apart from it. */
export function samePace({ time: earlier }: Figure, { time: later }: Figure): boolean {
  if (earlier.kind !== 'flow' || later.kind !== 'flow') return true;
  if (earlier.to >= later.from) return false;
  return periodLength(later) === 'other'
    ? daysBetween(earlier.from, earlier.to) === daysBetween(later.from, later.to)
    : true;
}
