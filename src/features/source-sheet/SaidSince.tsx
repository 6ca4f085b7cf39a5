import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Since } from '../../statistics/source-sheet/since.ts';
import { Exhibits } from './Exhibits.tsx';
import styles from './Verdict.module.css';

/** What came up after the figure was published, by the day of the view; it stands apart from what was known then. */
export function SaidSince({ since, day }: { since: Since; day: CalendarDate }) {
  const words = useWords();
  const disputes = since.relations.filter(({ kind }) => kind === 'disputed');
  const others = since.relations.filter(({ kind }) => kind !== 'disputed');
  return (
    <div className={styles.since}>
      <h3>{words.t('sources.since', { day: words.date(day) })}</h3>
      {since.notes.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {since.supersededBy && (
        <>
          <p>{words.t('sources.sinceSuperseded')}</p>
          <Exhibits exhibits={[{ figure: since.supersededBy, note: since.supersededBy.supersedes.note }]} />
        </>
      )}
      {[disputes, others].map(([first, ...rest]) =>
        first ? (
          <div key={first.kind}>
            <p>{words.t('sources.sinceRelation', { kind: first.kind })}</p>
            <Exhibits exhibits={[first, ...rest].map(({ other, note }) => ({ figure: other, note }))} />
          </div>
        ) : null,
      )}
      {since.newest && (
        <>
          <p>{words.t('sources.sinceCount', { n: since.count })}</p>
          <Exhibits exhibits={[{ figure: since.newest }]} />
        </>
      )}
    </div>
  );
}
