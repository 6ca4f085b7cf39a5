import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { CHART_KIND_NAMES } from '../../charts/kinds.ts';
import { drawableOf } from '../../domain/question-chart.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { CoursePanel } from './CoursePanel.tsx';
import { EventKey } from './EventKey.tsx';
import type { DrawnScope } from '../../charts/questions/drawn-scope.ts';
import styles from './QuestionCharts.module.css';

/** Charts that stand open. */
const SHOWN = 2;

interface QuestionChartsProps {
  view: AsOfView;
  question: Question;
  charts: readonly DrawnScope[];
}

/** Whether any kind of chart takes a scope of the question, however many figures there are. */
const hasKind = ({ scopes }: Question): boolean =>
  CHART_KIND_NAMES.some((kind) => scopes.some(drawableOf(kind).draws));

/** Every course over time that there is data for, from the same selection as the answer. */
export function QuestionCharts({ view, question, charts }: QuestionChartsProps) {
  const words = useWords();
  if (charts.length === 0) {
    if (!hasKind(question)) return <p className={styles.none}>{words.t('charts.noKind')}</p>;
    return (
      <p className={styles.none}>{words.t(view.narrowed ? 'charts.noCourse.filtered' : 'charts.noCourse')}</p>
    );
  }
  const key = <EventKey view={view} models={charts.map(({ model }) => model)} />;
  const [only, ...others] = charts;
  if (only && others.length === 0)
    return (
      <div className={`${styles.panels} ${styles.pageWide}`}>
        <CoursePanel chart={only} view={view} isAlone eventKey={key} />
      </div>
    );
  return (
    <>
      <Bounded
        items={charts}
        folded={{ open: SHOWN, summary: (count) => words.t('charts.more', { count }) }}
        most={MOST_HEAVY}
      >
        {(some) => (
          <div
            className={`${styles.panels} ${styles.inRow}`}
            role="group"
            aria-label={words.t('charts.row', { count: some.length })}
          >
            {some.map((chart) => (
              <CoursePanel key={chart.id} chart={chart} view={view} />
            ))}
          </div>
        )}
      </Bounded>
      {key}
    </>
  );
}
