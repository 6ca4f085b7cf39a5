import { type ReactNode, useMemo } from 'react';
import { WallChart } from '../../../charts/WallChart.tsx';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { answerOn } from '../../../statistics/answers.ts';
import { isContested, spokenClaims } from '../spoken-claims.ts';
import { ClaimsScene } from '../claims/ClaimsScene.tsx';
import { ContestedCount, ContestedNamed } from '../Contested.tsx';
import { InferredKey } from '../InferredKey.tsx';
import styles from '../Scenes.module.css';
import { SceneHead } from '../SceneHead.tsx';
import { haveStartOf, Sources } from '../Speaker.tsx';
import { CourseWithheld, NothingToShow } from '../withheld/Withheld.tsx';
import { LineEnd, RIVAL_GOES, RivalEnd } from './LineEnd.tsx';
import { WallFinding } from './WallFinding.tsx';
import { wallModel, wallNotes } from './wall-model.ts';

interface ChartSceneProps {
  view: AsOfView;
  question: Question;
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/**
 * The course of who leads, with the newest number large at its end and who contradicts it most beside the same chart; the
 * claims side by side where there is no course. `textSize` is the least size of its text, in CSS pixels.
 */
export function ChartScene({ view, question, textSize, knowledge }: ChartSceneProps) {
  const words = useWords();
  const { title, claim, shown, contested, drawing, whyNone } = useMemo(() => {
    const given = answerOn(view)(question);
    const leading = given.headline?.claim ?? null;
    const told = spokenClaims(view, question);
    const spoken = [told.lead, told.other].filter((claim) => claim !== null);
    return {
      title: given.title,
      claim: leading,
      shown: spoken,
      contested: told.contested,
      whyNone: given.whyNone,
      drawing: wallModel(view, question, spoken.length > 0 || !leading ? spoken : [leading], words),
    };
  }, [view, question, words]);
  if (!drawing)
    return <ClaimsScene view={view} question={question} textSize={textSize} knowledge={knowledge} />;
  const { model, alone, finding } = drawing;
  const [lead, rival] = shown;
  const told = lead && finding;
  const scope = told ? question.scopeNote : '';
  const notes = wallNotes(model, shown.length > 0 || !claim ? shown : [claim], words);
  const first = told ? [{ figure: finding.dated.from }] : [];
  const others = rival ? [{ ...rival, optional: RIVAL_GOES }] : [];
  const dated = [...(lead ? [lead] : []), ...first, ...others];
  return (
    <>
      <SceneHead
        title={title}
        finding={told && <WallFinding finding={told} />}
        scope={!told && question.scopeNote}
        knowledge={knowledge}
      />
      <div className={styles.chart}>
        <WallChart
          model={model}
          alone={alone}
          textSize={textSize}
          ends={shown.map((each) => ({
            id: each.figure.id,
            kind: each.figure.originator.kind,
            words:
              each === lead ? (
                <LineEnd claim={each} counted={question.counted} />
              ) : (
                <RivalEnd claim={each} counted={question.counted} startSaid={haveStartOf(lead, [each])} />
              ),
          }))}
          notes={
            lead &&
            (scope !== '' || notes.length > 0) && (
              <div className={styles.notesBeside}>
                {[scope, ...notes].map((note) => note && <p key={note}>{note}</p>)}
              </div>
            )
          }
          missing={<p className={styles.key}>{words.t('screen.noChart')}</p>}
        />
      </div>
      {whyNone && <NothingToShow whyNone={whyNone} />}
      {rival && isContested(rival) && <ContestedNamed named={[rival]} lead={lead} instead={RIVAL_GOES} />}
      <p className={`${styles.quiet} ${styles.read}`}>
        <ContestedCount more={contested.length} />{' '}
        <span className={lead && styles.notesBelow}>
          {[...(scope === '' ? [] : [`${scope}.`]), ...notes].map((note) => `${note} `)}
        </span>
        <InferredKey of={dated} after=". " />
        {lead && (
          <span data-optional="5">
            <Sources of={[lead, ...others, ...first.map(({ figure }) => ({ figure, optional: 1 }))]} />
          </span>
        )}
      </p>
      {claim && !lead && <CourseWithheld claim={claim} question={question} />}
    </>
  );
}
