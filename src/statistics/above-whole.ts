import type { Figure } from '../domain/figure.ts';
import { leastClaimed, mostClaimed } from '../domain/quantity.ts';
import { countKey, isWithin } from '../domain/scope.ts';
import type { Answer } from './answers.ts';
import type { Question } from '../domain/question.ts';

/**
 * Of answers that stand on one page, those of which one leads with more than the whole it is a part of: the same count, on
 * a day, of a population or place within that of the other (R15). By question, the figure it does not fit; whoever said
 * the two and of whatever days, a reader who sees both must be told.
 */
export function answersAboveWholes(all: readonly Answer[]): ReadonlyMap<Question, Figure> {
  const misfits = new Map<Question, Figure>();
  const leading = all.flatMap(({ question, headline }) => {
    const figure = headline?.claim.figure;
    return figure?.time.kind === 'stock' ? [{ question, figure }] : [];
  });
  for (const part of leading)
    for (const whole of leading) {
      if (countKey(part.figure) === countKey(whole.figure)) continue;
      if (!isWithin(part.figure, whole.figure)) continue;
      const [least, most] = [leastClaimed(part.figure.quantity), mostClaimed(whole.figure.quantity)];
      if (least === null || most === null || least <= most) continue;
      misfits.set(part.question, whole.figure).set(whole.question, part.figure);
    }
  return misfits;
}
