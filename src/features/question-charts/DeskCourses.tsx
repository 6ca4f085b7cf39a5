import { useMemo } from 'react';
import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Question } from '../../domain/question.ts';
import { answerOn } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { canCompare, ClaimsChart } from './ClaimsChart.tsx';
import { CoursePanel } from './CoursePanel.tsx';
import type { ChartToDraw } from '../../charts/kinds.ts';
import { EventKey } from './EventKey.tsx';
import { chartsAskedFor, drawn } from '../../charts/questions/question-charts.ts';
import styles from './QuestionCharts.module.css';

/** Courses shown open; the rest unfold. */
const SHOWN = 3;

/** True when the ledger asks for any drawing of these questions. */
export function hasCourses(questions: readonly Question[]): boolean {
  return questions.some(({ charts }) => charts.length > 0);
}

/** What the ledger asks to be drawn of these questions: the courses of most figures open, in the order of the questions. */
export function DeskCourses({ view, questions }: { view: AsOfView; questions: readonly Question[] }) {
  const words = useWords();
  const charts = useMemo(
    () => questions.flatMap((question) => chartsAskedFor(view, question)),
    [view, questions],
  );
  const shown = mostDrawn(charts);
  const rest = charts.filter((chart) => !shown.includes(chart));
  const compared = questions
    .filter((question) => question.charts.includes('claims'))
    .map(answerOn(view))
    .filter(canCompare);
  const count = rest.length + compared.length;
  if (shown.length + count === 0)
    return (
      <p className={styles.none}>{words.t(view.narrowed ? 'charts.noCourse.filtered' : 'charts.noCourse')}</p>
    );
  return (
    <>
      <div
        className={`${styles.panels} ${styles.three} ${styles.inRow}`}
        role="group"
        aria-label={words.t('charts.row', { count: shown.length })}
      >
        {shown.map((chart) => (
          <CoursePanel key={chart.id} chart={drawn(chart, words)} view={view} folded />
        ))}
      </div>
      {charts.some(({ chart }) => chart === 'time') && <EventKey view={view} />}
      {count > 0 && (
        <details className={styles.more}>
          <summary>{words.t('desk.courses.more', { count })}</summary>
          <Bounded
            items={[...rest, ...compared]}
            most={MOST_HEAVY}
            all={<span>{words.t('desk.courses.others')}</span>}
          >
            {(some) => (
              <div className={`${styles.panels} ${styles.claimsLast}`}>
                {some.map((each) =>
                  'question' in each ? (
                    <ClaimsChart key={each.question.id} view={view} answer={each} />
                  ) : (
                    <CoursePanel key={each.id} chart={drawn(each, words)} view={view} folded />
                  ),
                )}
              </div>
            )}
          </Bounded>
        </details>
      )}
    </>
  );
}

function mostDrawn(charts: readonly ChartToDraw[]): readonly ChartToDraw[] {
  const most = charts.toSorted((a, b) => b.figureCount - a.figureCount).slice(0, SHOWN);
  return charts.filter((chart) => most.includes(chart));
}
