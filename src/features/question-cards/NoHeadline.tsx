import { Day } from '../../claims/Time.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import styles from './QuestionCard.module.css';

/** Nothing is known, or nothing may lead: never a zero, never a dash alone (R7, R28). */
export function NoHeadline({
  answer,
  asOf,
  hrefOfDay,
}: {
  answer: Answer;
  asOf: CalendarDate;
  hrefOfDay: (day: string) => string;
}) {
  const words = useWords();
  const known = answer.groups[0]?.claims.length ?? 0;
  const first = answer.firstKnown;
  return (
    <div className={styles.empty}>
      <p className={styles.none}>
        {known > 0 ? words.t('desk.noneLeads') : words.t('desk.noFigure', { day: words.date(asOf) })}
      </p>
      {known > 0 && <p className={styles.by}>{words.t('desk.noneLeadsWhy')}</p>}
      {known === 0 && first !== null && first > asOf && (
        <a className={styles.jump} href={hrefOfDay(first)}>
          {words.t('desk.goTo')} <Day day={first} />
        </a>
      )}
    </div>
  );
}
