import { type Figure, isUnreliable } from '../domain/figure.ts';
import { edgeOf, leastClaimed, mostClaimed, type Quantity } from '../domain/quantity.ts';
import type { Claim } from './claims.ts';

/** An end of what the others claim: the figure that claims it, and of a range only the end itself. */
export interface OthersEnd {
  readonly figure: Figure;
  readonly quantity: Quantity;
}

/** What all but the leading claim of a scope amount to, from the least to the most; nothing is averaged (R19). */
export interface ClaimedByOthers {
  readonly count: number;
  readonly least: OthersEnd;
  readonly most: OthersEnd;
  /** True when neither end is open, so that everything claimed lies between them. */
  readonly isClosed: boolean;
}

/**
 * The claims of a scope besides the one that leads, from the one that claims least to the one that claims most. Figures
 * in doubt or carried forward are left out (R22), and those without a number; null when none is left.
 */
export function othersOf(claims: readonly Claim[]): ClaimedByOthers | null {
  const others = claims
    .filter(({ standing, figure }) => standing !== 'headline' && !isUnreliable(figure))
    .flatMap(({ figure }) => {
      const [low, high] = [leastClaimed(figure.quantity), mostClaimed(figure.quantity)];
      return low === null || high === null ? [] : { figure, low, high };
    });
  const [least] = others.toSorted((a, b) => a.low - b.low);
  const [most] = others.toSorted((a, b) => b.high - a.high);
  if (!least || !most) return null;
  const ends = [endOf(least.figure, least.low), endOf(most.figure, most.high)] as const;
  return {
    count: others.length,
    least: ends[0],
    most: ends[1],
    isClosed: ends.every(({ quantity }) => edgeOf(quantity) === 'exact' || edgeOf(quantity) === 'about'),
  };
}

function endOf(figure: Figure, value: number): OthersEnd {
  return { figure, quantity: figure.quantity.kind === 'range' ? { kind: 'exact', value } : figure.quantity };
}
