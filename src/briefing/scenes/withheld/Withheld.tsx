import { Amount } from '../../../claims/Amount.tsx';
import { FigureTime } from '../../../claims/FigureTime.tsx';
import { whyNoneText } from '../../../claims/why-none-text.ts';
import type { Question } from '../../../domain/question.ts';
import { useWords } from '../../../i18n/words-context.tsx';
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
  const { figure, ageDays } = claim;
  return (
    <>
      <p className={styles.key}>
        <span className={styles.withheld}>{words.t('screen.withheld')}</span>{' '}
        <span className={styles.since}>
          {words.t('screen.withheld.since', { day: words.date(withheldFrom(question, figure.time)) })}
        </span>
      </p>
      <p className={styles.key}>
        {words.t('screen.withheld.why', { age: ageDays, limit: longestShownDays(question) })}
      </p>
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
  const words = useWords();
  return (
    <>
      <p className={styles.withheld}>{words.t('screen.withheld')}</p>
      <p className={styles.key}>{tooOldText(claim, question, words)}</p>
      <ShownBar claim={claim} question={question} room={room} />
      <p className={`${styles.key} ${styles.quiet}`} data-optional="1">
        {words.t('screen.lastFigure')} <FigureTime figure={claim.figure} />
      </p>
    </>
  );
}

/** Since when the figure that leads is too old to stand on a screen. */
export function tooOldText({ figure }: Claim, question: Question, words: Words): string {
  return words.t('screen.tooOld', {
    since: words.date(withheldFrom(question, figure.time)),
    days: longestShownDays(question),
  });
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
  return (
    <>
      <p className={styles.withheld}>{words.t('screen.withheld')}</p>
      <p className={styles.key}>
        {words.t('screen.tooOld.all', {
          since: words.date(withheldFrom(question, newest.figure.time)),
          count: claims.length,
          days: longestShownDays(question),
        })}
      </p>
      <ShownBar claim={newest} question={question} room={room} />
      <p className={`${styles.key} ${styles.quiet}`} data-optional="1">
        {words.t('screen.lastFigure')} <FigureTime figure={newest.figure} />
      </p>
    </>
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
