import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Population } from '../../domain/measure.ts';
import type { Bounds } from '../../domain/quantity.ts';
import { type SuspicionRule, clearedBy } from '../../domain/review.ts';

/** What a rule saw, as values that pages and lines of text put into words. Counts are those of the figures' units. */
export type Evidence =
  | {
      readonly rule: 'same-number';
      readonly number: number;
      readonly differs: readonly ('measure' | 'population')[];
    }
  | {
      readonly rule: 'swapped-digits';
      readonly number: number;
      readonly swapped: number;
      readonly by: 'twin';
    }
  | {
      readonly rule: 'swapped-digits';
      readonly number: number;
      readonly swapped: number;
      readonly by: 'neighbours';
      readonly between: Bounds;
    }
  | {
      readonly rule: 'straight-line';
      readonly numbers: readonly [number, number, number];
      readonly days: readonly [CalendarDate, CalendarDate, CalendarDate];
    }
  | {
      readonly rule: 'part-above-whole';
      readonly part: number;
      readonly whole: number;
      readonly by: 'place' | 'population' | 'measure' | 'time';
    }
  | { readonly rule: 'not-the-difference'; readonly stated: Bounds; readonly difference: Bounds }
  | {
      readonly rule: 'implausible-jump';
      readonly number: number;
      readonly between: Bounds;
      /** The number that one slip of a digit would have come from; null when no such slip explains it. */
      readonly slip: number | null;
    }
  | {
      readonly rule: 'another-label';
      readonly number: number;
      readonly between: Bounds;
      readonly population: Population;
    };

/** A reason for a person to look at figures again; it changes none of them (R37). */
export interface Suspicion {
  readonly id: string;
  readonly rule: SuspicionRule;
  /** The figure to look at first, then those it was compared with. */
  readonly figures: readonly [Figure, ...Figure[]];
  readonly evidence: Evidence;
}

export function suspicion(figures: Suspicion['figures'], evidence: Evidence): Suspicion {
  const { rule } = evidence;
  return {
    id: clearedBy({ rule, figures }),
    rule,
    figures,
    evidence,
  };
}
