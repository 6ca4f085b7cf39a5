import { Amount } from '../../claims/Amount.tsx';
import { speakerLabel } from '../../claims/speaker-name.ts';
import { ReferenceTimeText } from '../../claims/Time.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answer, type Claim } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { isShowable } from '../showable.ts';
import type { News } from '../news.ts';
import { NewsLine } from './NewsLine.tsx';
import styles from './Scenes.module.css';
import { Speaker } from './Speaker.tsx';
import { TooOld } from './Withheld.tsx';

interface NumberSceneProps {
  view: AsOfView;
  question: Question;
  /** Says that the figure has just arrived, and what stood there before. */
  news?: News | undefined;
}

/** One number, and everything that must stand beside it. */
export function NumberScene({ view, question, news }: NumberSceneProps) {
  const words = useWords();
  const { headline, groups } = answer(view, question);
  const claim = headline?.claim;
  const other = groups[0]?.claims.find((each) => each !== claim && isShowable(view, question, each.figure));
  return (
    <>
      <h1 className={styles.question}>{question.title}</h1>
      <div className={styles.middle}>
        {!claim && <p className={styles.key}>{words.t('desk.noFigure', { day: words.date(view.day) })}</p>}
        {claim && !isShowable(view, question, claim.figure) && <TooOld claim={claim} question={question} />}
        {claim && isShowable(view, question, claim.figure) && (
          <>
            {news && <NewsLine news={news} />}
            <div data-figure={claim.figure.id}>
              <p className={styles.figure}>
                <Amount figure={claim.figure} size="screen" />
              </p>
              <p className={styles.counted}>
                <b>{question.counted}</b>
                {`, ${question.scopeNote}`}
              </p>
              <Speaker claim={claim} dataset={view.dataset} startSaid />
            </div>
            {other && <OtherClaim claim={other} />}
          </>
        )}
      </div>
    </>
  );
}

/** The strongest other claim in one line, so that a headline never stands as the only voice. */
function OtherClaim({ claim }: { claim: Claim }) {
  const words = useWords();
  const { figure, originator, source } = claim;
  return (
    <p className={`${styles.key} ${styles.quiet}`} data-figure={figure.id} data-optional="1">
      <b>{speakerLabel(originator, source, words)}</b>
      {', '}
      <ReferenceTimeText time={figure.time} />
      {': '}
      <b>
        <Amount figure={figure} size="screen" />
      </b>
    </p>
  );
}
