import type { Figure, Supersession } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import { answerOn } from '../statistics/answers.ts';
import type { WholeView } from '../statistics/as-of.ts';
import type { Scene } from './scene.ts';

/** What arrived while a screen was running and is to be told next. */
export interface News {
  readonly scene: Scene;
  readonly kind: 'new' | 'corrected';
  /** The figure that stood there before; null when there was none. */
  readonly before: Figure | null;
  /** Why it was replaced, in the ledger's words; empty when it was not. */
  readonly reason: string;
}

/**
 * The questions of a screen whose leading figure became another one, in the order of the screen: `corrected` when the
 * one that stood there was an error and the ledger says so (R24), else `new`.
 */
export function newsBetween(
  before: WholeView,
  after: WholeView,
  questions: readonly string[],
): readonly News[] {
  return questions.flatMap((id): readonly News[] => {
    const [was, is] = [leading(before, id), leading(after, id)];
    if (!is || was?.id === is.id) return [];
    const replaced = was && replacementOf(after, was.id);
    return [
      {
        scene: { kind: 'number', questions: [id] },
        kind: replaced?.reason === 'correction' ? 'corrected' : 'new',
        before: was,
        reason: replaced?.note ?? '',
      },
    ];
  });
}

/** Why another figure took the place of the one of this id: the view's dataset may be a later one than the figure's. */
function replacementOf({ dataset, superseded }: WholeView, id: string): Supersession | null {
  const was = dataset.figures.get(id);
  return (was && superseded.get(was)?.supersedes) ?? null;
}

function leading(view: WholeView, id: string): Figure | null {
  const question: Question | undefined = view.dataset.questions.get(id);
  return (question && answerOn(view)(question).headline?.claim.figure) ?? null;
}
