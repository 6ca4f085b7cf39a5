import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { type Answer, whyNoneLeads } from '../../statistics/answers.ts';
import styles from './NothingLeads.module.css';

/** Nothing is known by the day, or nothing of it may lead: said in words, never as a zero, and of no later day (R7, R23, R28). */
export function NothingLeads({ answer, asOf }: { answer: Answer; asOf: CalendarDate }) {
  const words = useWords();
  const why = whyNoneLeads(answer);
  return (
    <div>
      <p className={styles.none}>
        {words.t(why === 'nothing-known' ? 'question.noFigure' : 'question.noneLeads', {
          day: words.date(asOf),
        })}
      </p>
      {why !== 'nothing-known' && <p>{words.t(`desk.noneLeads.${why}`)}</p>}
    </div>
  );
}
