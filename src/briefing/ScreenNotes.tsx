import { NO_FILTERS } from '../addresses/address.ts';
import type { AddressFault } from '../addresses/chosen.ts';
import { Icon } from '../design/Icon.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { DataLine } from './data-line.ts';
import { useMomentText } from './moment-text.ts';
import styles from './Screen.module.css';
import type { OfflineStart } from '../data-access/stored-builds.ts';
import type { Machine } from './use-machine.ts';

/** Nothing to tell: it can restart, or nobody knows yet. */
const SURE: ReadonlySet<OfflineStart> = new Set(['able', 'unknown']);

interface ScreenNotesProps {
  line: DataLine;
  machine: Machine;
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
 * What is the matter with this screen. A lost line is told to everybody, at once and always; slips in the address and
 * what the machine lacks to its crew, small and in the margin, in one scene of each round.
 */
export function ScreenNotes({
  line,
  machine,
  faults,
  unreadList,
  withheld,
  held,
  telling,
}: ScreenNotesProps) {
  const words = useWords();
  const said = useMomentText();
  const standing = new Set([
    ...(unreadList === null ? [] : [words.t('screen.noList', { address: unreadList })]),
    ...faults.map(({ parameter, found }) =>
      words.t(parameter in NO_FILTERS ? 'screen.notNarrowed' : 'screen.skipped', {
        parameter,
        found: found.slice(0, 40),
      }),
    ),
    ...(machine.awake === 'refused' ? [words.t('screen.noWakeLock')] : []),
    ...(SURE.has(machine.offline) ? [] : [words.t('screen.offline', { state: machine.offline })]),
    ...(line.keeping === 'kept' || line.keeping === 'none'
      ? []
      : [words.t('screen.keeping', { state: line.keeping })]),
  ]);
  const notes = [...(held ? [words.t('screen.held')] : []), ...(telling ? standing : [])];
  return (
    <>
      {line.fault && (
        <p className={styles.band} role="status">
          <Icon name="fault" />
          <span>
            <b>{words.t('screen.fault', { fault: line.fault })}</b>
            {!withheld &&
              line.confirmedAt !== null &&
              ` ${words.t('screen.figuresFrom', { moment: said(line.confirmedAt) })}`}
          </span>
        </p>
      )}
      {notes.length > 0 && (
        <p className={`${styles.crew} ${styles.note}`} role="status" data-crew>
          {notes[0]}
          {notes.length > 1 && ` ${words.t('screen.moreNotes', { count: notes.length - 1 })}`}
        </p>
      )}
    </>
  );
}
