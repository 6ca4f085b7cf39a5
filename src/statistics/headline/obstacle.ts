import type { Figure } from '../../domain/figure.ts';
import { boundsOf } from '../../domain/quantity.ts';
import type { Known } from '../as-of.ts';
import { isFirm, ledgerIndex } from '../ledger-index.ts';

/** What keeps a figure from leading, the plainest reason first. */
export type Obstacle = 'no-number' | 'unnamed' | 'doubtful' | 'extrapolated' | 'echo';

/** Null when by the day the figure has a number of its own and a named originator, and is neither doubtful nor extrapolated (R22). */
export function obstacleTo({ dataset, day }: Known, figure: Figure): Obstacle | null {
  if (boundsOf(figure.quantity) === null) return 'no-number';
  if (!figure.originator.named) return 'unnamed';
  if (figure.status === 'doubtful' || figure.status === 'extrapolated') return figure.status;
  return isFirm(figure, ledgerIndex(dataset), day) ? null : 'echo';
}

/** True when by the day nothing keeps the figure from leading. */
export function mayLead(known: Known, figure: Figure): boolean {
  return obstacleTo(known, figure) === null;
}
