import { useWords } from '../i18n/words-context.tsx';
import type { DataLine } from './data-line.ts';
import { useMomentText } from './moment-text.ts';
import styles from './Screen.module.css';
import type { Machine } from './use-machine.ts';

/** How this screen stands, for the crew: whether it can restart without a network, and what it has to do so. */
export function StatusCard({ line, machine }: { line: DataLine; machine: Machine }) {
  const { t } = useWords();
  const said = useMomentText();
  const { confirmedAt, fault, keeping } = line;
  return (
    <dialog open className={styles.help} aria-label={t('screen.status')} data-status={machine.offline}>
      <ul>
        <li>{t('screen.offline', { state: machine.offline })}</li>
        <li>{t('screen.keeping', { state: keeping })}</li>
        <li>
          {confirmedAt === null
            ? t('screen.neverConfirmed')
            : t('screen.lastConfirmed', { moment: said(confirmedAt) })}
        </li>
        <li>{t('screen.fault', { fault: fault ?? 'none' })}</li>
        {machine.awake === 'refused' && <li>{t('screen.noWakeLock')}</li>}
      </ul>
    </dialog>
  );
}
