import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from './as-of.ts';
import { type Change, changeSince } from './change.ts';
import { type Claim, type ClaimGroup, claimsOf, currentFigures } from './claims.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { type Choice, type RuleStep, ownChoice, pickHeadline } from './headline-rule.ts';
import { ledgerIndex } from './ledger-index.ts';

export type { Claim, ClaimGroup } from './claims.ts';
export type { Choice, RuleStep } from './headline-rule.ts';

/** The claim that leads, and why. */
export interface Headline {
  readonly claim: Claim;
  readonly trace: readonly RuleStep[];
  /** True when nobody the rule prefers has a current claim, so that it took any named speaker: say so. */
  readonly nobodyPreferred: boolean;
  readonly change: Change;
  readonly freshness: Freshness;
}

/** Everything a card, list, table or chart needs of one question, from one selection. */
export interface Answer {
  readonly question: Question;
  /** Null when no claim of the leading scope may lead. */
  readonly headline: Headline | null;
  /** The leading scope first, even when it is empty; other scopes only when they have claims. */
  readonly groups: readonly ClaimGroup[];
  /** Without a headline: the first day any figure of the leading scope was public, in the whole ledger; else null. */
  readonly firstKnown: CalendarDate | null;
  /** Distinct claims of all groups that are party to a dispute in view. */
  readonly disputedCount: number;
  /** Claims that agree with the headline. */
  readonly agreeing: number;
}

/**
 * The answer to a question from one selection (R19, R20): nothing is averaged, the pick is traced, and claims of
 * other scopes stand in their own groups. Another choice than the ledger's own can be tried.
 */
export function answer(view: AsOfView, question: Question, choice: Choice = ownChoice(question)): Answer {
  const [leadingScope, ...otherScopes] = question.scopes;
  const current = leadingScope ? currentFigures(view, question, leadingScope) : [];
  const pick = pickHeadline(view.dataset, current, question, choice);
  const leadingClaims = claimsOf(view, question, current, pick?.figure ?? null);
  const others = otherScopes
    .map((scope) => ({
      scope,
      claims: claimsOf(view, question, currentFigures(view, question, scope), null),
    }))
    .filter((group) => group.claims.length > 0);
  const groups = leadingScope ? [{ scope: leadingScope, claims: leadingClaims }, ...others] : [];
  const claim = pick && leadingClaims[0];
  return {
    question,
    headline: claim
      ? {
          claim,
          trace: pick.trace,
          nobodyPreferred: pick.nobodyPreferred,
          change: changeSince(view, claim.figure),
          freshness: freshnessOf(view, question, claim.figure),
        }
      : null,
    groups,
    firstKnown: claim ? null : firstPublication(view, question),
    disputedCount: groups.reduce((count, group) => count + group.claims.filter(isDisputed).length, 0),
    agreeing: leadingClaims.filter((one) => one.standing === 'agrees').length,
  };
}

/** The answers to all questions of the ledger, in the order of the desk. */
export function answers(view: AsOfView): readonly Answer[] {
  return [...view.dataset.questions.values()]
    .sort((a, b) => a.order - b.order)
    .map((question) => answer(view, question));
}

function isDisputed(claim: Claim): boolean {
  return claim.disputes.length > 0;
}

function firstPublication(view: AsOfView, question: Question): CalendarDate | null {
  const leading = ledgerIndex(view.dataset).members.get(question.id)?.[0] ?? [];
  return leading.flat().reduce<CalendarDate | null>((first, { published }) => {
    return published !== null && (first === null || published < first) ? published : first;
  }, null);
}
