import type { ReactNode } from 'react';
import { Amount } from '../../../claims/Amount.tsx';
import type { Question } from '../../../domain/question.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { changeSince } from '../../../statistics/change.ts';
import { isShowable } from '../../showable.ts';
import type { News } from '../../news.ts';
import { isContested, spokenClaims } from '../spoken-claims.ts';
import { ContestedCount, ContestedNamed } from '../Contested.tsx';
import { NumberCourse } from './NumberCourse.tsx';
import { NewsLine } from './NewsLine.tsx';
import styles from '../Scenes.module.css';
import { SceneHead } from '../SceneHead.tsx';
import { useUpright } from '../room.ts';
import { Step } from '../Step.tsx';
import { haveStartOf, Sources, Speaker, SpeakerLine } from '../Speaker.tsx';
import { NothingToShow, TooOld } from '../withheld/Withheld.tsx';

/** So many others are named; more would take the place of the figure that leads. */
const MOST_NAMED = 2;

interface NumberSceneProps {
  view: AsOfView;
  question: Question;
  /** Says that the figure has just arrived, and what stood there before. */
  news?: News | undefined;
  /** The least size of text, in CSS pixels. */
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** One number, everything that must stand beside it, and the strongest other claim, so that a headline is never the only voice. */
export function NumberScene({ view, question, news, textSize, knowledge }: NumberSceneProps) {
  const given = answerOn(view)(question);
  const claim = given.headline?.claim;
  const { lead: shown, other, contested } = spokenClaims(view, question);
  const named = contested.filter(({ figure }) => isShowable(view, question, figure)).slice(0, MOST_NAMED);
  const isUpright = useUpright();
  // Upright its mark stands on the course, which needs the room that large words would take.
  const onCourse = isUpright && other && isContested(other) ? other : null;
  return (
    <>
      <SceneHead title={given.title} scope={question.scopeNote} knowledge={knowledge} />
      <div className={styles.middle}>
        {given.whyNone && <NothingToShow whyNone={given.whyNone} />}
        {claim && !shown && <TooOld claim={claim} question={question} textSize={textSize} />}
        {shown && (
          <>
            {news && <NewsLine news={news} />}
            <div data-figure={shown.figure.id}>
              <p className={styles.figure}>
                <Amount figure={shown.figure} size="screen" />{' '}
                <span className={styles.ofFigure}>{question.counted}</span>
              </p>
              <Speaker claim={shown} startSaid sourceApart />
            </div>
            <div data-optional="1">
              <Step figure={shown.figure} change={changeSince(view, shown.figure)} />
            </div>
            {isUpright && (
              <NumberCourse
                view={view}
                question={question}
                claim={shown}
                other={onCourse}
                textSize={textSize}
              />
            )}
            {other && !onCourse && (
              <div data-figure={other.figure.id} data-optional={isContested(other) ? undefined : 2}>
                <SpeakerLine
                  figure={other.figure}
                  hollow={other.pastAgeLimit}
                  startSaid={haveStartOf(shown, [other])}
                />
              </div>
            )}
            <ContestedNamed named={onCourse ? [onCourse, ...named] : named} lead={shown} />
          </>
        )}
      </div>
      {shown && (
        <p className={`${styles.quiet} ${styles.read}`}>
          <ContestedCount more={contested.length - named.length} />{' '}
          <span data-optional="5">
            <Sources
              of={[
                shown,
                ...(other ? [{ ...other, optional: 2 }] : []),
                ...named.map(({ figure }) => ({ figure, optional: 1 })),
              ]}
            />
          </span>
        </p>
      )}
    </>
  );
}
