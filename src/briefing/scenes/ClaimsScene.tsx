import { ClaimTrack } from '../../charts/ClaimTrack.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { speakerName } from '../../claims/speaker-name.ts';
import { Day, ReferenceTimeText } from '../../claims/Time.tsx';
import { claimMark, trackScale } from '../../claims/track-scale.ts';
import { Shape } from '../../design/Shape.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { answer, type Claim } from '../../statistics/answers.ts';
import { type AsOfView, publicationDay } from '../../statistics/as-of.ts';
import { isShowable } from '../showable.ts';
import styles from './Scenes.module.css';

/** So many claims can be read from five metres. */
const MOST_CLAIMS = 5;
/** Which rows go first where even five are too many. */
const OPTIONAL_ROWS = [undefined, undefined, 4, 3, 2];

/** The claims of one scope, side by side on one scale from zero, never averaged (R19). */
export function ClaimsScene({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const [group] = answer(view, question).groups;
  const current = group?.claims.filter(({ figure }) => isShowable(view, question, figure)) ?? [];
  const claims = current.slice(0, MOST_CLAIMS);
  const hidden = (group?.claims.length ?? 0) - claims.length;
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  return (
    <>
      <h1 className={styles.question}>{question.title}</h1>
      <div className={styles.middle}>
        {claims.length === 0 ? (
          <p className={styles.withheld}>{words.t('screen.withheld')}</p>
        ) : (
          <ul className={styles.claims}>
            {claims.map((claim, index) => (
              <Row
                key={claim.figure.id}
                claim={claim}
                dataset={view.dataset}
                max={scale.max}
                optional={OPTIONAL_ROWS[index]}
              />
            ))}
          </ul>
        )}
        {hidden > 0 && (
          <p className={styles.quiet} data-optional="1">
            {words.t('screen.otherClaims', { count: hidden })}
          </p>
        )}
      </div>
    </>
  );
}

interface RowProps {
  claim: Claim;
  dataset: Dataset;
  max: number;
  optional: number | undefined;
}

function Row({ claim, dataset, max, optional }: RowProps) {
  const words = useWords();
  const { figure, originator, source, pastAgeLimit } = claim;
  const published = publicationDay(dataset, figure);
  return (
    <li data-figure={figure.id} data-optional={optional}>
      <p>
        <span className={styles.key}>
          <Shape kind={originator.kind} hollow={pastAgeLimit} />
          <b>{speakerName(figure, originator, source, words)}</b>
          <br />
          <ReferenceTimeText time={figure.time} style="day-month" />
        </span>
        {published !== null && (
          <span className={styles.quiet}>
            {`, ${words.t('claims.published')} `}
            <Day day={published} style="day-month" />
          </span>
        )}
      </p>
      <div className={styles.track}>
        <ClaimTrack {...claimMark(figure.quantity)} kind={originator.kind} hollow={pastAgeLimit} max={max} />
      </div>
      <p className={styles.value}>
        <Amount quantity={figure.quantity} readFromWords={figure.readFromWords} size="screen" />
      </p>
    </li>
  );
}
