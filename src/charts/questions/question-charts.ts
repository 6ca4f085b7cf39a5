import { type ChartToDraw, chartsOf } from '../kinds.ts';
import { once } from '../../domain/once.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { DrawnScope } from './drawn-scope.ts';

/** Every chart with axes that the ledger asks for of a question, before it is drawn: what the desk draws of. */
export function chartsAskedFor(view: AsOfView, question: Question): readonly ChartToDraw[] {
  if (question.charts.length === 0) return [];
  return chartsToDraw(view, question).filter(({ chart }) => question.charts.includes(chart));
}

/**
 * Every chart with axes that the figures of a question are enough for: what its own page draws and what stills are made
 * of. Those of the desk are among them, by the same ids.
 */
export function possibleCharts(view: AsOfView, question: Question, words: Words): readonly DrawnScope[] {
  return chartsToDraw(view, question).map((chart) => drawn(chart, words));
}

/** The same before they are drawn. */
export function chartsToDraw(view: AsOfView, question: Question): readonly ChartToDraw[] {
  return apart(chartsOf(view, question));
}

/** A chart with its model and all that is said of it, made once however often a page draws it. */
export const drawn = (chart: ChartToDraw, words: Words): DrawnScope => drawnIn(chart)(words);

const drawnIn = once((chart: ChartToDraw) =>
  once((words: Words): DrawnScope => ({ id: chart.id, ...chart.draw(words) })),
);

/** Scopes that differ only in start of count or originator would share an id, and with it a still. */
function apart(charts: readonly ChartToDraw[]): readonly ChartToDraw[] {
  return charts.map((chart, at) => {
    const before = charts.slice(0, at).filter(({ id }) => id === chart.id).length;
    return before === 0 ? chart : { ...chart, id: `${chart.id}-${before + 1}` };
  });
}
