import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { seriesOf } from '../../statistics/series.ts';
import { ChartPanel } from './ChartPanel.tsx';
import styles from './QuestionCharts.module.css';
import { chartedScopes, chartEvents, timeFrame, timeModel } from './time-model.ts';

/** The scopes of a question over time, on one scale and the same dates, with the events under them. */
export function TimeCharts({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const scopes = chartedScopes(view, question);
  const frame = timeFrame(view, scopes);
  if (!frame) return null;
  const events = chartEvents(view, frame);
  return (
    <>
      <div className={styles.pair}>
        {scopes.map((scope) => {
          const id = `${question.id}-${scope.measure}-${scope.place ?? 'anywhere'}-${scope.population ?? 'anyone'}`;
          const figures = seriesOf(view, scope).flatMap(({ points }) => points.map(({ figure }) => figure));
          return (
            <ChartPanel
              key={id}
              id={id}
              title={scope.heading}
              kind={scope.timeKind}
              note={words.t(scope.timeKind === 'stock' ? 'desk.chart.kindNote.stock' : 'desk.chart.kindNote.running-total')}
              view={view}
              figures={figures}
            >
              <ChartFrame id={id} model={timeModel(view, scope, frame, words)} />
            </ChartPanel>
          );
        })}
      </div>
      {events.length > 0 && (
        <ol className={styles.events}>
          {events.map((event, index) => (
            <li key={event.id}>
              <b>{index + 1}</b>
              <time dateTime={event.date}>{words.date(event.date, 'day-month')}</time>
              {`: ${event.chartLabel}`}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
