import { useLinks } from '../../addresses/links.tsx';
import { Day } from '../../claims/Time.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { type ChangeEntry, changesOfWeek, figuresOfWeek, weekStart } from '../../statistics/recent.ts';
import { Bounded } from '../../claims/Bounded.tsx';
import surface from '../../design/Surface.module.css';
import rows from '../../design/Rows.module.css';
import { recentKey, RecentEntry } from './RecentEntry.tsx';
import styles from './RecentChanges.module.css';

/** Which days are told, and what of them is not; or that nothing became known in them. */
export function recentNote(view: WholeView, words: Words): string {
  const entries = changesOfWeek(view);
  const days = { kind: 'flow', from: weekStart(view), to: view.day } as const;
  const span = words.t('desk.recentSpan', { days: words.referenceTime(days) });
  if (entries.length === 0)
    return `${span} ${words.t(view.narrowed ? 'desk.recent.noneFiltered' : 'desk.recent.none')}`;
  return [
    span,
    ...(figuresOfWeek(view).length > 0 ? [words.t('desk.recent.first')] : []),
    ...(view.narrowed ? [words.t('desk.recent.filtered')] : []),
  ].join(' ');
}

/** What became known in the last seven days, newest first: figures, and beside them events. */
export function RecentChanges({ view }: { view: WholeView }) {
  const words = useWords();
  const entries = changesOfWeek(view);
  const figures = figuresOfWeek(view);
  const events = entries.filter((entry) => entry.kind === 'event');
  if (entries.length === 0) return null;
  return (
    <div className={figures.length > 0 && events.length > 0 ? styles.both : undefined}>
      {figures.length > 0 && (
        <Panel title={words.t('desk.recent.figures', { count: figures.length })} entries={figures} />
      )}
      {events.length > 0 && (
        <Panel title={words.t('desk.recent.events', { count: events.length })} entries={events} />
      )}
    </div>
  );
}

interface PanelProps {
  title: string;
  entries: readonly ChangeEntry[];
}

/** Entries shown open. */
const SHOWN = 4;

function Panel({ title, entries }: PanelProps) {
  const words = useWords();
  const links = useLinks();
  return (
    <div className={`${surface.surface} ${rows.rows} ${styles.panel}`}>
      <h3>{title}</h3>
      <Bounded
        items={entries}
        all={<a href={links.to({ page: 'changes' })}>{words.t('desk.recent.all')}</a>}
        folded={{ open: SHOWN, summary: (count) => words.t('desk.recent.more', { count }) }}
      >
        {(some) => <Days entries={some} />}
      </Bounded>
    </div>
  );
}

/** Entries under their days, each day said once. */
function Days({ entries }: Pick<PanelProps, 'entries'>) {
  return (
    <>
      {daysOf(entries).map((day) => (
        <div key={day} className={styles.day}>
          <h4>
            <Day day={day} style="day-month" />
          </h4>
          <ul>
            {entries
              .filter((entry) => entry.day === day)
              .map((entry) => (
                <li key={recentKey(entry)}>
                  <RecentEntry entry={entry} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function daysOf(entries: readonly ChangeEntry[]): readonly CalendarDate[] {
  return [...new Set(entries.map(({ day }) => day))];
}
