import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { whyNoneText } from '../../../claims/why-none-text.ts';
import { Shape } from '../../../design/Shape.tsx';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import { speakerName } from '../../../claims/speaker-name.ts';
import { useView } from '../../../claims/view-context.tsx';
import type { Claim } from '../../../statistics/answers.ts';
import type { WhyNoneLeads } from '../../../statistics/headline/why-none-leads.ts';
import type { Words } from '../../../i18n/words.ts';
import { longestShownDays, withheldFrom } from '../../lease.ts';
import { useMomentText } from '../../moment-text.ts';
import styles from '../Scenes.module.css';
import { useRoom } from '../room.ts';
import { Read, WhoAndWhen } from '../Speaker.tsx';
import { ShownBar } from './ShownBar.tsx';

interface TooOldProps {
  claim: Claim;
  question: Question;
}

/** The newest figure is too old for its own rhythm: since when, why, to scale, and small what it was and who said so. */
export function TooOld({ claim, question, textSize }: TooOldProps & { textSize: number }) {
  const words = useWords();
  const { figure } = claim;
  return (
    <>
      <Since claim={claim} question={question} why={tooOldText(claim, question, words)} />
      <ShownBar claim={claim} question={question} room={useRoom(textSize)} />
      <div data-figure={figure.id} data-last-figure>
        <p className={styles.key}>
          {words.t('screen.withheld.last')} <Amount figure={figure} size="screen" /> {question.counted}
          {', '}
          <WhoAndWhen figure={figure} hollow startSaid />
        </p>
        <p className={styles.quiet}>
          <Read figure={figure} terse />
        </p>
      </div>
    </>
  );
}

/** The same in a part of a wall so wide, without the number. */
export function TooOldBriefly({ claim, question, room }: TooOldProps & { room: number }) {
  return (
    <>
      <Since claim={claim} question={question} why={tooOldText(claim, question, useWords())} />
      <ShownBar claim={claim} question={question} room={room} />
      <LastDay claim={claim} />
    </>
  );
}

/** The same below the course that ended with it: whose course it is, and that it has no number at its end. */
export function CourseWithheld({ claim, question }: TooOldProps) {
  const words = useWords();
  const { figure, pastAgeLimit } = claim;
  const since = words.t('screen.withheld.since', { day: words.date(withheldFrom(question, figure.time)) });
  return (
    <p className={styles.quiet}>
      <Shape kind={figure.originator.kind} hollow={pastAgeLimit} />
      <b>{speakerName(figure, words)}</b>. {words.t('screen.withheld')} {since}.{' '}
      {tooOldText(claim, question, words)}
    </p>
  );
}

interface AllTooOldProps {
  claims: readonly Claim[];
  question: Question;
  textSize: number;
}

/** No claim of the scope is young enough: the screen says so, since when none is, and shows no number. */
export function AllTooOld({ claims, question, textSize }: AllTooOldProps) {
  const words = useWords();
  const room = useRoom(textSize);
  const [newest] = claims.toSorted((a, b) => a.ageDays - b.ageDays);
  if (!newest) return null;
  const why = words.t('screen.withheld.all', {
    count: claims.length,
    age: newest.ageDays,
    limit: longestShownDays(question),
  });
  return (
    <>
      <Since claim={newest} question={question} why={why} />
      <ShownBar claim={newest} question={question} room={room} />
      <LastDay claim={newest} />
    </>
  );
}

/** Why the figure that leads does not stand on a screen: how old it is, and how old it may be. */
function tooOldText({ ageDays }: Claim, question: Question, words: Words): string {
  return words.t('screen.withheld.why', { age: ageDays, limit: longestShownDays(question) });
}

/** That what was last said is withheld, since when and why. */
function Since({ claim, question, why }: TooOldProps & { why: string }) {
  const words = useWords();
  return (
    <>
      <p className={styles.key}>
        <span className={styles.withheld}>{words.t('screen.withheld')}</span>{' '}
        <span className={styles.since}>
          {words.t('screen.withheld.since', { day: words.date(withheldFrom(question, claim.figure.time)) })}
        </span>
      </p>
      <p className={styles.key}>{why}</p>
    </>
  );
}

/** The day that it spoke of, without its number. */
function LastDay({ claim }: { claim: Claim }) {
  return (
    <p className={`${styles.key} ${styles.quiet}`} data-optional="1">
      {useWords().t('screen.lastFigure')} <FigureTime figure={claim.figure} />
    </p>
  );
}

/** No figure leads the question: nothing is known, or what is known may not lead. */
export function NothingToShow({ whyNone }: { whyNone: WhyNoneLeads }) {
  const { title, why } = whyNoneText(whyNone, useView(), useWords());
  return (
    <>
      <p className={styles.key}>{title}</p>
      {why !== null && <p className={`${styles.key} ${styles.quiet}`}>{why}</p>}
    </>
  );
}

interface UnconfirmedProps {
  title: string;
  confirmedAt: number | null;
  /** True when the last confirmation lies ahead of the clock of this machine. */
  isAhead: boolean;
}

/** The endpoint has not been checked for longer than the lease: no number of any scene may stand. */
export function Unconfirmed({ title, confirmedAt, isAhead }: UnconfirmedProps) {
  const words = useWords();
  const said = useMomentText();
  return (
    <div className={styles.words}>
      <h1 className={styles.question}>{title}</h1>
      <div className={styles.middle} data-withheld>
        <p className={styles.withheld}>{words.t('screen.withheld')}</p>
        <p className={styles.key}>
          {confirmedAt === null
            ? words.t(isAhead ? 'screen.clockBehind' : 'screen.neverConfirmed')
            : words.t('screen.lastConfirmed', { moment: said(confirmedAt) })}
        </p>
        <p className={`${styles.key} ${styles.quiet}`}>{words.t('screen.tryingAgain')}</p>
      </div>
    </div>
  );
}
