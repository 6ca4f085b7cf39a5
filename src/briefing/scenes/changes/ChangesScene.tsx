import { Amount } from '../../../claims/Amount.tsx';

import { FigureTime } from '../../../claims/FigureTime.tsx';
import { useDescription } from '../../../claims/view-context.tsx';
import { whatCounted } from '../../../claims/what-counted.ts';
import { Shape } from '../../../design/Shape.tsx';
import { addDays } from '../../../domain/calendar-date.ts';
import type { Figure } from '../../../domain/figure.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import styles from '../Scenes.module.css';
import { WallMarks } from '../WallMarks.tsx';
import { Read } from '../Speaker.tsx';

const RECENT_DAYS = 7;
const MOST_FIGURES = 4;
/** Which rows go first where even four are too many. */
const OPTIONAL_ROWS = [undefined, 4, 3, 2];

/** The newest figures of the last seven days, newest first. */
export function ChangesScene({ view }: { view: AsOfView }) {
  const words = useWords();
  const from = addDays(view.day, 1 - RECENT_DAYS);
  const fresh = view.figures
    .flatMap((figure) => {
      const day = figure.published;
      return day !== null && day >= from && figure.status !== 'doubtful' ? [{ figure, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const shown = fresh.slice(0, MOST_FIGURES);
  return (
    <>
      <h1 className={styles.question}>{words.t('screen.changes')}</h1>
      <ul className={styles.changes}>
        {shown.map(({ figure }, index) => (
          <li key={figure.id} data-figure={figure.id} data-optional={OPTIONAL_ROWS[index]}>
            <p className={styles.key}>
              <Said figure={figure} />
            </p>
            <p className={styles.quiet}>
              {`${whatCounted(figure, view.dataset, words)}, `}
              <span className={styles.key}>
                <FigureTime figure={figure} brief />
              </span>
              {'. '}
              <Read figure={figure} />
            </p>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.key}>{words.t('desk.recent.none')}</p>}
      {fresh.length > shown.length && (
        <p className={styles.quiet} data-optional="1">
          {words.t('screen.moreChanges', { count: fresh.length - shown.length })}
        </p>
      )}
    </>
  );
}

function Said({ figure }: { figure: Figure }) {
  const { originator, speaker } = useDescription(figure);
  return (
    <>
      <Shape kind={originator.kind} />
      <b>{speaker}</b>
      {': '}
      <b>
        <Amount figure={figure} size="screen" />
      </b>{' '}
      <WallMarks figure={figure} />
    </>
  );
}
