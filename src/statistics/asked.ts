import { type Question, questionsBeside } from '../domain/question.ts';
import type { AsOfView } from './as-of.ts';
import { ledgerBehind } from './worded.ts';

/** True of a question of the ledger that cannot be asked yet on the view's day (R23). */
export function isAskedLater({ dataset, day }: Pick<AsOfView, 'dataset' | 'day'>, id: string): boolean {
  const from = ledgerBehind(dataset).questions.get(id)?.knownFrom ?? null;
  return from !== null && from > day;
}

/** The questions that stand beside one and can be asked on the view's day: on no day others come to stand there. */
export function askedBeside({ dataset }: Pick<AsOfView, 'dataset'>, question: Question): readonly Question[] {
  const { questions } = ledgerBehind(dataset);
  return questionsBeside(questions.values(), question).flatMap(({ id }) => dataset.questions.get(id) ?? []);
}
