import { Amount } from '../../../claims/Amount.tsx';
import { KindLabel } from '../../../claims/KindLabel.tsx';
import type { Question } from '../../../domain/question.ts';
import type { Answer } from '../../../statistics/answers.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isShowable } from '../../showable.ts';
import { contestedBeside } from '../spoken-claims.ts';
import { ContestedCount } from '../Contested.tsx';
import styles from '../Scenes.module.css';
import { useRoom, useUpright } from '../room.ts';
import { Speaker } from '../Speaker.tsx';
import { Step } from '../Step.tsx';
import { NothingToShow, TooOldBriefly } from '../withheld/Withheld.tsx';

/** What each has of the width, beside the gap between them. */
const HALF = 0.48;

interface TwoSceneProps {
  view: AsOfView;
  questions: readonly Question[];
  textSize: number;
}

/** Two numbers side by side, each with its own question and kind; nothing is computed between them (R12, R13). */
export function TwoScene({ view, questions, textSize }: TwoSceneProps) {
  const room = useRoom(textSize) * (useUpright() ? 1 : HALF);
  const answers = questions.map((question) => answerOn(view)(question));
  return (
    <>
      <h1 className="vh">{answers.map(({ title }) => title).join(' ')}</h1>
      <div className={styles.two}>
        {answers.map((given) => (
          <Half key={given.question.id} view={view} given={given} room={room} />
        ))}
      </div>
    </>
  );
}

function Half({ view, given, room }: { view: AsOfView; given: Answer; room: number }) {
  const { question } = given;
  const { headline } = given;
  const claim = headline?.claim;
  return (
    <section>
      <h2 className={styles.question}>{given.title}</h2>
      {given.whyNone && <NothingToShow whyNone={given.whyNone} />}
      {claim && !isShowable(view, question, claim.figure) && (
        <TooOldBriefly claim={claim} question={question} room={room} />
      )}
      {claim && isShowable(view, question, claim.figure) && (
        <div data-figure={claim.figure.id}>
          <p className={styles.quiet} data-optional="1">
            <KindLabel kind={claim.figure.time.kind} />
          </p>
          <p className={styles.half}>
            <Amount figure={claim.figure} size="screen" />{' '}
            <span className={styles.noun} data-optional="6">
              {question.counted}
            </span>
          </p>
          <Speaker claim={claim} />
          <div data-optional="2">
            <Step figure={claim.figure} change={headline.change} />
          </div>
          <p className={styles.quiet}>
            <ContestedCount more={contestedBeside(view, question).length} />
          </p>
        </div>
      )}
    </section>
  );
}
