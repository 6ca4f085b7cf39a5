import type { Figure } from '../../domain/figure.ts';
import type { Question, Scope } from '../../domain/question.ts';
import type { Known } from '../as-of.ts';
import { currentFigures } from '../claims.ts';
import { type Choice, ownChoice } from './choice.ts';
import { type HeadlinePick, pickHeadline } from './pick.ts';

/** The scope that leads a question on a day, its current figures, and which of them leads; no pick when none may. */
export interface Leading {
  readonly scope: Scope;
  readonly current: readonly Figure[];
  readonly pick: HeadlinePick | null;
}

/** The scopes of a question that may lead it, in order: the whole before its parts. */
export function leadingScopes({ scopes: [first, ...others] }: Question): readonly [Scope, ...Scope[]] {
  return [first, ...others.filter(({ leads }) => leads)];
}

/**
 * What leads a question on a day: the first of its leading scopes in which a figure may lead, so that a claim about the
 * whole goes before a newer one about a part of its time; where none may, the first that has any figure, else the first.
 */
export function leadingOf(known: Known, question: Question, choice: Choice = ownChoice(question)): Leading {
  const leadingIn = (scope: Scope): Leading => {
    const current = currentFigures(known, question, scope);
    return { scope, current, pick: pickHeadline(known, current, question, choice) };
  };
  const [scope, ...scopes] = leadingScopes(question);
  const first = leadingIn(scope);
  const all = [first, ...scopes.map(leadingIn)];
  return all.find(({ pick }) => pick) ?? all.find(({ current }) => current.length > 0) ?? first;
}
