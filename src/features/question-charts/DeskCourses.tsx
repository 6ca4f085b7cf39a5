import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { once } from '../../domain/once.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Question } from '../../domain/question.ts';
import { type Answer, answerOn } from '../../statistics/answers.ts';
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

/** How to read the courses of these questions, or that there are too few figures for any. */
export function coursesNote(view: AsOfView, questions: readonly Question[], words: Words): string {
  const { shown, rest } = coursesOf(view)(questions);
  if (shown.length + rest.length > 0) return words.t('desk.coursesNote');
  return words.t(view.narrowed ? 'charts.noCourse.filtered' : 'charts.noCourse');
}

/** What the ledger asks to be drawn of these questions: the courses of most figures open, in the order of the questions. */
export function DeskCourses({ view, questions }: { view: AsOfView; questions: readonly Question[] }) {
  const words = useWords();
  const { shown, rest } = coursesOf(view)(questions);
  if (shown.length + rest.length === 0) return null;
  const marked = [...shown, ...rest.filter((each) => 'chart' in each).slice(0, MOST_HEAVY)];
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
      <EventKey view={view} models={marked.map((chart) => drawn(chart, words).model)} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{words.t('desk.courses.more', { count: rest.length })}</summary>
          <Bounded items={rest} most={MOST_HEAVY} all={<span>{words.t('desk.courses.others')}</span>}>
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

interface Courses {
  readonly shown: readonly ChartToDraw[];
  readonly rest: readonly (ChartToDraw | Answer)[];
}

/** What stands open and what unfolds: charts of fewer figures, then claims compared. */
const coursesOf = once((view: AsOfView) =>
  once((questions: readonly Question[]): Courses => {
    const charts = questions.flatMap((question) => chartsAskedFor(view, question));
    const shown = mostDrawn(charts);
    const compared = questions
      .filter((question) => question.charts.includes('claims'))
      .map(answerOn(view))
      .filter(canCompare);
    return { shown, rest: [...charts.filter((chart) => !shown.includes(chart)), ...compared] };
  }),
);

function mostDrawn(charts: readonly ChartToDraw[]): readonly ChartToDraw[] {
  const most = charts.toSorted((a, b) => b.figureCount - a.figureCount).slice(0, SHOWN);
  return charts.filter((chart) => most.includes(chart));
}
