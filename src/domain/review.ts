import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';

/** What may be odd about figures without being a fault (R37). */
export const SUSPICION_RULES = [
  'same-number',
  'swapped-digits',
  'straight-line',
  'part-above-whole',
  'not-the-difference',
  'implausible-jump',
  'another-label',
] as const;
export type SuspicionRule = (typeof SUSPICION_RULES)[number];

/** That a person looked at a suspicion and found it in order. It changes no figure (R37). */
export interface Review {
  readonly rule: SuspicionRule;
  readonly figures: readonly Figure[];
  /** Who looked: a name or a role. */
  readonly by: string;
  /** First day the reason could be given; earlier views show the flag as open (R23). */
  readonly knownFrom: CalendarDate;
  readonly reason: string;
}

/** The name of a suspicion, the same on every day and for any order of its figures. */
export function suspicionId(rule: SuspicionRule, figures: readonly string[]): string {
  return `${rule}:${figures.toSorted().join(';')}`;
}

/** The name of the suspicion that a review clears. */
export const clearedBy = ({ rule, figures }: Pick<Review, 'rule' | 'figures'>): string =>
  suspicionId(
    rule,
    figures.map(({ id }) => id),
  );
