import { compareDates } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { isFloor, leastClaimed, mostClaimed } from '../domain/quantity.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { AsOfView } from './as-of.ts';
import { breaksBetween } from './breaks.ts';
import { samePace } from './change.ts';
import { isFirm, ledgerIndex } from './ledger-index.ts';
import type { Series } from './series.ts';
import { type Direction, statedDirection } from './stated-direction.ts';

/** What a chart shows, in one finding about one speaker, whose newest figure it ends with. */
export type Finding =
  | {
      readonly kind: 'course';
      readonly direction: Direction;
      /** Of those counted as the newest is, the one that lies furthest from it; the oldest of several. */
      readonly from: Figure;
      /** Whether nothing counted so came before it; else it is where the course was highest, or lowest. */
      readonly fromStart: boolean;
      readonly to: Figure;
      /** The most and the least of them, where they are neither of the two. */
      readonly highest: Figure | null;
      readonly lowest: Figure | null;
    }
  /** Everything earlier was counted otherwise, so nothing is computed (R22, R25). */
  | { readonly kind: 'parted'; readonly from: Figure; readonly to: Figure }
  | { readonly kind: 'single'; readonly to: Figure };

interface Candidate {
  readonly to: Figure;
  /** With a number, about an earlier day, and counted as the newest is; oldest first. */
  readonly alike: readonly Figure[];
  readonly before: Figure | undefined;
  readonly length: number;
}

/**
 * The finding of some series in view: of the speaker whose figure leads where it has a course, else of the one with the
 * newest course. Doubtful and extrapolated figures, mere echoes and speakers without a name have no part in it (R22).
 * Null when nobody named gave a number.
 *
 * @param leads id of the figure that leads, if one does
 */
export function findingOf(view: AsOfView, all: readonly Series[], leads: string | null): Finding | null {
  const rank = ({ to, alike }: Candidate) => (alike.length > 0 ? 2 : 0) + (to.id === leads ? 1 : 0);
  const [best] = all
    .flatMap((series) => candidateOf(view, series) ?? [])
    .toSorted(
      (a, b) =>
        rank(b) - rank(a) ||
        compareDates(referenceDay(b.to.time), referenceDay(a.to.time)) ||
        b.length - a.length,
    );
  return best ? told(best) : null;
}

function candidateOf(view: AsOfView, { originator, points }: Series): Candidate | null {
  if (!originator.named) return null;
  const index = ledgerIndex(view.dataset);
  const figures = points
    .map(({ figure }) => figure)
    .filter((figure) => isFirm(figure, index, view.day) && mostClaimed(figure.quantity) !== null);
  const to = figures.at(-1);
  if (!to) return null;
  const earlier = figures.filter(({ time }) => referenceDay(time) < referenceDay(to.time));
  const alike = earlier.filter(
    (figure) => breaksBetween(view, figure, to).length === 0 && samePace(figure, to),
  );
  const before = earlier.findLast((figure) => breaksBetween(view, figure, to).length > 0);
  return { to, alike, before, length: figures.length };
}

function told({ to, alike, before }: Candidate): Finding {
  const from = furthestFrom(to, alike);
  if (!from) return before ? { kind: 'parted', from: before, to } : { kind: 'single', to };
  const run = [...alike, to];
  const most = Math.max(...run.map(high));
  const least = Math.min(...run.map(low));
  const unlessAnEnd = (figures: readonly Figure[]) =>
    figures.some((figure) => figure === from || figure === to) ? null : (figures[0] ?? null);
  return {
    kind: 'course',
    direction: directionOf(from, to),
    from,
    fromStart: from === alike[0],
    to,
    highest: unlessAnEnd(run.filter((figure) => high(figure) === most)),
    lowest: unlessAnEnd(run.filter((figure) => low(figure) === least)),
  };
}

function furthestFrom(to: Figure, figures: readonly Figure[]): Figure | undefined {
  const distance = (figure: Figure) =>
    Math.max(Math.abs(low(to) - low(figure)), Math.abs(high(to) - high(figure)));
  const most = Math.max(...figures.map(distance));
  return figures.find((figure) => distance(figure) === most);
}

/** Over a whole course a number above an earlier floor rose from it. */
function directionOf({ quantity: from }: Figure, { quantity: to }: Figure): Direction {
  const isAbove = isFloor(from) && !isFloor(to) && (leastClaimed(to) ?? 0) > (leastClaimed(from) ?? 0);
  return isAbove ? 'up' : statedDirection(from, to);
}

const low = ({ quantity }: Figure): number => leastClaimed(quantity) ?? 0;
const high = ({ quantity }: Figure): number => mostClaimed(quantity) ?? 0;
