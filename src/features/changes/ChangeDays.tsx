import { Day } from '../../claims/Time.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChangeEntryRow } from './ChangeEntryRow.tsx';
import styles from './Changes.module.css';
import { type ChangeDay, entryKey, monthStarts } from './entry-days.ts';

/** What became known, day by day, newest first; over several months with links to each. */
export function ChangeDays({ days, view }: { days: readonly ChangeDay[]; view: AsOfView }) {
  const words = useWords();
  const months = monthStarts(days);
  if (days.length === 0) return <p className={styles.none}>{words.t('changes.none')}</p>;
  return (
    <>
      {months.length > 2 && (
        <nav className={styles.months} aria-label={words.t('changes.months')}>
          {months.map((day) => (
            <a key={day} href={`#${anchorOf(day)}`}>
              {words.date(day, 'month')}
            </a>
          ))}
        </nav>
      )}
      {days.map(({ day, entries }) => (
        <section key={day} className={styles.day} id={anchorOf(day)}>
          <h3>
            <Day day={day} />
          </h3>
          <ul>
            {entries.map((entry) => (
              <ChangeEntryRow key={entryKey(entry)} entry={entry} view={view} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function anchorOf(day: CalendarDate): string {
  return `on-${day}`;
}
