import { type CalendarDate, compareDates } from '../domain/calendar-date.ts';
import type { Figure, Supersession } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import type { AsOfView } from './as-of.ts';
import { ledgerIndex } from './ledger-index.ts';
import { inScope } from '../domain/scope.ts';

/** A figure that gave way to another, and why (R23, R24). */
export interface Replacement {
  readonly day: CalendarDate;
  readonly old: Figure;
  readonly by: Figure;
  readonly why: Supersession;
}

/** The replacements in view of which a question's figures are either side, newest first. */
export function replacedFigures(view: AsOfView, question: Question): readonly Replacement[] {
  const answers = (figure: Figure): boolean => question.scopes.some((scope) => inScope(figure, scope));
  return ledgerIndex(view.dataset)
    .replacements.flatMap(({ old, by, day }) => {
      const inView = day <= view.day && (answers(old) || answers(by));
      return inView ? [{ day, old, by, why: by.supersedes }] : [];
    })
    .sort((a, b) => compareDates(b.day, a.day));
}
