import type { Figure } from '../domain/figure.ts';
import { boundsOf } from '../domain/quantity.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { Answer, Claim } from './answers.ts';
import { type Standing, standingAgainst } from './standing.ts';

/** What says another thing than the headline, the plainest challenge first. What agrees with it is no other claim. */
const ORDER: readonly Standing[] = [
  'differs',
  'above-floor',
  'below-ceiling',
  'floor-below',
  'ceiling-above',
];

/**
 * The claim of the leading scope that challenges the headline most: one that the ledger says contradicts it, then one
 * with another number, and so on; of equals a named speaker's, then the newest. Null when none challenges it. Doubtful
 * claims do not (R22), nor does what is not to be compared (R20), nor an earlier running total, which was bound to grow.
 */
export function strongestOther({ headline, groups }: Answer): Claim | null {
  if (!headline) return null;
  const lead = headline.claim.figure;
  const challenges = (groups[0]?.claims ?? []).flatMap((claim) => {
    const rank = rankOf(lead, claim);
    return rank === null ? [] : { claim, rank: 2 * rank + (claim.originator.named ? 0 : 1) };
  });
  return challenges.toSorted((a, b) => a.rank - b.rank)[0]?.claim ?? null;
}

/** 0 when the ledger says that the claim contradicts the lead, then its place in the order; null when it challenges nothing. */
function rankOf(lead: Figure, { figure, disputes }: Claim): number | null {
  if (figure === lead || figure.status === 'doubtful' || boundsOf(figure.quantity) === null) return null;
  if (disputes.some(({ other }) => other === lead)) return 0;
  if (lead.time.kind === 'running-total' && referenceDay(figure.time) < referenceDay(lead.time)) return null;
  const at = ORDER.indexOf(standingAgainst(lead, figure));
  return at < 0 ? null : at + 1;
}
