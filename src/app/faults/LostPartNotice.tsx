import { useEffect, useSyncExternalStore } from 'react';
import { forgetLostPart, lostPart, onLostPart } from '../../data-access/parts.ts';
import { Button } from '../../design/Button.tsx';
import { FrameIcon } from '../../design/FrameIcon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './LostPartNotice.module.css';

/** Names the part of the page whose script could not be loaded, why, and the way to have it. */
export function LostPartNotice({ onStanding }: { onStanding: () => void }) {
  const { t } = useWords();
  const lost = useSyncExternalStore(onLostPart, lostPart, () => null);
  useEffect(() => {
    if (lost !== null) onStanding();
  }, [lost, onStanding]);
  if (lost === null) return null;
  const { part, why } = lost;
  return (
    <aside className={styles.notice} data-fault="part" data-why={why} role="alert">
      <FrameIcon name="fault" />
      <p className={styles.words}>
        <b>{t('faults.part', { part })}</b> <span>{t('faults.partWhy', { why })}</span>
      </p>
      {why !== 'offline' && (
        <Button solid onClick={() => location.reload()}>
          {t('faults.loadNew', { why })}
        </Button>
      )}
      <Button onClick={forgetLostPart}>{t('faults.close')}</Button>
    </aside>
  );
}
