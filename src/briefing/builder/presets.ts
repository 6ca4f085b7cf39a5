import type { Question } from '../../domain/question.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { disagreements } from '../../statistics/disagreements.ts';
import { drawnQuestion } from '../drawn-question.ts';
import type { Scene } from '../scene.ts';

/** What a screen may start from, by the word for it. */
export const PRESETS = {
  numbers: (view) => {
    const leading = leadingOf(view);
    const drawn = drawnQuestion(view, leading);
    return [...about('number', leading.slice(0, MOST)), ...about('chart', drawn ? [drawn] : [])];
  },
  disagreement: (view) => {
    const disputed = new Set(disagreements(view).flatMap(({ question }) => question ?? []));
    return about('claims', [...disputed].slice(0, MOST));
  },
  week: (view) => [
    { kind: 'title', questions: [] },
    { kind: 'changes', questions: [] },
    ...about('number', leadingOf(view).slice(0, 1)),
    { kind: 'timeline', questions: [] },
  ],
} satisfies Record<string, (view: WholeView) => readonly Scene[]>;

/** Scenes of one kind in a preset. */
const MOST = 3;

/** The questions of the leading cards, in the order of the desk. */
const leadingOf = ({ dataset }: WholeView): readonly Question[] =>
  [...dataset.questions.values()].filter(({ lead }) => lead);

const about = (kind: 'number' | 'chart' | 'claims', questions: readonly Question[]): readonly Scene[] =>
  questions.map(({ id }) => ({ kind, questions: [id] }));
