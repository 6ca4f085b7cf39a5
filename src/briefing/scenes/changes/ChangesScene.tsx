import type { ReactNode } from 'react';
import { Amount } from '../../../claims/Amount.tsx';
import { textOn } from '../../../domain/dated-text.ts';
import type { Figure } from '../../../domain/figure.ts';
import { keptTogether } from '../../../i18n/kept-together.ts';
import { saidTime } from '../../../i18n/said-time.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { WholeView } from '../../../statistics/as-of.ts';
import { changeSince } from '../../../statistics/change.ts';
import { titleOn } from '../../../statistics/question-title.ts';
import { figuresOfWeek, weekStart } from '../../../statistics/recent.ts';
import { SceneHead } from '../SceneHead.tsx';
import styles from '../Scenes.module.css';
import { Sources, WhoAndWhen } from '../Speaker.tsx';
import { Step } from '../Step.tsx';
import { type FreshFigure, freshFigures, unchangedQuestions } from './this-week.ts';

const MOST_FIGURES = 3;
/** Which rows go first where even three are too many; before them what has not changed. */
const OPTIONAL_ROWS = [undefined, 4, 3];

interface ChangesSceneProps {
  view: WholeView;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** What became known in the last seven days, each number with the step from the same speaker's last, and which first questions stand as they were. */
export function ChangesScene({ view, knowledge }: ChangesSceneProps) {
  const words = useWords();
  const from = weekStart(view);
  const week = saidTime({ kind: 'flow', from, to: view.day });
  const fresh = freshFigures(view);
  const shown = fresh.slice(0, MOST_FIGURES);
  const left = figuresOfWeek(view).length - shown.length;
  const unchanged = unchangedQuestions(view);
  return (
    <>
      <SceneHead
        title={words.t('screen.changes', {
          from: keptTogether(words.date(from, week.from.style)),
          to: keptTogether(words.date(view.day)),
        })}
        scope={view.dataset.title}
        knowledge={knowledge}
      />
      {shown.length > 0 ? (
        <ul className={styles.changes}>
          {shown.map((each, index) => (
            <Row key={each.figure.id} view={view} fresh={each} optional={OPTIONAL_ROWS[index]} />
          ))}
        </ul>
      ) : (
        <div className={styles.middle}>
          <p className={styles.key}>{words.t('desk.recent.none')}</p>
        </div>
      )}
      {unchanged.length > 0 && (
        <p className={styles.quiet} data-optional="2">
          {words.t('screen.unchanged', { questions: unchanged.map((each) => titleOn(view, each)).join(' ') })}
        </p>
      )}
      {shown.length > 0 && (
        <p className={`${styles.quiet} ${styles.read}`}>
          <Sources
            of={shown
              .map(({ figure }, index) => ({ figure, optional: OPTIONAL_ROWS[index] }))
              .filter(
                ({ figure }, index, all) =>
                  !all.slice(0, index).some((other) => isReadInOne(other.figure, figure)),
              )}
          />
          {shown.map(({ figure }, gone) => (
            <span key={figure.id} data-gone={gone}>
              {left + gone > 0 && `. ${words.t('screen.moreChanges', { count: left + gone })}`}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

const isReadInOne = (a: Figure, b: Figure) => a.source === b.source && a.published === b.published;

interface RowProps {
  view: WholeView;
  fresh: FreshFigure;
  optional: number | undefined;
}

/** The number with its noun, what is counted and where, who says so and of when; at the other side the step. */
function Row({ view, fresh: { figure, question }, optional }: RowProps) {
  const { measure, population, place } = figure;
  return (
    <li className={styles.moved} data-figure={figure.id} data-optional={optional}>
      <p className={styles.changed}>
        <Amount figure={figure} size="screen" />{' '}
        <span className={styles.noun}>{question?.counted ?? textOn(population.name, view.day)}</span>
      </p>
      <Step figure={figure} change={changeSince(view, figure)} />
      <p className={`${styles.quiet} ${styles.told}`}>
        <WhoAndWhen figure={figure} />
        {`. ${textOn(measure.name, view.day)}, ${place.name}`}
      </p>
    </li>
  );
}
