import { Amount } from '../../../claims/Amount.tsx';
import { KindLabel } from '../../../claims/KindLabel.tsx';
import type { Question } from '../../../domain/question.ts';
import type { Answer } from '../../../statistics/answers.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isShowable } from '../../showable.ts';
import styles from '../Scenes.module.css';
import { Speaker } from '../Speaker.tsx';
import { NothingToShow, TooOldBriefly } from '../withheld/Withheld.tsx';

/** Two numbers side by side, each with its own question and kind; nothing is computed between them (R12, R13). */
export function TwoScene({ view, questions }: { view: AsOfView; questions: readonly Question[] }) {
  const answers = questions.map((question) => answerOn(view)(question));
  return (
    <>
      <h1 className="vh">{answers.map(({ title }) => title).join(' ')}</h1>
      <div className={styles.two}>
        {answers.map((given) => (
          <Half key={given.question.id} view={view} given={given} />
        ))}
      </div>
    </>
  );
}

function Half({ view, given }: { view: AsOfView; given: Answer }) {
  const { question } = given;
  const claim = given.headline?.claim;
  return (
    <section>
      <h2 className={styles.question}>{given.title}</h2>
      {given.whyNone && <NothingToShow whyNone={given.whyNone} />}
      {claim && !isShowable(view, question, claim.figure) && (
        <TooOldBriefly claim={claim} question={question} />
      )}
      {claim && isShowable(view, question, claim.figure) && (
        <div data-figure={claim.figure.id}>
          <p className={styles.quiet} data-optional="1">
            <KindLabel kind={claim.figure.time.kind} />
          </p>
          <p className={styles.half}>
            <Amount figure={claim.figure} size="screen" />
          </p>
          <p className={styles.key} data-optional="2">
            {question.counted}
          </p>
          <Speaker claim={claim} />
        </div>
      )}
    </section>
  );
}
