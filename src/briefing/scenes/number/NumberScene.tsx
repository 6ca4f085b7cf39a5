import { Amount } from '../../../claims/Amount.tsx';
import type { Question } from '../../../domain/question.ts';
import type { Claim } from '../../../statistics/answers.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { challenges } from '../../../statistics/headline/strongest-other.ts';
import { isShowable } from '../../showable.ts';
import type { News } from '../../news.ts';
import { NewsLine } from './NewsLine.tsx';
import styles from '../Scenes.module.css';
import { Speaker, SpeakerLine } from '../Speaker.tsx';
import { NothingToShow, TooOld } from '../Withheld.tsx';

interface NumberSceneProps {
  view: AsOfView;
  question: Question;
  /** Says that the figure has just arrived, and what stood there before. */
  news?: News | undefined;
}

/** One number, and everything that must stand beside it. */
export function NumberScene({ view, question, news }: NumberSceneProps) {
  const given = answerOn(view)(question);
  const claim = given.headline?.claim;
  const other = challenges(given).find(({ figure }) => isShowable(view, question, figure));
  return (
    <>
      <h1 className={styles.question}>{given.title}</h1>
      <div className={styles.middle}>
        {given.whyNone && <NothingToShow whyNone={given.whyNone} />}
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
              <Speaker claim={claim} startSaid />
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
  const { figure, pastAgeLimit } = claim;
  return (
    <div data-figure={figure.id} data-optional="1">
      <SpeakerLine figure={figure} hollow={pastAgeLimit} />
    </div>
  );
}
