import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { useDescription } from '../../../claims/use-description.ts';
import { useView } from '../../../claims/view-context.tsx';
import { Shape } from '../../../design/Shape.tsx';
import { speakerClass } from '../../../design/SpeakerMark.tsx';
import { textOn } from '../../../domain/dated-text.ts';
import type { Question } from '../../../domain/question.ts';
import { answerOn, type Claim } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isShowable } from '../../showable.ts';
import { isSaidBeside, Read } from '../Speaker.tsx';
import { WallMarks } from '../WallMarks.tsx';
import scenes from '../Scenes.module.css';
import styles from './LowerThird.module.css';

/** What is laid over a picture: the number, what it counts, and who says so, of when, read where, in two lines. Nothing where nothing may be shown. */
export function LowerThird({ view, question }: { view: AsOfView; question: Question }) {
  const claim = answerOn(view)(question).headline?.claim;
  if (!claim || !isShowable(view, question, claim.figure)) return null;
  return <Plate claim={claim} question={question} />;
}

function Plate({ claim: { figure, pastAgeLimit }, question }: { claim: Claim; question: Question }) {
  const { speaker } = useDescription(figure);
  const { day } = useView();
  const { kind } = figure.originator;
  return (
    <div className={styles.place}>
      <div className={`${styles.plate} ${speakerClass(kind)}`} data-figure={figure.id}>
        <p>
          <span className={styles.number}>
            <Amount figure={figure} size="screen" /> <b>{question.counted}</b>
          </span>{' '}
          {/* Whom it counts is said by its noun. */}
          {`${textOn(figure.measure.name, day)}, ${figure.place.name}`}
        </p>
        <p className={scenes.quiet}>
          <span className={`${scenes.key} ${styles.who}`}>
            <Shape kind={kind} hollow={pastAgeLimit} />
            <b>{speaker}</b>
            <WallMarks figure={figure} />
            {', '}
            <FigureTime figure={figure} />
          </span>{' '}
          <span className={styles.read}>
            <Read figure={figure} terse daySaid={isSaidBeside(figure)} />
          </span>
        </p>
      </div>
    </div>
  );
}
