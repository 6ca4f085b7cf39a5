import type { AddressFault } from '../addresses/address.ts';
import { Icon } from '../design/Icon.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { DataLine } from './data-line.ts';
import { useMomentText } from './moment-text.ts';
import styles from './Screen.module.css';
import { useOfflineStart } from './use-offline-start.ts';
import { useWakeLock } from './wake-lock.ts';

interface ScreenNotesProps {
  line: DataLine;
  faults: readonly AddressFault[];
  unreadList: string | null;
  /** True while no number may be shown. */
  withheld: boolean;
  /** True while somebody holds a scene by hand. */
  held: boolean;
  /** True in the scene that tells what is the matter with the address and the machine. */
  telling: boolean;
}

/**
 * What is the matter with this screen. A lost line is told at once and always; slips in the address and what the
 * machine lacks in one scene of each round, so that they take no room from the others.
 */
export function ScreenNotes({ line, faults, unreadList, withheld, held, telling }: ScreenNotesProps) {
  const words = useWords();
  const said = useMomentText();
  const awake = useWakeLock();
  const startsOffline = useOfflineStart();
  const standing = [
    ...(unreadList === null ? [] : [words.t('screen.noList', { address: unreadList })]),
    ...faults.map(({ parameter, found }) =>
      words.t('screen.skipped', { parameter, found: found.slice(0, 40) }),
    ),
    ...(awake === 'refused' ? [words.t('screen.noWakeLock')] : []),
    ...(startsOffline ? [] : [words.t('screen.noOfflineStart')]),
  ];
  const notes = [...(held ? [words.t('screen.held')] : []), ...(telling ? standing : [])];
  return (
    <>
      {line.failing && line.confirmedAt !== null && (
        <p className={styles.band} role="status">
          <Icon name="fault" />
          <span>
            <b>{words.t('screen.lineLost')}</b>
            {!withheld && ` ${words.t('screen.figuresFrom', { moment: said(line.confirmedAt) })}`}
          </span>
        </p>
      )}
      {notes.length > 0 && (
        <p className={styles.note} role="status">
          {notes[0]}
          {notes.length > 1 && ` ${words.t('screen.moreNotes', { count: notes.length - 1 })}`}
        </p>
      )}
    </>
  );
}
