import type { ReactNode } from 'react';
import { Amount } from '../../../claims/Amount.tsx';
import { bodyOrOutlet } from '../../../claims/speaker-name.ts';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { FigureTrack } from '../../../claims/FigureTrack.tsx';
import { useDescription } from '../../../claims/view-context.tsx';
import { headlineOn, trackScale } from '../../../claims/track-scale.ts';
import { Shape } from '../../../design/Shape.tsx';
import type { Figure } from '../../../domain/figure.ts';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import { type Answer, type Claim } from '../../../statistics/answers.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { challenges } from '../../../statistics/headline/strongest-other.ts';
import { isShowable } from '../../showable.ts';
import styles from '../Scenes.module.css';
import { WallMarks } from '../WallMarks.tsx';
import { WhereRead } from './WhereRead.tsx';
import { AllTooOld, NothingToShow } from '../withheld/Withheld.tsx';

/** So many claims can be read from five metres. */
const MOST_CLAIMS = 5;
/** Which rows go first where not all fit; two always stand, the headline and what challenges it most. */
const OPTIONAL_ROWS = [undefined, undefined, 5, 4, 3];

/** Letters that need more air above and below. */
const TALL = /\p{Script=Arabic}/u;

interface ClaimsSceneProps {
  view: AsOfView;
  question: Question;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** The claims of one scope, side by side on one axis from zero, never averaged (R19); as many as fit, and how many do not. */
export function ClaimsScene({ view, question, knowledge }: ClaimsSceneProps) {
  const words = useWords();
  const given = answerOn(view)(question);
  const [group] = given.groups;
  const all = group?.claims ?? [];
  const claims = byChallenge(given)
    .filter(({ figure }) => isShowable(view, question, figure))
    .slice(0, MOST_CLAIMS);
  const left = all.length - claims.length;
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headlineAt = headlineOn(claims);
  return (
    <>
      <h1 className={styles.question}>{given.title}</h1>
      <p className={`${styles.quiet} ${styles.scope}`}>
        <span>{group?.scope.heading}</span>
        {knowledge}
      </p>
      {claims.length === 0 ? (
        <div className={styles.middle}>
          {all.length === 0 && given.whyNone && <NothingToShow whyNone={given.whyNone} />}
          {all.length > 0 && <AllTooOld claims={all} question={question} />}
        </div>
      ) : (
        <>
          <ul className={styles.claims}>
            {claims.map((claim, index) => (
              <Row
                key={claim.figure.id}
                claim={claim}
                max={scale.max}
                headlineAt={headlineAt}
                optional={OPTIONAL_ROWS[index]}
              />
            ))}
            <li className={styles.axis} aria-hidden="true">
              <p>
                <span>{words.number(0)}</span>
                <span>{words.number(scale.max)}</span>
              </p>
            </li>
          </ul>
          <p className={`${styles.quiet} ${styles.under}`}>
            {claims.map((claim, gone) => (
              <span key={claim.figure.id} data-gone={gone}>
                {left + gone > 0 && words.t('screen.claimsHidden', { count: left + gone })}
              </span>
            ))}
          </p>
          <WhereRead
            rows={claims.map(({ figure }, index) => ({
              figure,
              name: nameOf(figure),
              optional: OPTIONAL_ROWS[index],
            }))}
          />
        </>
      )}
    </>
  );
}

/** The headline first, then what challenges it most: a wall that shows two of five claims must not hide how far they lie apart. */
function byChallenge(given: Answer): readonly Claim[] {
  const all = given.groups[0].claims;
  const first = [...(given.headline ? [given.headline.claim] : []), ...challenges(given)];
  return [...first, ...all.filter((claim) => !first.includes(claim))];
}

/** By what name a claim stands on a wall. */
const nameOf = (figure: Figure): string => figure.speaker ?? bodyOrOutlet(figure);

interface RowProps {
  claim: Claim;
  max: number;
  headlineAt: number | null;
  optional: number | undefined;
}

/** Who with the day, and below in what office and how long ago; the number with what is in doubt about it. */
function Row({ claim, max, headlineAt, optional }: RowProps) {
  const words = useWords();
  const { figure, pastAgeLimit, standing } = claim;
  const { originator } = figure;
  const { age } = useDescription(figure);
  const name = nameOf(figure);
  const office = !originator.named
    ? words.t('screen.noSpeaker')
    : figure.speaker === null
      ? null
      : originator.label;
  return (
    <li data-figure={figure.id} data-optional={optional}>
      <div className={styles.claimant}>
        <p>
          <Shape kind={originator.kind} hollow={pastAgeLimit} />
          <b data-tall={TALL.test(name) || undefined}>{name}</b>
          {', '}
          <FigureTime figure={figure} brief startSaid inferredSaid />
        </p>
        <p className={styles.quiet}>
          {office ?? age}
          {office !== null && <span data-optional="1">{`, ${age}`}</span>}
        </p>
      </div>
      <div className={styles.track}>
        <FigureTrack figure={figure} hollow={pastAgeLimit} max={max} tall headlineAt={headlineAt} />
      </div>
      <div className={styles.value}>
        <p data-leads={standing === 'headline' || undefined}>
          <Amount figure={figure} size="screen" />
        </p>
        <p className={styles.doubt}>
          <WallMarks figure={figure} />
        </p>
      </div>
    </li>
  );
}
