import { keysOf } from './keys-of.ts';

interface Reading {
  /** Its own choice first, then the tie-breaks in order: each leaves fewer claims, the last one leaves one. */
  readonly steps: readonly string[];
  /** True when it follows one originator, the first that the question prefers or the one that a reader names. */
  readonly ofOneOriginator: boolean;
}

/**
 * How a headline is picked from the current claims of the leading scope (R19); among claims of one day the one that claims
 * least leads. The words shown are the ledger's.
 */
const RULES = {
  'newest-reference': {
    steps: ['newest-reference', 'least-claimed', 'newest-publication', 'first-listed'],
    ofOneOriginator: false,
  },
  'newest-publication': {
    steps: ['newest-publication', 'newest-reference', 'least-claimed', 'first-listed'],
    ofOneOriginator: false,
  },
  'originator-series': {
    steps: ['newest-reference', 'newest-publication', 'least-claimed', 'first-listed'],
    ofOneOriginator: true,
  },
  'highest-floor': {
    steps: ['highest-floor', 'newest-reference', 'newest-publication', 'least-claimed', 'first-listed'],
    ofOneOriginator: false,
  },
  'widest-scope': {
    steps: ['widest-scope', 'newest-reference', 'newest-publication', 'least-claimed', 'first-listed'],
    ofOneOriginator: false,
  },
} as const satisfies Readonly<Record<string, Reading>>;

export type HeadlineRule = keyof typeof RULES;
export const HEADLINE_RULES = keysOf(RULES);

/** What a rule narrows the claims by at one step. */
export type RuleStepKind = (typeof RULES)[HeadlineRule]['steps'][number];

export const stepsOfRule = (rule: HeadlineRule): readonly RuleStepKind[] => RULES[rule].steps;

export const followsOneOriginator = (rule: HeadlineRule): boolean => RULES[rule].ofOneOriginator;
