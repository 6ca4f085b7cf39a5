import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import { leastClaimed, mostClaimed } from '../domain/quantity.ts';
import type { Question, Scope } from '../domain/question.ts';
import { countKey, isWithin } from '../domain/scope.ts';
import { leadingFigure } from './answers.ts';
import type { WholeView } from './as-of.ts';
import { leadingScopes } from './headline/leading.ts';

/**
 * What leads another question of the view and does not fit what leads this one, because a part is told above the whole it
 * belongs to: the same count, on a day, of a population or place within that of the other (R15). Whoever said the two and
 * of whatever days, a reader who sees both must be told. Null when all fit.
 */
export function misfitOf(view: WholeView, question: Question): Figure | null {
  const leads = (asked: Question) => leadingFigure(view, asked);
  const found = pairsWith(view.dataset)(question).findLast(({ part, whole }) =>
    isAbove(leads(part), leads(whole)),
  );
  return found ? leads(found.part === question ? found.whole : found.part) : null;
}

function isAbove(part: Figure | null, whole: Figure | null): boolean {
  if (part?.time.kind !== 'stock' || whole?.time.kind !== 'stock') return false;
  if (countKey(part) === countKey(whole) || !isWithin(part, whole)) return false;
  const [least, most] = [leastClaimed(part.quantity), mostClaimed(whole.quantity)];
  return least !== null && most !== null && least > most;
}

interface Pair {
  readonly part: Question;
  readonly whole: Question;
}

/**
 * The pairs that a question may be one of, by the scopes that may lead the two, in the order of the desk: whatever the day,
 * only these can be a part and its whole.
 */
const pairsWith = once((dataset: Dataset) => {
  const all = [...dataset.questions.values()].filter((question) => countedOnDays(question).length > 0);
  return once((question: Question): readonly Pair[] =>
    all.flatMap((part) => {
      const wholes = part === question ? all : [question];
      return wholes
        .filter((whole) => whole !== part && mayBeWithin(part, whole))
        .map((whole) => ({ part, whole }));
    }),
  );
});

const mayBeWithin = (part: Question, whole: Question): boolean =>
  countedOnDays(part).some((inner) => countedOnDays(whole).some((outer) => isWithin(inner, outer)));

const countedOnDays = once((question: Question): readonly Scope[] =>
  leadingScopes(question).filter(({ timeKind }) => timeKind === 'stock'),
);
