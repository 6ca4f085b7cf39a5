import type { Known } from '../as-of.ts';
import type { ClaimGroup } from '../claims.ts';
import { type Obstacle, obstacleTo } from './obstacle.ts';

/**
 * Why no figure leads a question: nothing is known of any scope; a filter leaves nothing of what is known; only claims of
 * other scopes are known; or what every claim of the leading scope lacks, `mixed` when one lacks this and another that.
 */
export type WhyNoneLeads = 'nothing-known' | 'left-out' | 'other-scopes' | Obstacle | 'mixed';

/** True when any claim is current, of whatever scope. */
export function hasClaims(groups: readonly ClaimGroup[]): boolean {
  return groups.some(({ claims }) => claims.length > 0);
}

/** Why none of these leads, the group of the leading scope first. `whole` are the groups of the view without a filter. */
export function whyNoneLeads(
  known: Known,
  groups: readonly [ClaimGroup, ...ClaimGroup[]],
  whole: readonly ClaimGroup[],
): WhyNoneLeads {
  if (!hasClaims(groups)) return hasClaims(whole) ? 'left-out' : 'nothing-known';
  const [{ claims }] = groups;
  if (claims.length === 0) return 'other-scopes';
  const obstacles = new Set(claims.map(({ figure }) => obstacleTo(known, figure)));
  const [only, another] = obstacles;
  return another === undefined && only ? only : 'mixed';
}
