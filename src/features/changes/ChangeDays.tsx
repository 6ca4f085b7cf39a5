import { Day } from '../../claims/Time.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChangeEntryRow } from './ChangeEntryRow.tsx';
import styles from './Changes.module.css';
import { type ChangeDay, entryKey } from './entry-days.ts';

/** What became known, day by day, newest first. */
export function ChangeDays({ days, view }: { days: readonly ChangeDay[]; view: AsOfView }) {
  const words = useWords();
  if (days.length === 0) return <p>{words.t('changes.none')}</p>;
  return days.map(({ day, entries }) => (
    <section key={day} className={styles.day}>
      <h3>
        <Day day={day} />
      </h3>
      <ul>
        {entries.map((entry) => (
          <ChangeEntryRow key={entryKey(entry)} entry={entry} view={view} />
        ))}
      </ul>
    </section>
  ));
}
