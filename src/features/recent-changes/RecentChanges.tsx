import { Amount } from '../../claims/Amount.tsx';
import { noChangeText } from '../../claims/break-text.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { Day } from '../../claims/Time.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import { type CalendarDate, addDays } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { type ChangeEntry, recentChanges } from '../../statistics/recent.ts';
import surface from '../../design/Surface.module.css';
import rows from '../../design/Rows.module.css';
import styles from './RecentChanges.module.css';

/** The as-of day and the six before it. */
const RECENT_DAYS = 7;

export function recentSpan(day: CalendarDate): Period {
  return { from: addDays(day, 1 - RECENT_DAYS), to: day };
}

/** What became known in the last seven days, newest first. */
export function RecentChanges({ view }: { view: AsOfView }) {
  const words = useWords();
  const { from, to } = recentSpan(view.day);
  const entries = recentChanges(view.dataset, view, from, to);
  if (entries.length === 0)
    return (
      <p className={`${surface.surface} ${rows.rows} ${styles.panel}`}>
        {words.t(view.narrowed ? 'desk.recent.noneFiltered' : 'desk.recent.none')}
      </p>
    );
  return (
    <ul className={`${surface.surface} ${rows.rows} ${styles.panel}`}>
      {entries.map((entry) => (
        <li key={entryKey(entry)}>
          <b>
            <Day day={entry.day} />
          </b>
          <Entry entry={entry} view={view} />
        </li>
      ))}
    </ul>
  );
}

function entryKey(entry: ChangeEntry): string {
  switch (entry.kind) {
    case 'figure':
      return entry.figure.id;
    case 'superseded':
      return `${entry.old.id} ${entry.by.id}`;
    case 'event':
      return entry.event.id;
  }
}

function Entry({ entry, view }: { entry: ChangeEntry; view: AsOfView }) {
  const words = useWords();
  switch (entry.kind) {
    case 'event':
      return (
        <>
          <Icon name="event" />
          <span>{entry.event.title}</span>
          <span className={styles.was}>{words.t('desk.recent.event')}</span>
        </>
      );
    case 'superseded':
      return (
        <>
          <Icon name="pencil" />
          <FigureLine figure={entry.by} />
          <span className={styles.was} data-figure={entry.old.id}>
            {words.t('desk.recent.replaces')}{' '}
            <s>
              <Amount figure={entry.old} />
            </s>
            {entry.by.supersedes && `, ${words.t(`desk.recent.reason.${entry.by.supersedes.reason}`)}`}
          </span>
        </>
      );
    case 'figure':
      return (
        <>
          <SpeakerShape figure={entry.figure} view={view} />
          <FigureLine figure={entry.figure} />
          <Previous entry={entry} />
        </>
      );
  }
}

function Previous({ entry }: { entry: Extract<ChangeEntry, { kind: 'figure' }> }) {
  const words = useWords();
  const { previous } = entry;
  if (previous.kind === 'none')
    return (
      <span className={styles.was}>
        {previous.reason === 'break'
          ? noChangeText(previous.breaks, words)
          : words.t(`desk.noChange.${previous.reason}`)}
      </span>
    );
  return (
    <span className={styles.was} data-figure={previous.previous.id}>
      {words.t('desk.recent.was')} <Amount figure={previous.previous} />{' '}
      {words.t(previous.previous.time.kind === 'flow' ? 'desk.change.for' : 'desk.change.on')}{' '}
      <FigureTime figure={previous.previous} />
    </span>
  );
}

function SpeakerShape({ figure, view }: { figure: Figure; view: AsOfView }) {
  const originator = view.dataset.originators.get(figure.originator);
  return originator ? <Shape kind={originator.kind} /> : null;
}
