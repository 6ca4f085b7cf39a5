import type { Figure } from '../../domain/figure.ts';
import { followsOneOriginator } from '../../domain/headline-rule.ts';
import type { Question } from '../../domain/question.ts';
import type { Originator } from '../../domain/source.ts';
import type { Known } from '../as-of.ts';
import { isPastAge } from '../freshness.ts';
import { type Choice, isOwnChoice } from './choice.ts';

/** True when the question prefers this originator, by name or by kind of speaker; true of all when it prefers none. */
export function isPreferred(question: Question, originator: Originator): boolean {
  return (
    !hasPreference(question) ||
    question.ruleOriginators.includes(originator) ||
    question.ruleKinds.includes(originator.kind)
  );
}

/** True when the choice takes some speakers before others: the one it names, or those that the ledger's own rule prefers. */
export function prefersSomebody(question: Question, choice: Choice): boolean {
  return choice.originator !== null || (isOwnChoice(question, choice) && hasPreference(question));
}

/**
 * Those of preferred originators; of a rule that follows one only those of the first in order that has any. Null when there
 * are none, or all are figures on a day past their age limit while somebody else's is not: preference keeps nobody in the
 * present tense.
 */
export function preferredOf(
  known: Known,
  figures: readonly Figure[],
  question: Question,
  choice: Choice,
): readonly Figure[] | null {
  if (!prefersSomebody(question, choice)) return null;
  if (choice.originator !== null)
    return nullIfEmpty(figures.filter(({ originator }) => originator === choice.originator));
  const preferred = figures.filter(({ originator }) => isPreferred(question, originator));
  const isFresh = (figure: Figure) => figure.time.kind !== 'stock' || !isPastAge(known, question, figure);
  const fresh = preferred.filter(isFresh);
  if (fresh.length === 0 && figures.some(isFresh)) return null;
  if (!followsOneOriginator(choice.rule)) return nullIfEmpty(preferred);
  const pool = fresh.length > 0 ? fresh : preferred;
  const first = question.ruleOriginators.find((each) => pool.some(({ originator }) => originator === each));
  return nullIfEmpty(
    first === undefined ? preferred : preferred.filter(({ originator }) => originator === first),
  );
}

function hasPreference(question: Question): boolean {
  return question.ruleOriginators.length + question.ruleKinds.length > 0;
}

function nullIfEmpty(figures: readonly Figure[]): readonly Figure[] | null {
  return figures.length > 0 ? figures : null;
}
