import type { Figure } from '../../domain/figure.ts';
import { isCeiling, isFloor, leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import type { Question } from '../../domain/question.ts';
import type { AsOfView } from '../as-of.ts';
import { headlineHistory } from './history.ts';

/**
 * The running total that led before, when the one that leads now is lower (R11): nobody is less dead or has fled less, so
 * the body that counts, its coverage or the count itself changed, and that must be said. Null otherwise, also where both
 * may be true: a floor leaves room above it, a ceiling below (R21).
 */
export function fellBelow(view: AsOfView, question: Question, leading: Figure): Figure | null {
  if (leading.time.kind !== 'running-total') return null;
  const [now, before] = headlineHistory(view, question);
  if (now?.figure !== leading || before?.figure?.time.kind !== 'running-total') return null;
  if (isFloor(leading.quantity) || isCeiling(before.figure.quantity)) return null;
  const [most, least] = [mostClaimed(leading.quantity), leastClaimed(before.figure.quantity)];
  return most !== null && least !== null && most < least ? before.figure : null;
}
