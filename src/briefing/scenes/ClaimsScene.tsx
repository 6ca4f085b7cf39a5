import { ClaimTrack } from '../../charts/ClaimTrack.tsx';
import { Amount } from '../../claims/Amount.tsx';

import { FigureTime } from '../../claims/FigureTime.tsx';
import { useDescription } from '../../claims/view-context.tsx';
import { claimMark, trackScale } from '../../claims/track-scale.ts';
import { Shape } from '../../design/Shape.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, answer, type Claim } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { challenges } from '../../statistics/strongest-other.ts';
import { isShowable } from '../showable.ts';
import styles from './Scenes.module.css';
import { WallMarks } from './WallMarks.tsx';
import { Read } from './Speaker.tsx';
import { AllTooOld, NothingLeads } from './Withheld.tsx';

/** So many claims can be read from five metres. */
const MOST_CLAIMS = 5;
/** So many fit on every screen; of more it is said how many there are. */
const FEW_CLAIMS = 2;
/** Which rows go first where even five are too many. */
const OPTIONAL_ROWS = [undefined, undefined, 4, 3, 2];

/** The claims of one scope, side by side on one scale from zero, never averaged (R19). */
export function ClaimsScene({ view, question }: { view: AsOfView; question: Question }) {
  const words = useWords();
  const given = answer(view, question);
  const [group] = given.groups;
  const all = group?.claims ?? [];
  const claims = byChallenge(given)
    .filter(({ figure }) => isShowable(view, question, figure))
    .slice(0, MOST_CLAIMS);
  const scale = trackScale(claims.map(({ figure }) => figure.quantity));
  return (
    <>
      <h1 className={styles.question}>{given.title}</h1>
      {group && (
        <p className={styles.quiet} data-optional="5">
          {group.scope.heading}
          {all.length > FEW_CLAIMS && `. ${words.t('screen.claimsInAll', { count: all.length })}`}
        </p>
      )}
      <div className={styles.middle}>
        {all.length === 0 && given.whyNone && <NothingLeads whyNone={given.whyNone} />}
        {all.length > 0 && claims.length === 0 && <AllTooOld claims={all} question={question} />}
        {claims.length > 0 && (
          <ul className={styles.claims}>
            {claims.map((claim, index) => (
              <Row key={claim.figure.id} claim={claim} max={scale.max} optional={OPTIONAL_ROWS[index]} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** The headline first, then what challenges it most: a wall that shows two of five claims must not hide how far they lie apart. */
function byChallenge(given: Answer): readonly Claim[] {
  const all = given.groups[0]?.claims ?? [];
  const first = [...(given.headline ? [given.headline.claim] : []), ...challenges(given)];
  return [...first, ...all.filter((claim) => !first.includes(claim))];
}

interface RowProps {
  claim: Claim;
  max: number;
  optional: number | undefined;
}

/** Who in large with the day, and in one line below in what office, what is in doubt about it, and where it was read. */
function Row({ claim, max, optional }: RowProps) {
  const words = useWords();
  const { figure, originator, pastAgeLimit } = claim;
  const { speaker, whenInferred } = useDescription(figure);
  return (
    <li data-figure={figure.id} data-optional={optional}>
      <p className={styles.key}>
        <Shape kind={originator.kind} hollow={pastAgeLimit} />
        <b>{figure.speaker ?? speaker}</b>
        {', '}
        <FigureTime figure={figure} brief startSaid inferredSaid />
      </p>
      <div className={styles.track}>
        <ClaimTrack {...claimMark(figure.quantity)} kind={originator.kind} hollow={pastAgeLimit} max={max} />
      </div>
      <p className={styles.value}>
        <Amount figure={figure} size="screen" />
      </p>
      <p className={`${styles.quiet} ${styles.read}`}>
        {figure.speaker !== null && `${originator.label}. `}
        <WallMarks figure={figure} /> {whenInferred && `${words.t('claims.dayInferred')}. `}
        <Read figure={figure} />
      </p>
    </li>
  );
}
