import { kinTogether } from '../../claims/track-scale.ts';
import type { Figure } from '../../domain/figure.ts';
import { mostClaimed } from '../../domain/quantity.ts';
import type { Scope } from '../../domain/question.ts';
import { countKey, isWithin } from '../../domain/scope.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { seriesOf } from '../../statistics/series.ts';
import { figuresOfSeries } from './drawn-scope.ts';

/** On the scale of something larger than so many times itself a course lies flat. */
const FLAT = 4;

/**
 * The largest number on the scale of each scope that is drawn over time. What counts a part of what another counts stands on
 * its scale, so that no part looks larger than its whole; other counts share one as long as neither lies flat on it.
 */
export function largestOnScales(view: AsOfView, scopes: readonly Scope[]): ReadonlyMap<Scope, number> {
  const counted = new Map(scopes.map((scope) => [scope, figuresOfSeries(seriesOf(view, scope))]));
  const kinds = new Map([...counted].map(([scope, figures]) => [scope, oneOfEach(figures)]));
  const areKin = (one: Scope, other: Scope) =>
    (kinds.get(one) ?? []).some((a) =>
      (kinds.get(other) ?? []).some((b) => isWithin(a, b) || isWithin(b, a)),
    );
  const groups = kinTogether(scopes, areKin).map((together) => ({
    together,
    largest: Math.max(
      ...together.flatMap((scope) =>
        (counted.get(scope) ?? []).map(({ quantity }) => mostClaimed(quantity) ?? 0),
      ),
    ),
  }));
  let shared = Infinity;
  return new Map(
    groups
      .toSorted((a, b) => b.largest - a.largest)
      .flatMap(({ together, largest }) => {
        if (shared > FLAT * largest) shared = largest;
        return together.map((scope) => [scope, shared] as const);
      }),
  );
}

/** One figure of each thing that they count. */
const oneOfEach = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((figure) => [countKey(figure), figure])).values(),
];
