import type { Question } from '../../domain/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { barCharts } from './bars-model.ts';
import type { DrawnScope } from './drawn-scope.ts';
import { timeCharts } from './time-model.ts';

/** Every chart with axes that the ledger asks for of a question: what the page draws and what its stills are made of. */
export function questionCharts(view: AsOfView, question: Question, words: Words): readonly DrawnScope[] {
  return [
    ...(question.charts.includes('time') ? timeCharts(view, question, words) : []),
    ...(question.charts.includes('bars') ? barCharts(view, question, words) : []),
  ];
}
