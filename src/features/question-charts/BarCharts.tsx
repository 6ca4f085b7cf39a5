import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { seriesOf } from '../../statistics/series.ts';
import { type BarScopes, barScopes, barsModel } from './bars-model.ts';
import { ChartPanel } from './ChartPanel.tsx';

/** A monthly question as bars, a panel for each thing counted. */
export function BarCharts({ view, question }: { view: AsOfView; question: Question }) {
  return barScopes(view, question).map((scopes) => (
    <Bars key={`${scopes.whole.measure} ${scopes.whole.population}`} view={view} question={question} scopes={scopes} />
  ));
}

function Bars({ view, question, scopes }: { view: AsOfView; question: Question; scopes: BarScopes }) {
  const words = useWords();
  const model = barsModel(view, scopes, words);
  if (!model) return null;
  const id = `${question.id}-${scopes.whole.measure}`;
  const figures = [scopes.whole, scopes.part].flatMap((scope) =>
    scope ? seriesOf(view, scope).flatMap(({ points }) => points.map(({ figure }) => figure)) : [],
  );
  const note = scopes.part ? words.t('desk.chart.partNote', { part: scopes.part.heading }) : words.t('desk.chart.barNote');
  return (
    <ChartPanel id={id} title={words.t('desk.chart.byMonth', { heading: scopes.whole.heading })} kind="flow" note={note} view={view} figures={figures}>
      <ChartFrame id={id} model={model} />
    </ChartPanel>
  );
}
