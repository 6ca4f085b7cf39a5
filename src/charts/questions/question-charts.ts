import { chartsOf } from '../kinds.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { DrawnScope } from './drawn-scope.ts';

/** Every chart with axes that the ledger asks for of a question: what the desk draws. */
export function questionCharts(view: AsOfView, question: Question, words: Words): readonly DrawnScope[] {
  return possibleCharts(view, question, words).filter(({ model }) => question.charts.includes(model.chart));
}

/**
 * Every chart with axes that the figures of a question are enough for: what its own page draws and what stills are made
 * of. Those of the desk are among them, by the same ids.
 */
export function possibleCharts(view: AsOfView, question: Question, words: Words): readonly DrawnScope[] {
  return apart(chartsOf(view, question, words));
}

/** Scopes that differ only in start of count or originator would share an id, and with it a still. */
function apart(charts: readonly DrawnScope[]): readonly DrawnScope[] {
  return charts.map((chart, at) => {
    const before = charts.slice(0, at).filter(({ id }) => id === chart.id).length;
    return before === 0 ? chart : { ...chart, id: `${chart.id}-${before + 1}` };
  });
}
