import { Bounded, MOST_HEAVY } from '../../claims/Bounded.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { CoursePanel } from './CoursePanel.tsx';
import { EventKey } from './EventKey.tsx';
import type { DrawnScope } from '../../charts/questions/drawn-scope.ts';
import styles from './QuestionCharts.module.css';

/** Charts that stand open. */
const SHOWN = 2;

/** Every course over time that there is data for, from the same selection as the answer. */
export function QuestionCharts({ view, charts }: { view: AsOfView; charts: readonly DrawnScope[] }) {
  const words = useWords();
  if (charts.length === 0)
    return (
      <p className={styles.none}>{words.t(view.narrowed ? 'charts.noCourse.filtered' : 'charts.noCourse')}</p>
    );
  const key = charts.some(({ model }) => 'events' in model) && <EventKey view={view} />;
  const [only, ...others] = charts;
  if (only && others.length === 0)
    return (
      <div className={styles.panels}>
        <CoursePanel chart={only} view={view} eventKey={key} />
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
