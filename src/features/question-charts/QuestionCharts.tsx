import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { ClaimsChart } from './ClaimsChart.tsx';
import { EventKey } from './EventKey.tsx';
import { questionCharts } from './question-charts.ts';
import styles from './QuestionCharts.module.css';

/** What the ledger asks to be drawn of a question, from the same selection as its card. */
export function QuestionCharts({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const { question } = answer;
  const charts = useMemo(() => questionCharts(view, question, words), [view, question, words]);
  return (
    <>
      <div className={styles.panels}>
        {charts.map(({ id, title, kind, key, notes, figures, model }) => (
          <ChartPanel
            key={id}
            id={id}
            title={title}
            kind={kind}
            reading={key}
            notes={notes}
            view={view}
            figures={figures}
          >
            <ChartFrame id={id} model={model} />
          </ChartPanel>
        ))}
        {question.charts.includes('claims') && <ClaimsChart view={view} answer={answer} />}
      </div>
      {question.charts.includes('time') && charts.length > 0 && <EventKey view={view} />}
    </>
  );
}
