import { type ReactNode, useMemo } from 'react';
import { WallChart } from '../../../charts/WallChart.tsx';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { answerOn } from '../../../statistics/answers.ts';
import { challenges } from '../../../statistics/headline/strongest-other.ts';
import { isShowable } from '../../showable.ts';
import { ClaimsScene } from '../claims/ClaimsScene.tsx';
import styles from '../Scenes.module.css';
import { Read, SpeakerLine } from '../Speaker.tsx';
import { NothingToShow, tooOldText } from '../Withheld.tsx';
import { LineEnd } from './LineEnd.tsx';
import { gapNote, wallModel } from './wall-model.ts';

interface ChartSceneProps {
  view: AsOfView;
  question: Question;
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/**
 * The course of who leads, with the newest number large at its end, and below it who contradicts it most; the claims
 * side by side where there is no course. `textSize` is the least size of its text, in CSS pixels.
 */
export function ChartScene({ view, question, textSize, knowledge }: ChartSceneProps) {
  const words = useWords();
  const { title, claim, other, model, whyNone } = useMemo(() => {
    const given = answerOn(view)(question);
    const leading = given.headline?.claim;
    return {
      title: given.title,
      claim: leading,
      other: challenges(given).find(({ figure }) => isShowable(view, question, figure)),
      whyNone: given.whyNone,
      model: wallModel(view, question, leading ?? null, words),
    };
  }, [view, question, words]);
  if (!model) return <ClaimsScene view={view} question={question} knowledge={knowledge} />;
  const hatched = claim ? gapNote(model, claim, words) : null;
  const isShown = claim && isShowable(view, question, claim.figure);
  return (
    <>
      <h1 className={styles.question}>{title}</h1>
      <p className={`${styles.quiet} ${styles.scope} ${styles.beside}`}>
        <span>{question.scopeNote}</span>
        {knowledge}
      </p>
      <div className={styles.chart}>
        <WallChart
          model={model}
          textSize={textSize}
          lead={isShown ? { id: claim.figure.id, kind: claim.figure.originator.kind } : null}
          missing={<p className={styles.key}>{words.t('screen.noChart')}</p>}
        >
          {isShown && <LineEnd claim={claim} counted={question.counted} />}
        </WallChart>
      </div>
      {hatched !== null && (
        <p className={styles.quiet} data-optional="3">
          {hatched}
        </p>
      )}
      {whyNone && <NothingToShow whyNone={whyNone} />}
      {isShown && (
        <p className={styles.quiet} data-optional="5">
          <span data-figure={claim.figure.id}>
            <Read figure={claim.figure} />
          </span>
        </p>
      )}
      {isShown && other && (
        <div data-figure={other.figure.id} data-optional="1">
          <SpeakerLine figure={other.figure} hollow={other.pastAgeLimit} />
        </div>
      )}
      {claim && !isShown && <p className={styles.quiet}>{tooOldText(claim, question, words)}</p>}
    </>
  );
}
