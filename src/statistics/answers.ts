import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from './as-of.ts';
import { type Change, changeSince } from './change.ts';
import { type Claim, type ClaimGroup, claimsOf, currentFigures } from './claims.ts';
import type { Figure } from '../domain/figure.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { type Choice, ownChoice } from './headline/choice.ts';
import type { RuleStep } from './headline/pick.ts';
import { fellBelow } from './headline/fall.ts';
import { leadingOf } from './headline/leading.ts';
import { titleWith } from './question-title.ts';
import { type WhyNoneLeads, whyNoneLeads } from './headline/why-none-leads.ts';

export type { Claim, ClaimGroup } from './claims.ts';
export type { Choice } from './headline/choice.ts';
export type { RuleStep } from './headline/pick.ts';

/** The claim that leads, and why. */
export interface Headline {
  readonly claim: Claim;
  readonly trace: readonly RuleStep[];
  /** True when nobody the rule prefers has a current claim, so that it took any named speaker: say so. */
  readonly nobodyPreferred: boolean;
  readonly change: Change;
  readonly freshness: Freshness;
  /** The running total that led before and was higher: the fall is told and flagged, never shown as a change (R11). */
  readonly fellBelow: Figure | null;
}

/** Everything a card, list, table or chart needs of one question, from one selection. */
export interface Answer {
  readonly question: Question;
  /** The question as it is put on the day: in the past once its answer is. */
  readonly title: string;
  /** Null when no claim of the leading scope may lead. */
  readonly headline: Headline | null;
  /** The leading scope first, even when it is empty; other scopes only when they have claims. */
  readonly groups: readonly [ClaimGroup, ...ClaimGroup[]];
  /** Distinct claims of all groups that are party to a dispute in view. */
  readonly disputedCount: number;
  /** Other named speakers who agree with the headline. */
  readonly agreeing: number;
  /** Why nothing leads; null when something does. */
  readonly whyNone: WhyNoneLeads | null;
  /** False when a filter is on and without it another figure leads, or one does. */
  readonly leadsWhole: boolean;
}

/**
 * The answer to a question from one selection (R19, R20): nothing is averaged, the pick is traced, and claims of
 * other scopes stand in their own groups. Another choice than the ledger's own can be tried.
 */
export function answer(view: AsOfView, question: Question, choice: Choice = ownChoice(question)): Answer {
  const { scope: leading, pick, current } = leadingOf(view, question, choice);
  const leadingClaims = claimsOf(view, question, current, pick?.figure ?? null);
  const others = question.scopes
    .filter((scope) => scope !== leading)
    .map((scope) => ({
      scope,
      claims: claimsOf(view, question, currentFigures(view, question, scope), null),
    }))
    .filter((group) => group.claims.length > 0);
  const groups = [{ scope: leading, claims: leadingClaims }, ...others] as const;
  const [claim] = pick ? leadingClaims : [];
  const headline: Headline | null =
    claim && pick
      ? {
          claim,
          trace: pick.trace,
          nobodyPreferred: pick.nobodyPreferred,
          change: changeSince(view, claim.figure),
          freshness: freshnessOf(view, question, claim.figure),
          fellBelow: fellBelow(view, question, claim.figure),
        }
      : null;
  const whole = view.narrowed && answer(view.narrowed.whole, question, choice);
  return {
    question,
    title: titleWith(view, question, (headline ?? whole?.headline)?.claim.figure ?? null),
    headline,
    groups,
    disputedCount: groups.reduce((count, group) => count + group.claims.filter(isDisputed).length, 0),
    agreeing: countAgreeing(leadingClaims),
    whyNone: headline ? null : whyNoneLeads(view, groups, whole?.groups ?? []),
    leadsWhole: whole === null || whole.headline?.claim.figure === headline?.claim.figure,
  };
}

/** Speakers who agree with the one who leads; a body that says a thing twice, and nobody named, confirm nothing. */
function countAgreeing(claims: readonly Claim[]): number {
  const [lead] = claims;
  const voices = claims
    .filter(({ standing, figure }) => standing === 'agrees' && figure.originator.named)
    .map(({ figure }) => figure.originator.id);
  return new Set(voices.filter((id) => id !== lead?.figure.originator.id)).size;
}

/** The answers of a day's view by the ledger's own rules, each worked out once, however many cards, charts and walls ask. */
export const answerOn = once((view: AsOfView): ((question: Question) => Answer) =>
  once((question: Question) => answer(view, question)),
);

/** The figure that leads a question on the day, by the ledger's own rule; null when none does. */
export function leadingFigure(view: AsOfView, question: Question): Figure | null {
  return answerOn(view)(question).headline?.claim.figure ?? null;
}

/** The figures that answer a question and are past its age limit on the day: the very ones that cards call old (R27). */
export function agedClaims(view: AsOfView, question: Question): ReadonlySet<Figure> {
  const claims = answerOn(view)(question).groups.flatMap((group) => group.claims);
  return new Set(claims.filter(({ pastAgeLimit }) => pastAgeLimit).map(({ figure }) => figure));
}

/** The answers to all questions of the ledger, in the order of the desk. */
export function answers(view: AsOfView): readonly Answer[] {
  return [...view.dataset.questions.values()].map(answerOn(view));
}

function isDisputed(claim: Claim): boolean {
  return claim.disputes.length > 0;
}
