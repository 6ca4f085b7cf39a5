import type { Figure } from '../../domain/figure.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { AsOfView, BreakInView } from '../as-of.ts';
import { NONE_BEFORE } from '../change.ts';
import { type Decomposition, decomposition } from './decomposition.ts';
import { once } from '../../domain/once.ts';
import type { Criteria } from '../../domain/scope.ts';
import { countingTheSame } from '../same-count.ts';
import { type Series, seriesOf } from '../series.ts';
import { isOldCount } from '../../domain/series-break.ts';

/** A figure and how it came from the one before. */
export interface Move {
  readonly later: Figure;
  /** What the later figure is set against; after a change of source the other originator's last figure; else null. */
  readonly earlier: Figure | null;
  readonly how: Decomposition;
}

export interface SeriesMoves {
  readonly series: Series;
  /** Newest first. */
  readonly moves: readonly Move[];
}

/**
 * How each series of a named originator moved, figure by figure (R26). A first figure is no move, unless it is the
 * first after a change of source: then the break is told (R25). Series without any move are left out.
 */
export function movesOf(view: AsOfView, criteria: Criteria): readonly SeriesMoves[] {
  return seriesOf(view, criteria)
    .filter(({ originator }) => originator.named)
    .map((series) => ({
      series,
      moves: series.points.flatMap(({ figure }) => moveTo(view, figure)).toReversed(),
    }))
    .filter(({ moves }) => moves.length > 0);
}

/** Reasons that leave nothing to move from. */
const STARTS: ReadonlySet<string> = new Set([...NONE_BEFORE, 'unnamed-originator']);

function moveTo(view: AsOfView, later: Figure): readonly Move[] {
  const how = decomposition(view, later);
  if (how.kind === 'moved') return [{ later, earlier: how.change.previous, how }];
  if (STARTS.has(how.reason)) return [];
  if (how.previous) return [{ later, earlier: how.previous, how }];
  const cut = how.reason === 'break' ? how.breaks.at(-1) : undefined;
  return [{ later, earlier: cut ? lastBefore(view, cut, later) : null, how }];
}

/** The other side of a change of source: what was counted the earlier way, for the reader to see and not to subtract. */
function lastBefore(view: AsOfView, cut: BreakInView, later: Figure): Figure | null {
  return lastOfCount(countingTheSame(view, later))(cut);
}

/** Every figure that is the first of its kind after the break asks for it. */
const lastOfCount = once((counting: readonly Figure[]) =>
  once((cut: BreakInView) =>
    counting
      .filter((figure) => isOldCount(cut, figure))
      .reduce<Figure | null>(
        (newest, figure) =>
          newest === null || referenceDay(figure.time) >= referenceDay(newest.time) ? figure : newest,
        null,
      ),
  ),
);
