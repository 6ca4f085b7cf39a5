import { type Figure, isSuperseding, SUPERSEDE_REASONS, type Superseding } from '../../domain/figure.ts';
import type { Bounds } from '../../domain/quantity.ts';
import { boundsOfDifference } from '../../domain/quantity-arithmetic.ts';
import { sameReferenceTime } from '../../domain/reference-time.ts';
import type { AsOfView } from '../as-of.ts';
import { type Change, changeSince } from '../change.ts';
import { confirmedBetween } from './flows.ts';
import { countKey } from '../../domain/scope.ts';

/**
 * What a part of a change is (R26). A supersede reason: the earlier figure was printed anew, and that is why.
 * `new`: reported flows say so much happened in between. `new-or-late`: a running total grew, and the ledger does not
 * tell what is new from what was added late. `net`: gains less losses between two days. `between-periods`: each period
 * counts its own. `unexplained`: nobody says what it is.
 */
export const PART_KINDS = [
  ...SUPERSEDE_REASONS,
  'new',
  'new-or-late',
  'net',
  'between-periods',
  'unexplained',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One step of the way, in bounds: equal for exact figures, infinite where one is open. Never a midpoint. */
export interface ChangePart extends Bounds {
  readonly kind: PartKind;
  readonly from: Figure;
  readonly to: Figure;
  /** The reported flows that confirm a `new` part; of other parts none. */
  readonly confirmedBy: readonly Figure[];
}

/** Why a figure that was printed anew cannot be set against what took its place. */
export const UNMEASURED_REASONS = [
  'no-number',
  'doubtful',
  'unnamed-originator',
  'counted-otherwise',
  'beyond-another',
] as const;
export type UnmeasuredReason = (typeof UNMEASURED_REASONS)[number];

/** An earlier printing that is told, but of which no step is computed. */
export interface Unmeasured extends Restated {
  readonly reason: UnmeasuredReason;
}

export interface Moved {
  readonly kind: 'moved';
  /** The earlier figure as first printed, as far back as its printings may be compared. */
  readonly first: Figure;
  readonly later: Figure;
  /** The change since the earlier figure as it stands on the day: what cards and lists show. */
  readonly change: Extract<Change, { kind: 'change' }>;
  /** Bounds of the later figure less the first. */
  readonly total: Bounds;
  /** From the first figure to the later, without a hole: true values of the figures always add up. */
  readonly parts: readonly ChangePart[];
  /** Printings before `first`, oldest first. */
  readonly unmeasured: readonly Unmeasured[];
}

export type Decomposition = Moved | Extract<Change, { kind: 'none' }>;

/**
 * Why a figure differs from the same originator's previous one, as far as the ledger tells on the day (R26): a walk
 * from the earlier figure as first printed through the figures that took its place to the later figure. Refuses, with
 * the same reason, whatever `changeSince` refuses (R25). Parts of exact figures add up to the total; of others, the
 * total's bounds lie within the sum of the parts' bounds.
 */
export function decomposition(view: AsOfView, later: Figure): Decomposition {
  const change = changeSince(view, later);
  if (change.kind === 'none') return change;
  const { restated, unmeasured } = printingsOf(view, change.previous);
  const first = restated[0]?.old ?? change.previous;
  const total = boundsOfDifference(later.quantity, first.quantity);
  if (!total) return { kind: 'none', reason: 'not-comparable', previous: change.previous };
  return {
    kind: 'moved',
    first,
    later,
    change,
    total,
    parts: [...restated.flatMap(restatement), ...lastSteps(view, later, change)],
    unmeasured,
  };
}

/** A figure and the one that was printed in its place. */
interface Restated {
  readonly old: Figure;
  readonly by: Superseding;
}

/** How often a figure was printed anew, oldest first; printings that cannot be compared stand apart. */
function printingsOf(
  view: AsOfView,
  figure: Figure,
): { readonly restated: readonly Restated[]; readonly unmeasured: readonly Unmeasured[] } {
  const restated: Restated[] = [];
  const unmeasured: Unmeasured[] = [];
  for (let step = printedBefore(view, figure); step; step = printedBefore(view, step.old)) {
    const reason = whyUnmeasured(step);
    if (reason) unmeasured.unshift({ ...step, reason });
    else if (unmeasured.length > 0) unmeasured.unshift({ ...step, reason: 'beyond-another' });
    else restated.unshift(step);
  }
  return { restated, unmeasured };
}

/** The figure whose place this one had taken by the day; a ledger lets it be an earlier row only, so the way ends. */
function printedBefore(view: AsOfView, by: Figure): Restated | null {
  if (!isSuperseding(by)) return null;
  const old = by.supersedes.figure;
  return view.supersededBy(old) === by ? { old, by } : null;
}

/** A restatement is measured only of the same count at the same time; only a change of source may change who counts. */
function whyUnmeasured({ old, by }: Restated): UnmeasuredReason | null {
  if (!old.originator.named) return 'unnamed-originator';
  const sameSpeaker = old.originator === by.originator || by.supersedes.reason === 'source-switch';
  if (!sameSpeaker || countKey(old) !== countKey(by) || !sameReferenceTime(old.time, by.time))
    return 'counted-otherwise';
  if (old.status === 'doubtful') return 'doubtful';
  return old.quantity.kind === 'unavailable' ? 'no-number' : null;
}

function restatement({ old: from, by: to }: Restated): readonly ChangePart[] {
  const bounds = boundsOfDifference(to.quantity, from.quantity);
  return bounds ? [{ kind: to.supersedes.reason, ...bounds, from, to, confirmedBy: [] }] : [];
}

/** From the earlier figure as it stands to the later: one part, or what flows confirm and what they leave over. */
function lastSteps(
  view: AsOfView,
  to: Figure,
  { previous: from, low, high, fell }: Extract<Change, { kind: 'change' }>,
): readonly ChangePart[] {
  const whole = (kind: PartKind): ChangePart => ({ kind, low, high, from, to, confirmedBy: [] });
  if (to.time.kind === 'stock') return [whole('net')];
  if (to.time.kind === 'flow') return [whole('between-periods')];
  const confirmed = confirmedBetween(view, from, to);
  if (!confirmed) return [whole(fell ? 'unexplained' : 'new-or-late')];
  const { flows, bounds } = confirmed;
  const rest = { low: low - bounds.high, high: high - bounds.low };
  const part: ChangePart = { kind: 'new', ...bounds, from, to, confirmedBy: flows };
  return rest.low === 0 && rest.high === 0 ? [part] : [part, { ...whole('unexplained'), ...rest }];
}
