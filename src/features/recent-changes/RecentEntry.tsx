import { useLinks } from '../../addresses/links.tsx';
import { Amount } from '../../claims/Amount.tsx';
import { noChangeText } from '../../claims/no-change-text.ts';
import { FigureLine } from '../../claims/FigureLine.tsx';
import { FigureTime } from '../../claims/FigureTime.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { ChangeEntry } from '../../statistics/recent.ts';
import styles from './RecentChanges.module.css';

/** Names an entry among those of a span. */
export function recentKey(entry: ChangeEntry): string {
  switch (entry.kind) {
    case 'figure':
      return entry.figure.id;
    case 'superseded':
      return `${entry.old.id} ${entry.by.id}`;
    case 'event':
      return entry.event.id;
  }
}

/** One thing that became known, and what it was before. */
export function RecentEntry({ entry }: { entry: ChangeEntry }) {
  const words = useWords();
  const links = useLinks();
  switch (entry.kind) {
    case 'event':
      return (
        <>
          <Icon name="event" />
          <span>
            <a href={links.to({ page: 'events' }, {}, entry.event.id)}>{entry.event.title}</a>
          </span>
        </>
      );
    case 'superseded':
      return (
        <>
          <Icon name="pencil" />
          <FigureLine figure={entry.by} />
          <span className={styles.was} data-figure={entry.old.id} data-read-in={entry.old.source.publisher}>
            {words.t('desk.recent.replaces')}{' '}
            <s>
              <Amount figure={entry.old} />
            </s>
            {`, ${words.t(`desk.recent.reason.${entry.by.supersedes.reason}`)}`}
          </span>
        </>
      );
    case 'figure':
      return (
        <>
          <Shape kind={entry.figure.originator.kind} />
          <FigureLine figure={entry.figure} />
          <Previous entry={entry} />
        </>
      );
  }
}

/** What its speaker said before; nothing of a first figure or where no speaker is named, as the section says of all of them. */
function Previous({ entry: { previous } }: { entry: Extract<ChangeEntry, { kind: 'figure' }> }) {
  const words = useWords();
  if (previous.kind === 'change')
    return (
      <span
        className={styles.was}
        data-figure={previous.previous.id}
        data-read-in={previous.previous.source.publisher}
      >
        {words.t('desk.recent.was')} <Amount figure={previous.previous} />{' '}
        {words.t(previous.previous.time.kind === 'flow' ? 'desk.change.for' : 'desk.change.on')}{' '}
        <FigureTime figure={previous.previous} startSaid />
      </span>
    );
  switch (previous.reason) {
    case 'break':
    case 'not-comparable':
      return <span className={styles.was}>{noChangeText(previous, words)}</span>;
    default:
      return null;
  }
}
