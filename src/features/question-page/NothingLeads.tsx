import { useLinks } from '../../addresses/links.tsx';
import { Day } from '../../claims/Time.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import styles from './NothingLeads.module.css';

/** Nothing is known by the day, or nothing of it may lead: said in words, never as a zero (R7, R28). */
export function NothingLeads({ answer, asOf }: { answer: Answer; asOf: CalendarDate }) {
  const words = useWords();
  const links = useLinks();
  const known = (answer.groups[0]?.claims.length ?? 0) > 0;
  const first = answer.firstKnown;
  return (
    <div>
      <p className={styles.none}>
        {words.t(known ? 'question.noneLeads' : 'question.noFigure', { day: words.date(asOf) })}
      </p>
      {known && <p>{words.t('question.noneLeadsWhy')}</p>}
      {!known && first === null && <p>{words.t('question.noFigureEver')}</p>}
      {!known && first !== null && first > asOf && (
        <a className={styles.jump} href={links.here({ asof: first })}>
          {words.t('question.firstKnown')} <Day day={first} />
        </a>
      )}
    </div>
  );
}
