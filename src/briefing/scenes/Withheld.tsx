import { FigureTime } from '../../claims/FigureTime.tsx';
import type { Question } from '../../domain/question.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { useView } from '../../claims/view-context.tsx';
import { type Answer, type Claim, whyNoneLeads } from '../../statistics/answers.ts';
import { longestShownDays } from '../lease.ts';
import { useMomentText } from '../moment-text.ts';
import styles from './Scenes.module.css';

/** The newest figure is too old for its own rhythm: the screen says so, and shows no number. */
export function TooOld({ claim, question }: { claim: Claim; question: Question }) {
  const words = useWords();
  const { figure } = claim;
  return (
    <>
      <p className={styles.withheld}>{words.t('screen.withheld')}</p>
      <p className={styles.key}>{words.t('screen.tooOld', { days: longestShownDays(question) })}</p>
      <p className={`${styles.key} ${styles.quiet}`}>
        {words.t('screen.lastFigure')} <FigureTime figure={figure} />
      </p>
    </>
  );
}

/** No figure leads the question: nothing is known, or what is known may not lead. */
export function NothingLeads({ answer }: { answer: Answer }) {
  const words = useWords();
  const { day } = useView();
  const why = whyNoneLeads(answer);
  return (
    <p className={styles.key}>
      {why === 'nothing-known'
        ? words.t('desk.noFigure', { day: words.date(day) })
        : words.t('desk.noneLeads')}
    </p>
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
