import { useMemo } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { canCompare, ClaimsChart } from './ClaimsChart.tsx';
import { EventKey } from './EventKey.tsx';
import { possibleCharts, questionCharts } from './question-charts.ts';
import styles from './QuestionCharts.module.css';

interface QuestionChartsProps {
  view: AsOfView;
  answer: Answer;
  /** What the ledger asks for, with the claims side by side; or every course over time that there is data for. */
  show?: 'asked' | 'courses';
}

/** A question drawn, from the same selection as its card. */
export function QuestionCharts({ view, answer, show = 'asked' }: QuestionChartsProps) {
  const words = useWords();
  const { question } = answer;
  const asked = show === 'asked';
  const charts = useMemo(
    () => (asked ? questionCharts : possibleCharts)(view, question, words),
    [asked, view, question, words],
  );
  const hasClaims = asked && question.charts.includes('claims') && canCompare(answer);
  if (charts.length === 0 && !hasClaims)
    return (
      <p className={styles.none}>{words.t(view.narrowed ? 'charts.noCourse.filtered' : 'charts.noCourse')}</p>
    );
  return (
    <>
      <div className={asked ? `${styles.panels} ${styles.claimsLast}` : styles.panels}>
        {charts.map(({ id, title, kind, key, notes, figures, gaps, model }) => (
          <ChartPanel
            key={id}
            id={id}
            title={title}
            kind={kind}
            reading={key}
            notes={notes}
            view={view}
            figures={figures}
            gaps={gaps}
          >
            <ChartFrame id={id} model={model} />
          </ChartPanel>
        ))}
        {hasClaims && <ClaimsChart view={view} answer={answer} />}
      </div>
      {charts.some(({ model }) => 'events' in model) && <EventKey view={view} />}
    </>
  );
}
