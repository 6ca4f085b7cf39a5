import { Amount } from '../../claims/Amount.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { Day, ReferenceTimeText } from '../../claims/Time.tsx';
import { whatCounted } from '../../claims/what-counted.ts';
import { Shape } from '../../design/Shape.tsx';
import { addDays } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answeredBy } from '../../statistics/answered.ts';
import { type AsOfView, publicationDay } from '../../statistics/as-of.ts';
import styles from './Scenes.module.css';

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
      const day = publicationDay(view.dataset, figure);
      return day !== null && day >= from && figure.status !== 'doubtful' ? [{ figure, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const shown = fresh.slice(0, MOST_FIGURES);
  return (
    <>
      <h1 className={styles.question}>{words.t('screen.changes')}</h1>
      <ul className={styles.changes}>
        {shown.map(({ figure, day }, index) => (
          <li key={figure.id} data-figure={figure.id} data-optional={OPTIONAL_ROWS[index]}>
            <Line figure={figure} view={view} />
            <p className={styles.quiet}>
              <span className={styles.key}>
                <ReferenceTimeText time={figure.time} style="day-month" />
              </span>
              {`, ${words.t('claims.published')} `}
              <Day day={day} style="day-month" />
              {` · ${answeredBy(view.dataset, figure)?.scope.heading ?? whatCounted(figure, view.dataset, words)}`}
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

function Line({ figure, view }: { figure: Figure; view: AsOfView }) {
  const words = useWords();
  const originator = view.dataset.originators.get(figure.originator);
  const source = view.dataset.sources.get(figure.source);
  if (!originator || !source) return null;
  return (
    <p className={styles.key}>
      <Shape kind={originator.kind} />
      <b>{speakerLabel(originator, source, words)}</b>
      {': '}
      <b>
        <Amount figure={figure} size="screen" />
      </b>
    </p>
  );
}
