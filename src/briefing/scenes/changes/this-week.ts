import type { Figure } from '../../../domain/figure.ts';
import type { Question } from '../../../domain/question.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import { figuresOfWeek, weekStart } from '../../../statistics/recent.ts';

/** A figure that became known lately, and the question that it leads, if it leads one. */
export interface FreshFigure {
  readonly figure: Figure;
  readonly question: Question | null;
}

/** What became known this week, still stands and is not in doubt: what leads a question first, in the order of the questions, then the newest. */
export function freshFigures(view: WholeView): readonly FreshFigure[] {
  const fresh = figuresOfWeek(view)
    .map((entry) => (entry.kind === 'figure' ? entry.figure : entry.by))
    .filter((figure) => view.includes(figure) && figure.status !== 'doubtful');
  const isFresh = new Set<Figure>(fresh);
  const leading = new Map<Figure, Question>();
  for (const question of [...view.dataset.questions.values()].toSorted((a, b) => a.order - b.order)) {
    const figure = answerOn(view)(question).headline?.claim.figure;
    if (figure && isFresh.has(figure) && !leading.has(figure)) leading.set(figure, question);
  }
  const others = fresh.filter((figure) => !leading.has(figure));
  return [
    ...[...leading].map(([figure, question]) => ({ figure, question })),
    ...others.map((figure) => ({ figure, question: null })),
  ];
}

/** The first questions of the desk whose leading figure is older than the week. */
export function unchangedQuestions(view: WholeView): readonly Question[] {
  const from = weekStart(view);
  return [...view.dataset.questions.values()]
    .toSorted((a, b) => a.order - b.order)
    .filter((question) => {
      const published = question.lead ? answerOn(view)(question).headline?.claim.figure.published : null;
      return published !== undefined && published !== null && published < from;
    });
}
