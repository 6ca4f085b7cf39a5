import type { Figure } from '../../domain/figure.ts';
import { boundsOf, leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import type { Answer, Claim } from '../answers.ts';
import { type Standing, standingAgainst } from '../standing.ts';

/** What says another thing than the headline, the plainest challenge first. What agrees with it is no other claim. */
const RANK: { readonly [Each in Standing]: number | null } = {
  differs: 1,
  'above-floor': 2,
  'below-ceiling': 3,
  'floor-below': 4,
  'ceiling-above': 5,
  headline: null,
  agrees: null,
  disputed: null,
  'other-time': null,
  'not-compared': null,
};

/** The claim that challenges the headline most; null when none does. Cards, walls and lines to be read out all ask here. */
export function strongestOther(answer: Answer): Claim | null {
  return challenges(answer)[0] ?? null;
}

/**
 * The claims of the leading scope that challenge the headline, the strongest first: those of named speakers before others;
 * of them one that the ledger says contradicts it, then one with another number, and so on; of equals the one that lies
 * furthest off, then the newest. Doubtful claims do not challenge (R22), nor does what is not to be compared (R20), nor an earlier running total,
 * which was bound to grow, nor an echo of what leads.
 */
export function challenges({ headline, groups: [{ claims }] }: Answer): readonly Claim[] {
  if (!headline) return [];
  const lead = headline.claim.figure;
  return claims
    .flatMap((claim) => {
      const rank = rankOf(lead, claim);
      return rank === null ? [] : { claim, rank };
    })
    .toSorted(
      (a, b) =>
        Number(b.claim.figure.originator.named) - Number(a.claim.figure.originator.named) ||
        a.rank - b.rank ||
        distance(lead, b.claim.figure) - distance(lead, a.claim.figure),
    )
    .map(({ claim }) => claim);
}

/** How many times one number goes into the other, by what each claims at least and at most. */
function distance(a: Figure, b: Figure): number {
  const [one, other] = [a, b].map(({ quantity }) => ({
    low: leastClaimed(quantity) ?? 0,
    high: mostClaimed(quantity) ?? 0,
  }));
  if (!one || !other) return 0;
  return Math.max(ratio(other.high, one.low), ratio(one.high, other.low));
}

const ratio = (more: number, less: number): number =>
  less === 0 ? (more === 0 ? 1 : Infinity) : more / less;

/** 0 when the ledger says that the claim contradicts the lead, then its place in the order; null when it challenges nothing. */
function rankOf(lead: Figure, { figure, disputes }: Claim): number | null {
  if (figure === lead || figure.status === 'doubtful' || boundsOf(figure.quantity) === null) return null;
  if (disputes.some(({ other }) => other === lead)) return 0;
  if (lead.time.kind === 'running-total' && referenceDay(figure.time) < referenceDay(lead.time)) return null;
  return RANK[standingAgainst(lead, figure)];
}
