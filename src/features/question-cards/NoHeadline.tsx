import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, whyNoneLeads } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';

/** Nothing is known, or nothing may lead: never a zero, never a dash alone, and nothing of a later day (R7, R23, R28). */
export function NoHeadline({ answer, asOf }: { answer: Answer; asOf: CalendarDate }) {
  const words = useWords();
  const why = whyNoneLeads(answer);
  return (
    <div className={styles.empty}>
      <p className={styles.none}>
        {why === 'nothing-known'
          ? words.t('desk.noFigure', { day: words.date(asOf) })
          : words.t('desk.noneLeads')}
      </p>
      {why !== 'nothing-known' && <p className={styles.by}>{words.t(`desk.noneLeads.${why}`)}</p>}
    </div>
  );
}
