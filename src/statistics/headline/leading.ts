import type { Figure } from '../../domain/figure.ts';
import type { Question, Scope } from '../../domain/question.ts';
import type { Known } from '../as-of.ts';
import { currentFigures } from '../claims.ts';
import { type Choice, ownChoice } from './choice.ts';
import { type HeadlinePick, pickHeadline } from './pick.ts';

/** The scope that leads a question on a day, its current figures, and which of them leads; null when none may. */
export interface Leading {
  readonly scope: Scope;
  readonly current: readonly Figure[];
  readonly pick: HeadlinePick | null;
}

/** The scopes of a question that may lead it, in order: the whole before its parts. */
export function leadingScopes({ scopes }: Question): readonly Scope[] {
  return scopes.filter(({ leads }, at) => at === 0 || leads);
}

/**
 * What leads a question on a day: the first of its leading scopes in which a figure may lead, so that a claim about the
 * whole goes before a newer one about a part of its time; where none may, the first that has any figure, else the first.
 */
export function leadingOf(
  known: Known,
  question: Question,
  choice: Choice = ownChoice(question),
): Leading | null {
  const all = leadingScopes(question).map((scope): Leading => {
    const current = currentFigures(known, question, scope);
    return { scope, current, pick: pickHeadline(known, current, question, choice) };
  });
  return all.find(({ pick }) => pick) ?? all.find(({ current }) => current.length > 0) ?? all[0] ?? null;
}
