import { compareDates, daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { boundsOf } from '../../domain/quantity.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { Known } from '../as-of.ts';
import type { Elsewhere, Neighbour, Neighbours } from './neighbours.ts';
import { type PairStanding, isPassed } from './pair.ts';
import { countingTheSame } from '../same-count.ts';
import { COMPARABLE_DAYS } from '../standing.ts';

/** How a figure stood on the day it was published, each with what shows it. The first state of a row counts for it. */
export type SheetState =
  /** The ledger doubts what the figure is about, and names figures that its number fits. */
  | { readonly kind: 'label-doubt'; readonly fits: readonly Elsewhere[] }
  /** The ledger doubts the number. */
  | { readonly kind: 'doubtful' }
  /** The ledger calls it a contradiction, or two numbers for one time cannot both be meant (R21). */
  | { readonly kind: 'contradicted'; readonly by: readonly Neighbour[] }
  /** A lower bound that is true but out of date: a running total lay above it before it was published. */
  | {
      readonly kind: 'floor-passed';
      readonly by: readonly Neighbour[];
      /** The earliest total that lay above it, and how many days before the figure was published it did. */
      readonly first: Figure;
      readonly daysBefore: number;
    }
  /** A lower bound below others: no contradiction (R21). */
  | { readonly kind: 'floor-below'; readonly by: readonly Neighbour[] }
  | { readonly kind: 'agrees'; readonly with: readonly Neighbour[]; readonly compared: number }
  | { readonly kind: 'within-range'; readonly with: readonly Neighbour[] }
  /** Nothing meets it, and what there is leaves room for it: bounds, or itself a bound. */
  | { readonly kind: 'leaves-room'; readonly with: readonly Neighbour[] }
  /** Other numbers for other days near by: both may be true. */
  | { readonly kind: 'differs'; readonly with: readonly Neighbour[] }
  /** Nobody else counted this near in time; its number meets claims of another scope that the ledger sets beside it. */
  | {
      readonly kind: 'meets-elsewhere';
      readonly with: readonly Elsewhere[];
      readonly compared: number;
      readonly days: number | null;
    }
  /** Nobody else, or nobody near in time; `nearest` is the one that comes closest. `days` is null for a count of a period. */
  | { readonly kind: 'only-source'; readonly days: number | null; readonly nearest: Neighbour | null }
  | { readonly kind: 'no-number' };

export type SheetStateKind = SheetState['kind'];

/**
 * The states of a figure among its neighbours on the day of the view, never empty: what must be known before anything
 * else stands first.
 */
export function sheetStates(
  view: Known,
  figure: Figure,
  { others, elsewhere }: Neighbours,
): readonly [SheetState, ...SheetState[]] {
  if (boundsOf(figure.quantity) === null) return [{ kind: 'no-number' }];
  const [first, ...further] = [
    ...doubts(figure, elsewhere),
    ...contradictions(others),
    ...floors(view, figure, others),
    ...agreements(others),
    ...differences(others),
  ];
  return first ? [first, ...further] : [loneState(figure, others, elsewhere)];
}

function doubts(figure: Figure, elsewhere: readonly Elsewhere[]): readonly SheetState[] {
  if (figure.status !== 'doubtful') return [];
  const fits = elsewhere.filter(({ relation }) => relation?.kind === 'label_doubt');
  return [fits.length > 0 ? { kind: 'label-doubt', fits } : { kind: 'doubtful' }];
}

function contradictions(others: readonly Neighbour[]): readonly SheetState[] {
  const by = standing(others, 'disputed', 'contradicts');
  return by.length > 0 ? [{ kind: 'contradicted', by }] : [];
}

function floors(view: Known, figure: Figure, others: readonly Neighbour[]): readonly SheetState[] {
  const by = standing(others, 'floor-below');
  if (by.length === 0) return [];
  const published = figure.published;
  const [first] = countingTheSame(view, figure)
    .filter((other) => isPassed(figure, other))
    .sort((a, b) => compareDates(referenceDay(a.time), referenceDay(b.time)));
  return first && published
    ? [{ kind: 'floor-passed', by, first, daysBefore: daysBetween(referenceDay(first.time), published) }]
    : [{ kind: 'floor-below', by }];
}

function agreements(others: readonly Neighbour[]): readonly SheetState[] {
  const compared = others.filter(({ standing: each }) => !NOT_COMPARED.includes(each)).length;
  const [agreeing, within] = [standing(others, 'agrees'), standing(others, 'within-range')];
  return [
    ...(agreeing.length > 0 ? [{ kind: 'agrees', with: agreeing, compared } as const] : []),
    ...(within.length > 0 ? [{ kind: 'within-range', with: within } as const] : []),
  ];
}

function differences(others: readonly Neighbour[]): readonly SheetState[] {
  const differing = standing(others, 'differs');
  return differing.length > 0 ? [{ kind: 'differs', with: differing }] : [];
}

/** What is left to say when nobody agrees, contradicts or has passed it. */
function loneState(
  figure: Figure,
  others: readonly Neighbour[],
  elsewhere: readonly Elsewhere[],
): SheetState {
  const open = standing(others, 'above-floor', 'below-ceiling', 'ceiling-above');
  if (open.length > 0) return { kind: 'leaves-room', with: open };
  const beside = elsewhere.filter(({ relation }) => relation?.kind === 'scope');
  const meeting = beside.filter(({ meets }) => meets);
  const days = figure.time.kind === 'flow' ? null : COMPARABLE_DAYS;
  if (meeting.length > 0) return { kind: 'meets-elsewhere', with: meeting, compared: beside.length, days };
  return { kind: 'only-source', days, nearest: nearestTo(figure, others) };
}

function nearestTo(figure: Figure, others: readonly Neighbour[]): Neighbour | null {
  const away = (other: Neighbour): number =>
    Math.abs(daysBetween(referenceDay(other.figure.time), referenceDay(figure.time)));
  return others.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

const NOT_COMPARED: readonly PairStanding[] = ['other-time', 'same-count', 'not-compared'];

function standing(others: readonly Neighbour[], ...wanted: readonly PairStanding[]): readonly Neighbour[] {
  return others.filter((other) => wanted.includes(other.standing));
}
