import { Amount } from '../../../claims/Amount.tsx';
import { useDescription } from '../../../claims/view-context.tsx';
import { sameYear } from '../../../domain/calendar-date.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { changeSince } from '../../../statistics/change.ts';
import { weekStart } from '../../../statistics/recent.ts';
import styles from '../Scenes.module.css';
import { Read, WhoAndWhen } from '../Speaker.tsx';
import { Step } from './Step.tsx';
import { type FreshFigure, freshFigures } from './this-week.ts';

const MOST_FIGURES = 4;
/** Which rows go first where even four are too many. */
const OPTIONAL_ROWS = [undefined, 4, 3, 2];

/** What became known in the last seven days, each number with the step from the same speaker's last. */
export function ChangesScene({ view }: { view: AsOfView }) {
  const words = useWords();
  const from = weekStart(view);
  const fresh = freshFigures(view);
  const shown = fresh.slice(0, MOST_FIGURES);
  return (
    <>
      <h1 className={styles.question}>
        {words.t('screen.changes', {
          from: words.date(from, sameYear(from, view.day) ? 'day-month' : 'full'),
          to: words.date(view.day),
        })}
      </h1>
      <ul className={styles.changes}>
        {shown.map((each, index) => (
          <Row key={each.figure.id} view={view} fresh={each} optional={OPTIONAL_ROWS[index]} />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.key}>{words.t('desk.recent.none')}</p>}
      <p className={styles.quiet}>
        {shown.map(({ figure }, gone) => (
          <span key={figure.id} data-gone={gone}>
            {fresh.length - shown.length + gone > 0 &&
              words.t('screen.moreChanges', { count: fresh.length - shown.length + gone })}
          </span>
        ))}
      </p>
    </>
  );
}

interface RowProps {
  view: AsOfView;
  fresh: FreshFigure;
  optional: number | undefined;
}

/** The number with its noun, who says so and of when; at the other side the step; below what is counted, where, and where it was read. */
function Row({ view, fresh: { figure, question }, optional }: RowProps) {
  const { what } = useDescription(figure);
  return (
    <li data-figure={figure.id} data-optional={optional}>
      <div className={styles.moved}>
        <div>
          <p className={styles.changed}>
            <Amount figure={figure} size="screen" />{' '}
            {question && <span className={styles.noun}>{question.counted}</span>}
          </p>
          <p className={styles.key}>
            <WhoAndWhen figure={figure} />
          </p>
        </div>
        <Step figure={figure} change={changeSince(view, figure)} />
      </div>
      <p className={styles.quiet}>
        {`${what}. `}
        <Read figure={figure} terse />
      </p>
    </li>
  );
}
