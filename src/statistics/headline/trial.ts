import type { Figure } from '../../domain/figure.ts';
import { HEADLINE_RULES, followsOneOriginator } from '../../domain/headline-rule.ts';
import type { Question } from '../../domain/question.ts';
import type { Known } from '../as-of.ts';
import { type Choice, isOwnChoice, ownChoice } from './choice.ts';
import { mayLead } from './obstacle.ts';
import { pickHeadline } from './pick.ts';
import { leadingOf } from './leading.ts';

/** What one rule makes of the current claims of the leading scope. */
export interface RuleTrial {
  readonly choice: Choice;
  /** True for the ledger's own rule, which also says whom it prefers. */
  readonly own: boolean;
  /** Null when no claim may lead. */
  readonly leads: Figure | null;
}

/** Every choice a reader may try: the ledger's own first, then the other rules, then each originator's series (R19). */
export function ruleTrials(known: Known, question: Question): readonly RuleTrial[] {
  const current = leadingOf(known, question).current;
  return [ownChoice(question), ...otherChoices(known, question, current)].map((choice) => ({
    choice,
    own: isOwnChoice(question, choice),
    leads: pickHeadline(known, current, question, choice)?.figure ?? null,
  }));
}

function otherChoices(known: Known, question: Question, current: readonly Figure[]): readonly Choice[] {
  const able = current.filter((figure) => mayLead(known, figure));
  const originators = new Set(able.map(({ originator }) => originator));
  return [
    ...HEADLINE_RULES.filter((rule) => rule !== question.rule && !followsOneOriginator(rule)).map(
      (rule): Choice => ({ rule, originator: null }),
    ),
    ...HEADLINE_RULES.filter(followsOneOriginator).flatMap((rule) =>
      [...originators].map((originator): Choice => ({ rule, originator })),
    ),
  ];
}
