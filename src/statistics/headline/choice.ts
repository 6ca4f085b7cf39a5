import type { HeadlineRule } from '../../domain/headline-rule.ts';
import type { Question } from '../../domain/question.ts';
import type { Originator } from '../../domain/source.ts';

/** A rule as it is applied: the question's own, or one that a reader tries. */
export interface Choice {
  readonly rule: HeadlineRule;
  /** The one originator whose series is tried; null takes those that the question prefers. */
  readonly originator: Originator | null;
}

/** The ledger's own choice (R19). */
export function ownChoice(question: Question): Choice {
  return { rule: question.rule, originator: null };
}

export function isOwnChoice(question: Question, { rule, originator }: Choice): boolean {
  return rule === question.rule && originator === null;
}
