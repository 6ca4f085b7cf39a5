import type { ReactNode } from 'react';
import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { FigureTrack } from '../../../claims/FigureTrack.tsx';
import { useDescription } from '../../../claims/use-description.ts';
import { type Mark, MARKS, marksOf } from '../../../claims/marks.ts';
import { headlineOn, trackScale } from '../../../claims/track-scale.ts';
import { Shape } from '../../../design/Shape.tsx';
import type { Question } from '../../../domain/question.ts';
import type { Words } from '../../../i18n/words.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import { type Answer, type Claim } from '../../../statistics/answers.ts';
import { answerOn } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { challenges } from '../../../statistics/headline/strongest-other.ts';
import { isShowable } from '../../showable.ts';
import styles from '../Scenes.module.css';
import { SceneHead } from '../SceneHead.tsx';
import { MarkWords } from '../WallMarks.tsx';
import { isContested } from '../spoken-claims.ts';
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
  /** The least size of text, in CSS pixels. */
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** The claims of one scope, side by side on one axis from zero, never averaged (R19); as many as fit, and how many do not. */
export function ClaimsScene({ view, question, textSize, knowledge }: ClaimsSceneProps) {
  const words = useWords();
  const given = answerOn(view)(question);
  const [group] = given.groups;
  const all = group.claims;
  const claims = byChallenge(given)
    .filter(({ figure }) => isShowable(view, question, figure))
    .slice(0, MOST_CLAIMS);
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  const headlineAt = headlineOn(claims);
  const keyed = keyOf(view, claims);
  return (
    <>
      <SceneHead
        title={given.title}
        finding={findingOf(all, claims, words)}
        scope={group.scope.heading}
        knowledge={knowledge}
      />
      {claims.length === 0 ? (
        <div className={styles.middle}>
          {all.length === 0 && given.whyNone && <NothingToShow whyNone={given.whyNone} />}
          {all.length > 0 && <AllTooOld claims={all} question={question} textSize={textSize} />}
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
                keyed={keyed.map(({ mark }) => mark)}
              />
            ))}
            <li className={styles.axis} aria-hidden="true">
              <p>
                <span>{words.number(0)}</span>
                <span>{words.number(scale.max)}</span>
              </p>
              <div className={styles.keyOfMarks}>
                {keyed.map(({ mark, row }) => (
                  <span key={mark} data-optional={OPTIONAL_ROWS[row]}>
                    <MarkWords marks={[mark]} />
                  </span>
                ))}
              </div>
            </li>
          </ul>
          <p className={`${styles.quiet} ${styles.under}`}>
            {claims.map((claim, gone) => (
              <span key={claim.figure.id} data-gone={gone}>
                {hiddenText(all, claims.slice(0, claims.length - gone), words)}
              </span>
            ))}
          </p>
          <WhereRead rows={claims.map(({ figure }, index) => ({ figure, optional: OPTIONAL_ROWS[index] }))} />
        </>
      )}
    </>
  );
}

const isInDispute = ({ disputes }: Claim) => disputes.length > 0;

/** How many claims are not on the wall, and how many of those are in dispute or doubt; null where all are. */
function hiddenText(all: readonly Claim[], shown: readonly Claim[], words: Words): string | null {
  const hidden = all.filter((claim) => !shown.includes(claim));
  if (hidden.length === 0) return null;
  return words.t('screen.claimsHidden', {
    count: hidden.length,
    contested: hidden.filter(isContested).length,
  });
}

/** How many are in dispute, where at least two of those that are shown are. */
function findingOf(all: readonly Claim[], shown: readonly Claim[], words: Words): string | null {
  if (shown.filter(isInDispute).length < 2) return null;
  return words.t('screen.claims.finding', { count: all.length, disputed: all.filter(isInDispute).length });
}

/** The headline first, then what challenges it most: a wall that shows two of five claims must not hide how far they lie apart. */
function byChallenge(given: Answer): readonly Claim[] {
  const all = given.groups[0].claims;
  const first = [...(given.headline ? [given.headline.claim] : []), ...challenges(given)];
  return [...first, ...all.filter((claim) => !first.includes(claim))];
}

/**
 * The marks of all rows whose sign no other of them has, each with the first row that has it: it goes with that, as rows go
 * from the last.
 */
function keyOf(view: AsOfView, claims: readonly Claim[]): readonly { mark: Mark; row: number }[] {
  const all = claims.flatMap(({ figure }, row) => marksOf(view, figure).map((mark) => ({ mark, row })));
  return all.filter(({ mark }, at) => {
    const alike = all.filter((each) => MARKS[each.mark].icon === MARKS[mark].icon);
    return alike[0] === all[at] && alike.every((each) => each.mark === mark);
  });
}

interface RowProps {
  claim: Claim;
  max: number;
  headlineAt: number | null;
  optional: number | undefined;
  /** The marks whose words stand below all rows. */
  keyed: readonly Mark[];
}

/** Who, of when and how old, with what is in doubt about it; on the scale, and as a number. */
function Row({ claim, max, headlineAt, optional, keyed }: RowProps) {
  const { figure, pastAgeLimit, standing } = claim;
  const { speaker, age, marks } = useDescription(figure);
  // A line may end behind any drawing, and a shape alone on it would be nobody's.
  const [firstWord = ''] = speaker.split(' ');
  const isTall = TALL.test(speaker) || undefined;
  return (
    <li data-figure={figure.id} data-optional={optional}>
      <p className={`${styles.claimant} ${styles.quiet}`}>
        <span className={styles.sayer}>
          <span className={styles.named}>
            <Shape kind={figure.originator.kind} hollow={pastAgeLimit} />
            <b data-tall={isTall}>{firstWord}</b>
          </span>
          <b data-tall={isTall}>{speaker.slice(firstWord.length)}</b>
        </span>
        <span className={styles.comma}>, </span>
        <span className={styles.when}>
          <FigureTime figure={figure} brief startSaid inferred="sign" />
          {', '}
          <span className={styles.together}>{age}</span>{' '}
          <span className={styles.whose}>
            <MarkWords marks={marks.filter((mark) => !keyed.includes(mark))} />
          </span>
        </span>
      </p>
      <div className={styles.track}>
        <FigureTrack figure={figure} hollow={pastAgeLimit} max={max} tall headlineAt={headlineAt} />
      </div>
      <p className={styles.value} data-leads={standing === 'headline' || undefined}>
        <MarkWords marks={marks.filter((mark) => keyed.includes(mark))} keyed />{' '}
        <Amount figure={figure} size="screen" />
      </p>
    </li>
  );
}
