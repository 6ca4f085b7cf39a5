import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { BarCharts } from './BarCharts.tsx';
import { ClaimsChart } from './ClaimsChart.tsx';
import styles from './QuestionCharts.module.css';
import { TimeCharts } from './TimeCharts.tsx';

/** What the ledger asks to be drawn of a question, from the same selection as its card. */
export function QuestionCharts({ view, answer }: { view: AsOfView; answer: Answer }) {
  const { question } = answer;
  return (
    <>
      {question.charts.includes('time') && <TimeCharts view={view} question={question} />}
      {question.charts.includes('bars') && (
        <div className={styles.pair}>
          <BarCharts view={view} question={question} />
        </div>
      )}
      {question.charts.includes('claims') && <ClaimsChart view={view} answer={answer} />}
    </>
  );
}
