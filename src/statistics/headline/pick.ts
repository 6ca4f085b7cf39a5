import type { Figure } from '../../domain/figure.ts';
import { type RuleStepKind, stepsOfRule } from '../../domain/headline-rule.ts';
import type { Question } from '../../domain/question.ts';
import type { Known } from '../as-of.ts';
import { type Choice, ownChoice } from './choice.ts';
import { mayLead } from './obstacle.ts';
import { preferredOf, prefersSomebody } from './preference.ts';
import { STEPS } from './steps.ts';

/** One step of the rule that picked a headline, with the figures it left, in ledger order. The last step leaves one. */
export interface RuleStep {
  readonly step: 'in-scope' | 'reliable' | 'preferred' | RuleStepKind;
  readonly left: readonly Figure[];
}

export interface HeadlinePick {
  readonly figure: Figure;
  readonly trace: readonly RuleStep[];
  readonly nobodyPreferred: boolean;
}

/**
 * The figure that leads among the current ones of a scope, given in ledger order, with every step that was needed
 * (R19). Doubtful and extrapolated figures, mere echoes, figures without a number and unnamed originators never lead; null
 * when none is left. Whom the question prefers belongs to its own rule: another rule that is tried takes any named speaker,
 * or the one it names.
 */
export function pickHeadline(
  known: Known,
  current: readonly Figure[],
  question: Question,
  choice: Choice = ownChoice(question),
): HeadlinePick | null {
  const reliable = current.filter((figure) => mayLead(known, figure));
  if (reliable.length === 0) return null;
  const trace: RuleStep[] = [
    { step: 'in-scope', left: current },
    { step: 'reliable', left: reliable },
  ];
  const preferred = preferredOf(known, reliable, question, choice);
  if (preferred) trace.push({ step: 'preferred', left: preferred });
  let left = preferred ?? reliable;
  for (const step of stepsOfRule(choice.rule)) {
    if (left.length === 1) break;
    left = STEPS[step](left);
    trace.push({ step, left });
  }
  const [figure] = left;
  return figure
    ? { figure, trace, nobodyPreferred: preferred === null && prefersSomebody(question, choice) }
    : null;
}
